using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;

namespace Provenance.Properties.Hostile;

/// <summary>An index with one of everything, and a text at every place where a document, a project file or a person can put one.</summary>
internal static class HostileIndex
{
    /// <summary>How many texts it takes.</summary>
    public const int Places = 16;

    public static FactIndex Of(IReadOnlyList<string> texts)
    {
        var source = new IndexedSource("seeds/" + texts[0], texts[1], 1, texts[2], texts[3], texts[4], texts[5]);
        IndexedCitation citation = new(0, 0, 1, 1, 1, texts[6], texts[7], texts[8]), other = citation with { Line = 2, Exact = texts[9] };
        var contrast = new IndexedContrast(0, texts[10], 1, texts[11]);
        var figure = new IndexedFigure(FigureKind.Date, texts[12], texts[12], texts[13], texts[14], Hedge.Exact, texts[15], texts[12]);
        return new FactIndex(
            [source],
            [
                new IndexedFact("Counted", Verdict.Disagree, [citation, other], figure, contrast),
                new IndexedFact("Quoted", Verdict.Variant, [citation, other], Contrast: contrast),
                new IndexedFact("Settled", Verdict.Disagree, [citation, other], figure, contrast) { Resolved = texts[1] },
                new IndexedFact("Drifted", Verdict.Single, [citation]) { Drift = new IndexedDrift(DriftKind.ValueChanged, texts[10], texts[11], 0, 1, 1) },
            ])
        {
            Retired = [new IndexedRetired("GoneQuote", texts[6], texts[8], texts[9], null), new IndexedRetired("GoneFigure", texts[7], null, texts[10], figure)],
        };
    }
}
