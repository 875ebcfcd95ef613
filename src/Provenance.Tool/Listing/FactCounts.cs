using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Json;

namespace Provenance.Tool.Listing;

/// <summary>How many there are of what, in the order they are shown.</summary>
internal static class FactCounts
{
    /// <summary>Counts sources, citations of either sort, facts, and facts by verdict.</summary>
    public static IReadOnlyList<(string Name, int Count)> Of(FactSet facts) =>
    [
        ("sources", facts.Documents.Count),
        ("figures", facts.Figures.Count),
        ("quotes", facts.Quotes.Count),
        ("facts", facts.Facts.Count),
        ("notEnglish", NotEnglish(facts)),
        .. Enum.GetValues<Verdict>().Select(verdict => (JsonMembers.CamelCase(verdict), facts.Facts.Count(fact => fact.Verdict == verdict))),
        ("settled", facts.Facts.Count(fact => fact.Settlement is not null)),
    ];

    /// <summary>The counts in one line; of documents in other languages, and of what people settled, only where there are any.</summary>
    public static string Line(FactSet facts) =>
        string.Join(", ", Of(facts).Where(entry => entry.Count > 0 || entry.Name is not ("notEnglish" or "settled")).Select(entry => FormattableString.Invariant($"{entry.Count} {Noun(entry.Name, entry.Count)}")));

    private static string Noun(string name, int count) => name == "notEnglish" ? "not in English" : count == 1 ? name.TrimEnd('s') : name;

    /// <summary>How many documents are in another language: of those in which nothing was found.</summary>
    private static int NotEnglish(FactSet facts)
    {
        HashSet<TextDocument> cited = [.. facts.Figures.Select(figure => figure.Document), .. facts.Quotes.Select(quote => quote.Document)];
        return facts.Documents.Count(document => !cited.Contains(document) && Extractor.IsOtherLanguage(document));
    }
}
