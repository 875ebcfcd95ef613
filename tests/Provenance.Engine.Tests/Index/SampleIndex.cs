using Provenance.Engine.Index;

namespace Provenance.Engine.Tests.Index;

/// <summary>A small index with one of everything.</summary>
internal static class SampleIndex
{
    public static FactIndex Create(string words = "400 per cent") => new(
        [new IndexedSource("seeds/a.txt", "00ff", 120, Title: "A title"), new IndexedSource("b.txt", "", 0)],
        [
            new IndexedFact(
                "Increase",
                Verdict.Disagree,
                [new IndexedCitation(0, 10, 22, 2, 3, words, "A " + words + " increase.", "Mark Rutte"), new IndexedCitation(1, 0, 4, 1, 1, "300%", "300%", null)],
                new IndexedFigure(FigureKind.Percent, "400", null, null, "%", Hedge.Exact, "increase", null),
                new IndexedContrast(0, words, 1, "300%")),
            new IndexedFact("Danger", Verdict.Single, [new IndexedCitation(0, 30, 36, 3, 1, "Danger", "“Danger”", "")]),
        ]);
}
