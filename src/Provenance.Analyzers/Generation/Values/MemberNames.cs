namespace Provenance.Analyzers.Generation.Values;

/// <summary>
/// How the members that hold a figure's value are called. The hedge is in the name, so that code cannot lose it:
/// "some 500" has no <c>Value</c>, it has <c>About</c>; "about 2022" has <c>AboutYear</c>.
/// </summary>
internal static class MemberNames
{
    /// <summary>Ends of a range, and the empty end of a figure that is none.</summary>
    private static readonly string[] Ends = ["", Low, High];

    private static readonly string[] Parts = ["", Iso, Date, "Year", "Month", "Day", "Hour", "Minute", "Second"];

    public const string Low = nameof(Low);
    public const string High = nameof(High);
    public const string Iso = nameof(Iso);
    public const string Date = nameof(Date);
    public const string Of = nameof(Of);
    public const string Unit = nameof(Unit);
    public const string DisplayUnit = nameof(DisplayUnit);

    /// <summary>Every name that a figure's member may have.</summary>
    public static IEnumerable<string> All { get; } =
        [Of, Unit, DisplayUnit, .. Hedges().SelectMany(hedge => Ends, (hedge, end) => (hedge, end)).SelectMany(name => Parts, (name, part) => Value(name.hedge, name.end + part))];

    /// <summary>The name of a member.</summary>
    /// <param name="hedge">How the text qualifies the value.</param>
    /// <param name="part">Which end or part of the value it is; empty for the value itself.</param>
    public static string Value(Hedge hedge, string part) =>
        hedge != Hedge.Exact ? hedge.ToString() + part : part.Length == 0 ? "Value" : part;

    private static IEnumerable<Hedge> Hedges() => Enum.GetValues(typeof(Hedge)).Cast<Hedge>();
}
