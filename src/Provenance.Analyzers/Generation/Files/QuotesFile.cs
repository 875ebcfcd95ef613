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
        var shape = new FactFileShape(
            "Quotes", "Quote", "Quotations in the sources of this project.",
            (code, fact) => WriteValues(code, fact, settings), fact => [SpeakerOf(fact)], "speaker");
        return FactsFile.Write(file.Index, [.. file.Index.Facts.Where(fact => fact.Figure is null)], settings, shape, cancellation);
    }

    private static void WriteValues(CodeWriter code, IndexedFact fact, GenerationSettings settings)
    {
        code.Constant(settings, new Member("string", "Text", CSharpLiteral.Of(Said(fact.Citations[0].Exact))));
        if (SpeakerOf(fact) is { } speaker)
            code.Constant(settings, new Member("string", "Speaker", CSharpLiteral.Of(speaker)));
    }

    /// <summary>What was said: the comma before the closing mark is the sentence's around it, "It is safe," she said.</summary>
    private static string Said(string exact) =>
        exact.Length > 1 && exact[exact.Length - 1] == ',' ? exact.Substring(0, exact.Length - 1) : exact;

    /// <summary>Two articles report one utterance: where the first does not name the speaker, another may.</summary>
    private static string? SpeakerOf(IndexedFact fact) => fact.Citations.Select(citation => citation.Speaker).FirstOrDefault(name => name is not null);
}
