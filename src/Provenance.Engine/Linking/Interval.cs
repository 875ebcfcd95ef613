using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Linking;

/// <summary>
/// The interval of true values that a written figure stands for: half a unit of its last written digit on either
/// side, wider under a hedge. Two figures are consistent when their intervals overlap, after XBRL's rule for duplicate
/// facts (EDGAR Filer Manual, volume II, 6.5.12).
/// </summary>
/// <param name="Low">Lower end in the dimension's base unit.</param>
/// <param name="High">Upper end in the dimension's base unit.</param>
/// <param name="IsOpen">Whether the finite end of a bound is no part of it: "more than 500" does not hold for 500.</param>
internal readonly record struct Interval(double Low, double High, bool IsOpen = false)
{
    /// <summary>Whether it has two ends.</summary>
    public bool IsBounded => !double.IsInfinity(Low) && !double.IsInfinity(High);

    /// <summary>The middle, or the end that there is.</summary>
    public double Middle => double.IsInfinity(Low) ? High : double.IsInfinity(High) ? Low : (Low + High) / 2;

    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether no value is in both; an end that a bound leaves out is in neither ("fewer than 500" and 500).</summary>
    public bool IsApart(Interval other) => !Overlaps(other) || (IsOpen || other.IsOpen) && (Low == other.High || High == other.Low);

    /// <summary>The interval of a figure with a number or a range of numbers; false for dates and vague magnitudes.</summary>
    public static bool TryOf(FigureCitation figure, out Interval interval)
    {
        interval = default;
        Unit? unit = figure.Unit == null ? null : UnitLexicon.Shared.FindCode(figure.Unit);
        double factor = unit?.Factor ?? 1;
        double zero = unit?.Offset ?? 0;
        if (figure.Low.IsNumber && figure.High.IsNumber)
        {
            interval = new Interval(figure.Low.Number * factor + zero, figure.High.Number * factor + zero);
            return true;
        }

        if (!figure.Value.IsNumber)
            return false;
        double value = figure.Value.Number;
        double radius = figure.Hedge == Hedge.About ? HedgedRadius(figure.Value) : ExactRadius(figure.Value, IsMeasured(figure));
        (double low, double high) = figure.Hedge switch
        {
            Hedge.AtLeast or Hedge.MoreThan => (value, double.PositiveInfinity),
            Hedge.AtMost or Hedge.LessThan => (double.NegativeInfinity, value),
            _ => (value - radius, value + radius),
        };
        interval = new Interval(low * factor + zero, high * factor + zero, figure.Hedge is Hedge.MoreThan or Hedge.LessThan);
        return true;
    }

    /// <summary>A whole number of things or of money is meant exactly; what is measured, has decimals or a scale, to half of its last digit.</summary>
    private static double ExactRadius(Value value, bool measured) => value.Granularity == 0 && !measured ? 0 : Math.Pow(10, value.Granularity) / 2;

    private static bool IsMeasured(FigureCitation figure) => figure.Kind is FigureKind.Quantity or FigureKind.Duration;

    /// <summary>Whether a number was written so that it may stand for its neighbours: with zeros at its end, or with a scale.</summary>
    public static bool IsRound(Value value) => value.IsNumber && (value.Granularity > 0 || Math.Abs(value.Number % 10) < 0.5);

    /// <summary>"Some 500": the zeros at its end are no digits that anybody counted.</summary>
    private static double HedgedRadius(Value value)
    {
        double size = Math.Abs(value.Number), step = Math.Pow(10, value.Granularity);
        if (size == 0)
            return step;
        // One in a thousand was written with fewer digits than it has: its step may be greater than itself.
        while (step < size && size % (step * 10) < step / 2)
            step *= 10;
        return step / 2;
    }
}
