using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Infrastructure;

/// <summary>Indexes to generate code from.</summary>
internal static class Samples
{
    public static IndexedSource Source { get; } = new("seeds/rutte.txt", "00ff", 2000);

    /// <summary>An index of one source and these facts.</summary>
    public static FactIndex Index(params IReadOnlyList<IndexedFact> facts) => new([Source], facts);

    public static IndexedCitation Citation(string exact, int source = 0, int line = 2, int column = 178, string? speaker = null) =>
        new(source, 10, 10 + exact.Length, line, column, exact, "He said: " + exact, speaker);

    public static IndexedFact Figure(
        string name, string? value, FigureKind kind = FigureKind.Count, Hedge hedge = Hedge.Exact, string? low = null, string? high = null, string? unit = null, string? of = null, string? text = null) =>
        new(name, Verdict.Single, [Citation(text ?? value ?? "thousands")], new IndexedFigure(kind, value, low, high, unit, hedge, null, of));

    /// <summary>A percentage that holds from 2024 and from 2025 on.</summary>
    public static IndexedFact Series(string name, string first, string second)
    {
        IndexedFact fact = Figure(name, second, FigureKind.Percent, unit: "%");
        return fact with
        {
            Citations = [fact.Citations[0], Citation(first)],
            Editions =
            [
                new IndexedEdition("In2024", "2024-01-01", "2024-12-31", null, true, Verdict.Single, [1], fact.Figure! with { Value = first }, null),
                new IndexedEdition("In2025", "2025-01-01", null, null, true, Verdict.Single, [0], fact.Figure, null),
            ],
        };
    }

    public static IndexedFact Quote(string name, string text, string? speaker = null) =>
        new(name, Verdict.Single, [Citation(text, speaker: speaker)]);

    /// <summary>One name, two sides.</summary>
    public static IndexedFact Contested(string name, Verdict verdict, string first, string second) =>
        new(name, verdict, [Citation(first), Citation(second, source: 0, line: 30, column: 4)], Contrast: new IndexedContrast(0, first, 1, second));

    /// <summary>A small project as it really comes: what the snapshots show.</summary>
    public static FactIndex Article { get; } = new(
        [
            new IndexedSource("seeds/000_rutte.txt", "aa00", 2483),
            new IndexedSource("seeds/002_stripes.txt", "bb11", 4020, "Rutte’s speech at Chatham House", "Stars and Stripes", "https://example.org/a?b=1&c=2", "2025-06-09"),
        ],
        [
            new IndexedFact(
                "AirAndMissileDefenceIncrease", Verdict.Agree,
                [
                    new IndexedCitation(0, 342, 354, 2, 178, "400 per cent", "The Nato chief called for a “400 per cent increase” in air and missile-defence capacity.", "Mark Rutte"),
                    new IndexedCitation(1, 220, 224, 4, 157, "400%", "Rutte said NATO members must increase their air and missile defenses by 400%.", "Mark Rutte"),
                ],
                new IndexedFigure(FigureKind.Percent, "400", null, null, "%", Hedge.Exact, "increase in air and missile-defence capacity", null)),
            new IndexedFact(
                "SpeechDate", Verdict.Single,
                [new IndexedCitation(1, 100, 112, 4, 80, "June 9, 2025", "Rutte talks at Chatham House in London on June 9, 2025.", null)],
                new IndexedFigure(FigureKind.Date, "2025-06-09", null, null, null, Hedge.Exact, null, null)),
            new IndexedFact(
                "DronesLaunched", Verdict.Disagree,
                [
                    new IndexedCitation(1, 900, 903, 12, 30, "500", "Kyiv said Moscow launched some 500 drones & missiles.", "Kyiv"),
                    new IndexedCitation(0, 1200, 1203, 9, 14, "600", "Moscow launched some 600 drones.", null),
                ],
                new IndexedFigure(FigureKind.Count, "500", null, null, "{drone}", Hedge.About, "drones & missiles", null),
                new IndexedContrast(0, "500", 1, "600")),
            new IndexedFact(
                "DefenceLoan", Verdict.Single,
                [new IndexedCitation(0, 1300, 1308, 10, 3, "$1.24bn", "A loan of $1.24bn was agreed.", null)],
                new IndexedFigure(FigureKind.Money, "1240000000", null, null, "USD", Hedge.Exact, "loan", null)),
            new IndexedFact(
                "YearsToReadiness", Verdict.Single,
                [new IndexedCitation(0, 1400, 1419, 11, 3, "three to five years", "Within three to five years.", null)],
                new IndexedFigure(FigureKind.Range, null, "3", "5", "a", Hedge.Exact, null, null)),
            new IndexedFact(
                "ArmouredVehicles", Verdict.Single,
                [new IndexedCitation(0, 1500, 1509, 12, 3, "thousands", "Our militaries also need thousands more armoured vehicles.", null)],
                new IndexedFigure(FigureKind.Magnitude, null, null, null, "{vehicle}", Hedge.Exact, "armoured vehicles", null)),
            new IndexedFact(
                "EasternFront", Verdict.Disagree,
                [
                    new IndexedCitation(0, 240, 265, 2, 121, "all the eastern front now", "He added that the entire alliance was \"all the eastern front now\".", "Mark Rutte"),
                    new IndexedCitation(1, 3000, 3031, 30, 12, "all on the eastern flank now", "“We are all on the eastern flank now,” he said.", "Mark Rutte"),
                ],
                Contrast: new IndexedContrast(0, "all the eastern front now", 1, "all on the eastern flank now")),
            new IndexedFact(
                "QuantumLeap", Verdict.Variant,
                [
                    new IndexedCitation(0, 600, 612, 5, 19, "quantum leap", "Mr Rutte believes a “quantum leap” in collective defence is needed.", null),
                    new IndexedCitation(1, 700, 714, 8, 50, "a quantum leap", "Rutte said “a quantum leap” in collective defense is needed.", "Mark Rutte"),
                ],
                Contrast: new IndexedContrast(0, "quantum leap", 1, "a quantum leap")),
        ]);
}
