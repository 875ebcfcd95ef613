using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Values;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes Quotes.g.cs.</summary>
internal static class QuotesFile
{
    /// <summary>Writes the file.</summary>
    public static string Write(IndexFile file, GenerationSettings settings, CancellationToken cancellation)
    {
        IndexedFact[] facts = [.. file.Index.Facts.Where(fact => fact.Figure is null)];
        return FactsFile.Write(
            file.Index, facts, settings, "Quotes", "global::Provenance.Quote", "Quotations in the sources of this project.",
            (code, place) => WriteQuote(code, place, settings), cancellation);
    }

    private static void WriteQuote(CodeWriter code, FactInFile place, GenerationSettings settings)
    {
        // Two articles report one utterance: where the first does not name the speaker, another may.
        string? speaker = place.Fact.Citations.Select(citation => citation.Speaker).FirstOrDefault(name => name is not null);

        code.Constant(settings, new Member("string", "Text", CSharpLiteral.Of(place.Fact.Citations[0].Exact)));
        if (speaker is not null)
            code.Constant(settings, new Member("string", "Speaker", CSharpLiteral.Of(speaker)));
        FactProperty.Write(code, place, "global::Provenance.Quote", [CSharpLiteral.Of(place.Fact.Name), CSharpLiteral.Of(speaker)], "");
    }
}
