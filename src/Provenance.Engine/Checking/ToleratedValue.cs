using Provenance.Engine.Figures;
using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking;

/// <summary>Which numbers a figure of a document may be: what it is written for, rounded as it is written. Narrower than what a hedge allows, since nothing but the number speaks for it.</summary>
internal readonly struct ToleratedValue
{
    private const double Slack = 1e-9;

    /// <summary>A random number lies within a part of itself with less than half of that probability, where numbers are spread over the decades (Benford's law).</summary>
    private const double Density = 0.45;

    /// <summary>What "about" allows at most.</summary>
    private const double AboutPart = 0.05;

    /// <summary>What the name of a fraction stands for, as a part of it.</summary>
    private const double FractionPart = 0.06;

    private ToleratedValue(double number, double low, double high, double resolution)
    {
        (Number, Low, High) = (number, low - (Slack * Math.Abs(low)), high + (Slack * Math.Abs(high)));
        Chance = number == 0 ? 1 : Math.Min(1, Density * Math.Max(high - low, resolution) / Math.Abs(number));
    }

    /// <summary>The number that is written.</summary>
    public double Number { get; }

    /// <summary>The least that it may be.</summary>
    public double Low { get; }

    /// <summary>The most.</summary>
    public double High { get; }

    /// <summary>How probable it is that some number is this one by chance.</summary>
    public double Chance { get; }

    /// <summary>Whether a number is what is written; down or up is told by words.</summary>
    public bool Holds(double number) => Low <= number && number <= High || Low <= -number && -number <= High;

    /// <summary>The value of a figure, a number, in the base unit of its dimension.</summary>
    /// <param name="mention">The figure.</param>
    /// <param name="isRounded">Whether zeros at its end may round what nobody says is rounded.</param>
    public static ToleratedValue Of(Mention mention, bool isRounded) => Of(mention, 1, isRounded);

    /// <summary>The value as it is written, whatever its unit.</summary>
    public static ToleratedValue OfWritten(Mention mention, bool isRounded) => Of(mention, mention.Value.Number == 0 ? 1 : mention.Figure.Value.Number / mention.Value.Number, isRounded);

    private static ToleratedValue Of(Mention mention, double factor, bool isRounded)
    {
        double number = mention.Value.Number * factor, step = mention.Value.Step * Math.Abs(factor);
        double last = Math.Pow(10, Math.Max(-300, Math.Min(300, (int)mention.Figure.Value.Granularity))) * (mention.Figure.Value.Number == 0 ? 1 : Math.Abs(number / mention.Figure.Value.Number));
        // "A third" is 33 % and 34 %, and "just over half" 52 %.
        if (mention.Figure.Kind == FigureKind.Fraction)
            (step, last) = (FractionPart * Math.Abs(number), FractionPart * Math.Abs(number));
        // "Over 60" is 62 and "just under 9.9 million" 9.87 million; "about 500" is 496.
        return mention.Figure.Hedge switch
        {
            Hedge.MoreThan or Hedge.AtLeast => new ToleratedValue(number, number, number + step, last),
            Hedge.LessThan or Hedge.AtMost => new ToleratedValue(number, number - step, number, last),
            Hedge.About => About(number, Math.Max(last / 2, Math.Min(step, Math.Abs(number) * AboutPart)), last),
            _ when !isRounded => new ToleratedValue(number, number - (last / 2), number + (last / 2), last),
            _ => new ToleratedValue(number, Math.Min(number - (last / 2), mention.Value.RoundedLow * factor), Math.Max(number + (last / 2), mention.Value.RoundedHigh * factor), last),
        };
    }

    private static ToleratedValue About(double number, double radius, double resolution) => new(number, number - radius, number + radius, resolution);
}
