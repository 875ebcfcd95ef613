using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;

namespace Provenance.Properties.Metamorphic;

/// <summary>What a set of facts states, free of places: each fact's name, verdict and citations.</summary>
internal static class Statement
{
    /// <summary>One line a fact, in ordinal order.</summary>
    public static IEnumerable<string> Of(FactSet set) => Of(set, _ => true);

    /// <summary>The same of the citations in some documents only.</summary>
    public static IEnumerable<string> Of(FactSet set, Func<string, bool> isMeant) => set.Facts
        .Where(fact => fact.Citations.Any(citation => isMeant(citation.Document.Path)))
        .Select(fact => $"{fact.Id} {fact.Verdict}: {string.Join("; ", fact.Citations.Where(citation => isMeant(citation.Document.Path)).Select(Of).Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    private static string Of(SourceCitation citation) => $"{citation.Document.Path} “{Folded(citation.Exact)}” {citation switch
    {
        FigureCitation figure => $"{figure.Kind} {figure.Hedge} {figure.Value} {figure.Low} {figure.High} {figure.Unit} {Folded(figure.Measures)}",
        QuoteCitation quote => $"{quote.Kind} {quote.Speaker}",
        _ => "",
    }}";

    private static string? Folded(string? words) => words is null ? null
        : string.Join(' ', words.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
