using Provenance.Engine.Figures;

namespace Provenance.Engine.Values;

/// <summary>Compares the values of two figures that state the same thing.</summary>
internal static class FigureValues
{
    /// <summary>Whether both give the same value, whatever they hedge.</summary>
    public static bool AreSame(FigureCitation a, FigureCitation b) => a.Value == b.Value && a.Low == b.Low && a.High == b.High && a.Magnitude == b.Magnitude && (a.Unit == b.Unit || a.Unit?.Length > 0 && a.Unit[0] == '{');

    /// <summary>
    /// Whether one value may be the other: dates as far as both are known, numbers by the intervals that their written precision and hedge
    /// give, which overlap (consistent duplicate facts, EDGAR Filer Manual, volume II, 6.5.12).
    /// </summary>
    public static bool AreConsistent(FigureCitation a, FigureCitation b)
    {
        ComparableValue left = ComparableValue.Of(a), right = ComparableValue.Of(b);
        return left.DimensionKey == right.DimensionKey ? ValueComparer.Fit(left, a, right, b) != ValueFit.Differ : ValueComparer.FitsBare(a, b);
    }

    /// <summary>
    /// Whether two values of one fact exclude each other. A number that its table gives without a unit excludes none that has one: the 32 of a cell is
    /// the 32 m of another document, and no other number than its 105 feet.
    /// </summary>
    public static bool AreContrary(FigureCitation a, FigureCitation b) =>
        ComparableValue.Of(a) is var left && ComparableValue.Of(b) is var right && left.DimensionKey == right.DimensionKey && ValueComparer.Fit(left, a, right, b) == ValueFit.Differ;
}
