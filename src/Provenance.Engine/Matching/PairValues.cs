using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>How the values of two mentions compare, by what the words around them make of them.</summary>
internal static class PairValues
{
    private const int CalendarSlips = 20;

    /// <summary>Whether two mentions are compared at all: of one dimension, or one of them a number and nothing else. "Thousands" contradicts nothing.</summary>
    public static bool MayPair(Mention a, Mention b) => a.Value.DimensionKey == b.Value.DimensionKey ? a.Figure.Kind != FigureKind.Magnitude || a.Figure.Magnitude == b.Figure.Magnitude : IsBare(a) != IsBare(b) && ValueComparer.FitsBare(a.Figure, b.Figure);

    /// <summary>Whether it is a number and nothing else.</summary>
    public static bool IsBare(Mention mention) => mention.Value.Dimension == "count" && mention.Figure.Unit == null;

    /// <summary>How the values of two mentions fit, by what the words around them make of them.</summary>
    public static ValueFit FitOf(Mention a, Mention b)
    {
        if (a.Value.DimensionKey != b.Value.DimensionKey)
            return ValueFit.Overlap;
        ValueFit fit = ValueComparer.Fit(a.Value, a.Figure, b.Value, b.Figure);
        if (fit == ValueFit.Differ && a.Figure.Kind == FigureKind.Time && b.Figure.Kind == FigureKind.Time && (IsBesideTime(a) || IsBesideTime(b)) && ClockComparer.AreNear(a.Figure, b.Figure))
            return ValueFit.Overlap;
        if (fit == ValueFit.Differ && a.Value.Iso is { } left && b.Value.Iso is { } right && (IsWithin(a, left, b, right) || IsWithin(b, right, a, left)))
            return ValueFit.Overlap;
        if (fit is ValueFit.None or ValueFit.Differ || !a.Value.IsNumber || !b.Value.IsNumber)
            return fit;
        // 8 % more is not 8 % less, and 40 an hour are not 40 a minute.
        if (GoOtherWays(a, b) || a.Rate is { } rate && b.Rate is { } other && rate != other && a.Value.Unit == b.Value.Unit)
            return ValueFit.Differ;
        // What is ruled is meant exactly: "at least 420" against a minimum of 320.
        bool isRuled = (a.Value.Bound != 0 || b.Value.Bound != 0) && IsRuled(a) && IsRuled(b) && ((a.NearSigns | b.NearSigns) & WordSigns.Limit) != 0 && !a.Value.IsRange && !b.Value.IsRange;
        return isRuled && fit == ValueFit.Overlap && !AreOneWritten(a.Value, b.Value) && a.Figure.Hedge != Hedge.About && b.Figure.Hedge != Hedge.About && a.Value.Step >= b.Value.Step / 10 && b.Value.Step >= a.Value.Step / 10 ? ValueFit.Differ : fit;
    }

    /// <summary>Whether one value goes up and the other down: 8 % more is not 8 % less.</summary>
    public static bool GoOtherWays(Mention a, Mention b) => a.Direction * b.Direction < 0 && IsChange(a) && IsChange(b);

    /// <summary>"Soon after half past eleven", "shortly before three".</summary>
    private static bool IsBesideTime(Mention mention) => mention.Before == English.Before || mention.Before == English.After;

    /// <summary>"Before 4 May" is told of what was so on 3 May, "after 1931" of 1932, and "not before 4 May" of 5 May; what two documents tell to be before two dates has two ends.</summary>
    private static bool IsWithin(Mention bound, string iso, Mention other, string otherIso) =>
        bound.Side is DateSide.Before or DateSide.After && other.Side != bound.Side
        && (bound.Side == DateSide.Before != bound.IsDenied ? CalendarInterval.IsEarlier(otherIso, iso) : CalendarInterval.IsEarlier(iso, otherIso));

    /// <summary>Whether it says by how much something changed: a count with a direction near is a level ("48 of them were lost").</summary>
    private static bool IsChange(Mention mention) => mention.Value.Dimension != "count" || mention.Before == English.By || (mention.NearSigns & WordSigns.Difference) != 0;

    /// <summary>Whether two numbers are one as they were written: 37 mph and 60 km/h.</summary>
    private static bool AreOneWritten(ComparableValue a, ComparableValue b) => ValueComparer.AreEqual(a, b) || a.Unit != b.Unit && Math.Abs(a.Number - b.Number) <= Math.Max(a.Radius, b.Radius);

    private static bool IsRuled(Mention mention) => mention.Value.Bound != 0 || (mention.NearSigns & WordSigns.Limit) != 0;

    /// <summary>Whether two mentions give one value, whatever they are of.</summary>
    public static bool HaveOneValue(Mention a, Mention b) =>
        a.Value.DimensionKey == b.Value.DimensionKey ? ValueComparer.Fit(a.Value, a.Figure, b.Value, b.Figure) >= ValueFit.Overlap : ValueComparer.FitsBare(a.Figure, b.Figure);

    /// <summary>The class of dimension of the one of both that says the most.</summary>
    public static int DimensionClass(Mention a, Mention b) => (a.Value.DimensionKey == b.Value.DimensionKey ? a : IsBare(a) ? b : a).Value.Dimension switch
    {
        "count" => IsBare(a) && IsBare(b) ? 1 : 0,
        "ratio" => 2,
        "money" => 3,
        "date" => a.Figure.Kind == b.Figure.Kind ? (a.Figure.Kind == FigureKind.Year ? 4 : 5) : 6,
        "time" => a.Figure.Kind == FigureKind.Time ? 7 : 8,
        "ordinal" => 9,
        "multiple" or "magnitude" => 10,
        _ => 11,
    };

    /// <summary>By which slip of the pen one number would become the other; for dates, which parts they share.</summary>
    public static int SlipOf(Mention a, Mention b)
    {
        if (a.Value.Iso is { Length: > 1 } left && b.Value.Iso is { Length: > 1 } right)
            return CalendarSlips + CalendarDistance.SharedParts(left, right);
        string? x = DigitsOf(a.Figure.Value), y = DigitsOf(b.Figure.Value);
        if (x == null || y == null)
            return 0;
        if (x == y)
            return x.Length == 1 ? 1 : x.Length == 2 ? 2 : 3;
        if (x.Length != y.Length)
            return 4;
        int different = 0, first = -1, last = -1;
        for (int i = 0; i < x.Length; i++)
        {
            if (x[i] == y[i])
                continue;
            different++;
            first = first < 0 ? i : first;
            last = i;
        }

        if (different == 2 && last == first + 1 && x[first] == y[last] && x[last] == y[first])
            return x.Length == 2 ? 5 : 6;
        if (different == 1)
            return x.Length == 1 ? 7 : x.Length == 2 ? 8 : x.Length == 3 ? 9 : 10;
        return x.Length == 2 ? 11 : different == 2 && x.Length > 3 ? 12 : 13;
    }

    /// <summary>The digits of a number without sign, point, and zeros at either end; null where it is none.</summary>
    private static string? DigitsOf(Value value) => value is { IsNumber: true, Literal: { } literal } ? new string([.. literal.Where(c => c is >= '0' and <= '9')]).Trim('0') : null;
}
