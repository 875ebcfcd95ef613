using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Linking;

namespace Provenance.Engine.Checking;

/// <summary>
/// The values that a written number may stand for when somebody passes it on: half of its last digit on either side; zeros at the
/// end of a large number are no digits; under "about" a tenth at most.
/// </summary>
internal static class RoundedInterval
{
    private const double Slack = 1e-9;
    private const double HedgedPart = 0.1;
    private const double PlainPart = 0.05;
    private const int DigitsThatAreMeant = 3;

    /// <summary>The interval in the base unit of the dimension.</summary>
    /// <param name="figure">A figure with a number or a range of numbers; one without either has an interval that means nothing.</param>
    /// <param name="sign">-1 to turn the sign of a number.</param>
    /// <param name="unit">Its unit, or null.</param>
    public static Interval Of(FigureCitation figure, int sign, Unit? unit) =>
        figure.Low.IsNumber ? OfRange(figure, unit) : figure.Value.IsNumber ? OfNumber(figure, sign * figure.Value.Number, unit) : default;

    private static Interval OfNumber(FigureCitation figure, double value, Unit? unit)
    {
        double radius = Radius(figure.Value, value, figure.Hedge);
        return figure.Hedge switch
        {
            Hedge.AtLeast or Hedge.MoreThan => new Interval(Scaled(value, unit), double.PositiveInfinity),
            Hedge.AtMost or Hedge.LessThan => new Interval(double.NegativeInfinity, Scaled(value, unit)),
            _ => Widened(new Interval(Scaled(value - radius, unit), Scaled(value + radius, unit))),
        };
    }

    private static Interval OfRange(FigureCitation figure, Unit? unit) =>
        Widened(new Interval(Scaled(figure.Low.Number, unit), Scaled(figure.High.Number, unit)));

    /// <summary>A number in the base unit of its dimension.</summary>
    public static double Scaled(double value, Unit? unit) => unit == null ? value : (value * unit.Factor * unit.Multiplier) + unit.Offset;

    /// <summary>Binary arithmetic must not decide at an end.</summary>
    public static Interval Widened(Interval interval)
    {
        double slack = Math.Max(Math.Abs(interval.Low), Math.Abs(interval.High)) * Slack;
        return new Interval(interval.Low - slack, interval.High + slack);
    }

    private static double Radius(Value written, double value, Hedge hedge)
    {
        double size = Math.Abs(value), step = Math.Pow(10, written.Granularity), half = step / 2;
        if (size == 0 || double.IsInfinity(step))
            return half;

        double round = step;
        int zeros = 0;
        while (zeros < 300 && Math.Abs(size % (round * 10)) < round / 2 && round * 10 <= size)
        {
            round *= 10;
            zeros++;
        }

        if (hedge == Hedge.About)
            return Math.Max(half, Math.Min(round / 2, size * HedgedPart));
        int digits = (int)Math.Floor(Math.Log10(size / round)) + 1;
        bool isRound = zeros >= 2 || (zeros == 1 && digits >= DigitsThatAreMeant);
        return isRound ? Math.Max(half, Math.Min(round / 2, size * PlainPart)) : half;
    }
}
