using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

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
        if (a.Value.Iso is { } x && b.Value.Iso is { } y)
            return CalendarInterval.Fits(x, y);
        if (Interval.TryOf(a, out Interval p) && Interval.TryOf(b, out Interval q))
            return !p.IsApart(q) || a.Value == b.Value && Interval.IsRound(a.Value);
        return AreSame(a, b);
    }
}
