using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Values;

/// <summary>The value of a figure as it is compared: its dimension, and the numbers that it may stand for in the dimension's base unit.</summary>
internal sealed class ComparableValue
{
    /// <summary>A duration in words is meant to a twenty-fifth: 90 days are three months, 18 months are not two years.</summary>
    private const double DurationPart = 0.04;
    private const double AboutPart = 0.02;

    /// <summary>What is told as "more than" lies a fifth above at most; "at least" leaves more open.</summary>
    private const double BoundPart = 0.2;
    private const double LeastPart = 0.5;
    private const double RoundedPart = 0.05;
    private const double FractionReach = 0.025;
    private const double FractionPart = 0.08;
    private const int DigitsThatAreMeant = 3;
    private const string BasisPoint = "{basis point}";

    private ComparableValue(string dimension, FigureCitation figure, Hedge hedge)
    {
        Dimension = dimension;
        DimensionKey = StemHash.Of(dimension.AsSpan());
        Unit = figure.Unit is { Length: > 0 } unit && (unit[0] != '{' || unit == BasisPoint) ? unit : null;
        Low = High = RoundedLow = RoundedHigh = double.NaN;
        Iso = figure.Value.Iso ?? figure.Low.Iso;
        Digits = DigitsOf(figure);
        double factor = 1, zero = 0;
        if (Unit != null && UnitLexicon.Shared.FindCode(Unit) is { } found)
        {
            factor = dimension == "ratio" ? ShareFactor(Unit) * found.Factor : found.Factor;
            zero = found.Offset;
        }

        if (figure.Low.IsNumber && figure.High.IsNumber)
        {
            IsRange = true;
            Low = RoundedLow = figure.Low.Number * factor + zero;
            High = RoundedHigh = figure.High.Number * factor + zero;
            Radius = Math.Max(HalfStep(figure.Low), HalfStep(figure.High)) * factor;
            Number = (Low + High) / 2;
        }
        else if (figure.Value.IsNumber)
        {
            Number = figure.Value.Number * factor + zero;
            double size = Math.Abs(figure.Value.Number);
            Step = StepOf(figure.Value, size) * factor;
            Radius = RadiusOf(figure, size, dimension == "time" && figure.Kind == FigureKind.Duration) * factor;
            // "Over a million" is told of 1.3 million: somebody who says it counts in such steps.
            double reach = hedge == Hedge.MoreThan ? Math.Max(size * BoundPart * factor, Step) : size * (hedge == Hedge.AtLeast ? LeastPart : BoundPart) * factor;
            IsOpen = hedge is Hedge.MoreThan or Hedge.LessThan;
            Bound = hedge switch { Hedge.AtLeast or Hedge.MoreThan => 1, Hedge.AtMost or Hedge.LessThan => -1, _ => 0 };
            Low = Number - (Bound < 0 ? reach : Bound > 0 ? 0 : Radius);
            High = Number + (Bound > 0 ? reach : Bound < 0 ? 0 : Radius);
            // A share or a price without decimals is what one with decimals rounds to: 12 % for 11.6 %.
            double rounded = Math.Max(Radius, (figure.Kind is FigureKind.Percent or FigureKind.Money ? HalfStep(figure.Value) : RoundedRadius(figure.Value, size)) * factor);
            (RoundedLow, RoundedHigh) = (Math.Min(Low, Number - rounded), Math.Max(High, Number + rounded));
        }
    }

    /// <summary>Date, time, count, ratio, money, length …: only values of one dimension are compared.</summary>
    public string Dimension { get; }

    /// <summary>The same as a number.</summary>
    public int DimensionKey { get; }

    /// <summary>The unit, where it is no counted noun.</summary>
    public string? Unit { get; }

    /// <summary>The number, or the middle of a range, in the base unit.</summary>
    public double Number { get; } = double.NaN;

    /// <summary>Half of what its last written digit stands for.</summary>
    public double Radius { get; }

    /// <summary>What its last digit that is not 0 stands for.</summary>
    public double Step { get; }

    /// <summary>The least that it may stand for; not a number where there is none.</summary>
    public double Low { get; }

    /// <summary>The most.</summary>
    public double High { get; }

    /// <summary>The least of which somebody who rounds may make it.</summary>
    public double RoundedLow { get; }

    /// <summary>The most of which somebody who rounds may make it.</summary>
    public double RoundedHigh { get; }

    /// <summary>1 for "at least" and "more than", -1 for "at most" and "less than", 0 for others.</summary>
    public int Bound { get; }

    /// <summary>Whether the number itself is left out: "more than", "fewer than".</summary>
    public bool IsOpen { get; }

    /// <summary>Whether it has two ends.</summary>
    public bool IsRange { get; }

    /// <summary>Whether it is a number or a range of numbers.</summary>
    public bool IsNumber => !double.IsNaN(Low) && !double.IsInfinity(Low) && !double.IsInfinity(High);

    /// <summary>The date or time, in ISO 8601 as far as known.</summary>
    public string? Iso { get; }

    /// <summary>How many digits carry it; parts of a date for a date.</summary>
    public int Digits { get; }

    /// <summary>What it is spread over, as a UCUM code with its stroke; null for none.</summary>
    public string? Per => Unit?.IndexOf('/') is > 0 and int per ? Unit.Substring(per) : null;

    /// <summary>The unit without what it is spread over.</summary>
    public string? PlainUnit => Unit == null ? null : Plain(Unit);

    /// <summary>The comparable value of a figure.</summary>
    public static ComparableValue Of(FigureCitation figure) => new(DimensionOf(figure), figure, figure.Hedge);

    /// <summary>The comparable value of a figure of which its clause says that it is not so: "shall not exceed 45", "no car may carry more than five".</summary>
    public static ComparableValue OfDenied(FigureCitation figure) => new(DimensionOf(figure), figure, figure.Hedge switch { Hedge.MoreThan => Hedge.AtMost, Hedge.LessThan => Hedge.AtLeast, var hedge => hedge });

    private static string DimensionOf(FigureCitation citation)
    {
        switch (citation.Kind)
        {
            case FigureKind.Date or FigureKind.Year:
                return "date";
            case FigureKind.Range when citation.Low.IsCalendar:
                return citation.Low.Iso![0] == 'T' ? "time of day" : "date";
            case FigureKind.Time:
                return "time of day";
            case FigureKind.Ordinal:
                return "ordinal";
            case FigureKind.Magnitude:
                return "magnitude";
            case FigureKind.Percent or FigureKind.Fraction:
                return "ratio";
            case FigureKind.Multiple:
                return "multiple";
        }

        string? unit = citation.Unit;
        if (unit == null || unit.Length == 0 || unit[0] == '{' && unit != BasisPoint)
            return "count";
        string plain = Plain(unit);
        string dimension = UnitLexicon.Shared.FindCode(plain)?.Dimension ?? plain;
        return dimension is "ratio" or "points" ? "ratio" : citation.Kind == FigureKind.Money || Currencies.IsCode(plain) ? "money" : UnitLexicon.Shared.FindCode(unit)?.Dimension ?? dimension;
    }

    /// <summary>A share of something a year is a share, money a month is money.</summary>
    private static string Plain(string unit)
    {
        int per = unit.IndexOf('/');
        return per <= 0 ? unit : unit.Substring(0, per) is var plain && (plain is "%" or "[pp]" || Currencies.IsCode(plain)) ? plain : unit;
    }

    /// <summary>What makes a share of percentage points and of shares a year.</summary>
    private static double ShareFactor(string unit)
    {
        Unit? plain = UnitLexicon.Shared.FindCode(Plain(unit));
        double share = (plain?.Factor ?? 1) * (plain?.Dimension == "points" ? 0.01 : 1);
        return share / (UnitLexicon.Shared.FindCode(unit)?.Factor ?? 1);
    }

    private static double HalfStep(Value value) => value.IsNumber ? Math.Pow(10, Math.Max(-300, Math.Min(300, value.Granularity))) / 2 : 0;

    /// <summary>A whole number of things or of money is meant exactly; what is measured, has decimals or a scale, to half of its last digit; "some 500" to half of its last digit that is not 0.</summary>
    private static double RadiusOf(FigureCitation figure, double size, bool isDuration)
    {
        if (figure.Hedge == Hedge.About)
            return Math.Max(figure.Kind == FigureKind.Fraction ? FractionRadius(size) : StepOf(figure.Value, size) / 2, size * AboutPart);
        if (figure.Kind == FigureKind.Fraction)
            return FractionRadius(size);
        bool isMeasured = figure.Kind is FigureKind.Quantity or FigureKind.Duration;
        double half = figure.Value.Granularity == 0 && !isMeasured ? 0 : HalfStep(figure.Value);
        return isDuration ? Math.Min(half, size * DurationPart) : half;
    }

    /// <summary>"A third" and "two in five" are told of what lies near.</summary>
    private static double FractionRadius(double size) => Math.Min(FractionReach, size * FractionPart);

    /// <summary>What the last digit that is not 0 stands for: 100 for 500, 1 for 501.</summary>
    private static double StepOf(Value value, double size)
    {
        double step = HalfStep(value) * 2;
        if (size == 0 || double.IsInfinity(size))
            return step;
        for (int zeros = 0; zeros < 300 && step * 10 <= size && size % (step * 10) < step / 2; zeros++)
            step *= 10;
        return step;
    }

    /// <summary>Zeros at the end of a large number are no digits that anybody counted.</summary>
    private static double RoundedRadius(Value value, double size)
    {
        double least = HalfStep(value), step = StepOf(value, size);
        if (size == 0 || step <= 2 * least)
            return 0;
        int zeros = (int)Math.Round(Math.Log10(step / (2 * least))), digits = (int)Math.Floor(Math.Log10(size / step)) + 1;
        return zeros >= 2 || zeros == 1 && digits >= DigitsThatAreMeant ? Math.Max(least, Math.Min(step / 2, size * RoundedPart)) : 0;
    }

    private static int DigitsOf(FigureCitation figure)
    {
        if (figure.Value.Iso is { } iso)
            return iso.Count(c => c == '-') + 1;
        if (figure.Value.IsNumber)
            return DigitsOf(figure.Value.Number);
        return figure.Low.IsNumber ? DigitsOf(figure.Low.Number) + DigitsOf(figure.High.Number) : 1;
    }

    private static int DigitsOf(double number)
    {
        string digits = Math.Abs(number).ToString("E8", System.Globalization.CultureInfo.InvariantCulture);
        return digits.Substring(0, 10).Replace(".", "").TrimEnd('0').Length;
    }
}
