using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Linking;

namespace Provenance.Engine.Checking;

/// <summary>Compares the value of a document's figure with that of a source's: units are converted, roundings and hedges are understood.</summary>
internal static class ValueComparison
{
    private const double FarBound = 2;
    private const string Percent = "%", Points = "[pp]";

    /// <summary>Compares two figures of, as is assumed, one thing.</summary>
    public static ValueRelation Compare(FigureMention own, FigureMention source)
    {
        if (own.Sort != source.Sort || own.Sort == ValueSort.Other)
            return ValueRelation.Incomparable;
        FigureCitation left = own.Figure, right = source.Figure;
        if (own.Sort == ValueSort.Calendar)
            return OfDates(left, right);
        if (!left.Of.IsNone && !right.Of.IsNone && left.Of != right.Of)
            return ValueRelation.Conflict;

        if (own.Rate is not null && source.Rate is not null && own.Rate != source.Rate)
            return SameNumber(left, right) ? ValueRelation.OtherUnit : ValueRelation.Incomparable;

        switch (Commensurable(left, own.Unit, right, source.Unit))
        {
            case null:
                return left.Value.IsNumber && right.Value.IsNumber && Agree(own.PlainInterval, left.Value.Number, source.PlainInterval, right.Value.Number) ? ValueRelation.Match : ValueRelation.Incomparable;
            case false:
                return SameNumber(left, right) && AreRivals(left, right) ? ValueRelation.OtherUnit : ValueRelation.Incomparable;
        }

        return OfNumbers(own, source);
    }

    private static ValueRelation OfDates(FigureCitation left, FigureCitation right)
    {
        if (left.Value.Iso is not { } own || right.Value.Iso is not { } other)
            return left.Low == right.Low && left.High == right.High ? ValueRelation.Match : ValueRelation.Incomparable;
        if (CalendarInterval.Fits(own, other))
            return ValueRelation.Match;
        return left.Kind == right.Kind ? ValueRelation.Conflict : ValueRelation.Incomparable;
    }

    private static ValueRelation OfNumbers(FigureMention own, FigureMention source)
    {
        FigureCitation left = own.Figure, right = source.Figure;
        if (!left.Low.IsNumber && !right.Low.IsNumber && own.Change != Change.None && source.Change != Change.None && Direction(own) != Direction(source))
            return SameNumber(left, right) || Agree(own, 1, source) ? ValueRelation.OtherDirection : ValueRelation.Conflict;
        if (IsFarBound(left, own.Unit, right, source.Unit))
            return ValueRelation.Incomparable;
        if (Agree(own, 1, source))
            return IsTurned(own, right) ? ValueRelation.OtherDirection : ValueRelation.Match;
        // "Fell by 5 %" is the -5 of a table.
        bool turned = (right.Value.Number < 0 && own.Change == Change.Decrease) || (left.Value.Number < 0 && source.Change == Change.Decrease);
        if (turned && Agree(own, -1, source))
            return ValueRelation.Match;
        return ValueRelation.Conflict;
    }

    /// <summary>A growth of -4 % goes down.</summary>
    private static Change Direction(FigureMention mention) =>
        mention.Figure.Value.Number >= 0 ? mention.Change : mention.Change == Change.Increase ? Change.Decrease : Change.Increase;

    /// <summary>"Less than 55 million" is true of 2 million and nobody would say it: it is about something else, or of no use.</summary>
    private static bool IsFarBound(FigureCitation left, Unit? leftUnit, FigureCitation right, Unit? rightUnit)
    {
        if (left.Hedge is Hedge.Exact or Hedge.About || !left.Value.IsNumber || !right.Value.IsNumber)
            return false;
        double bound = RoundedInterval.Scaled(left.Value.Number, leftUnit), value = RoundedInterval.Scaled(right.Value.Number, rightUnit);
        return left.Hedge is Hedge.AtLeast or Hedge.MoreThan ? value > Math.Max(bound * FarBound, bound + 1) : value < Math.Min(bound / FarBound, bound - 1);
    }

    /// <summary>"Fell by 5 %" where the table has 5, in a column of changes, is beyond what can be told; "rose by" where it has -5 is not.</summary>
    private static bool IsTurned(FigureMention own, FigureCitation right) => own.Change == Change.Increase && right.Value.Number < 0;

    /// <summary>One number is within what the other stands for: 12 % for 11.6 %. That both could stand for a third one is not enough: 7 is not 8.</summary>
    private static bool Agree(FigureMention own, int sign, FigureMention source)
    {
        FigureCitation left = own.Figure, right = source.Figure;
        bool leftRange = left.Low.IsNumber, rightRange = right.Low.IsNumber;
        if (leftRange && rightRange)
            return Near(left.Low, own.Unit, right.Low, source.Unit) && Near(left.High, own.Unit, right.High, source.Unit);
        Interval interval = sign == 1 ? own.Interval : RoundedInterval.Of(left, sign, own.Unit);
        return leftRange || rightRange
            ? interval.Overlaps(source.Interval) && AreBoundedAlike(interval, source.Interval)
            : Agree(interval, RoundedInterval.Scaled(sign * left.Value.Number, own.Unit), source.Interval, RoundedInterval.Scaled(right.Value.Number, source.Unit));
    }

    private static bool Agree(Interval own, double number, Interval other, double otherNumber) =>
        own.Overlaps(other) && (own.IsBounded && other.IsBounded ? Holds(own, otherNumber) || Holds(other, number) : AreBoundedAlike(own, other));

    /// <summary>A bound that bounds the other: any number within is; another bound has to follow from it.</summary>
    private static bool AreBoundedAlike(Interval own, Interval other) => own.IsBounded || other.IsBounded || IsSupported(own, other);

    private static bool Holds(Interval interval, double value) => interval.Low <= value && value <= interval.High;

    /// <summary>"More than 60" follows from "more than 62", not the other way round.</summary>
    private static bool IsSupported(Interval own, Interval other) =>
        double.IsPositiveInfinity(own.High) ? !double.IsPositiveInfinity(other.High) || own.Low <= other.Low * (1 + 1e-9) : !double.IsNegativeInfinity(other.Low) || own.High >= other.High * (1 - 1e-9);

    private static bool Near(Value left, Unit? leftUnit, Value right, Unit? rightUnit)
    {
        double one = RoundedInterval.Scaled(left.Number, leftUnit), other = RoundedInterval.Scaled(right.Number, rightUnit);
        double half = Math.Max(Math.Pow(10, left.Granularity) * (leftUnit?.Factor ?? 1), Math.Pow(10, right.Granularity) * (rightUnit?.Factor ?? 1)) / 2;
        return Math.Abs(one - other) <= half * (1 + 1e-9);
    }

    private static bool SameNumber(FigureCitation left, FigureCitation right) =>
        left.Value.IsNumber && right.Value.IsNumber && Math.Abs(Math.Abs(left.Value.Number) - Math.Abs(right.Value.Number)) <= 1e-9 * Math.Abs(left.Value.Number);

    /// <summary>Whether two units measure the same dimension; null where one of the two figures has none.</summary>
    private static bool? Commensurable(FigureCitation left, Unit? leftUnit, FigureCitation right, Unit? rightUnit)
    {
        bool leftCounts = IsCount(left), rightCounts = IsCount(right);
        if (leftCounts && rightCounts)
            return true;
        if (IsShare(left) && IsShare(right))
            return true;
        if (leftCounts || rightCounts)
            return null;
        if (leftUnit != null && rightUnit != null)
            return leftUnit.Dimension == rightUnit.Dimension;
        return left.Unit == right.Unit;
    }

    /// <summary>Units that people mix up: two currencies, per cent and percentage points, two physical units.</summary>
    private static bool AreRivals(FigureCitation left, FigureCitation right) =>
        left.Unit != null && right.Unit != null && left.Unit != right.Unit && left.Kind != FigureKind.Multiple && right.Kind != FigureKind.Multiple;

    /// <summary>The unit that a figure is converted by; null for counts.</summary>
    public static Unit? UnitOf(FigureCitation figure)
    {
        if (figure.Kind == FigureKind.Fraction)
            return null;
        if (figure.Unit == Percent)
            return new Unit(Percent, "share", 0.01);
        if (figure.Unit == Points)
            return new Unit(Points, "points", 0.01);
        return figure.Unit == null || IsCount(figure) ? null : UnitLexicon.Shared.FindCode(figure.Unit);
    }

    private static bool IsShare(FigureCitation figure) => figure.Unit == Percent || figure.Kind == FigureKind.Fraction;

    private static bool IsCount(FigureCitation figure) => figure.Kind != FigureKind.Fraction && (figure.Unit == null || figure.Unit[0] == '{');

    /// <summary>The sort of a figure's value.</summary>
    public static ValueSort SortOf(FigureCitation figure) => figure.Kind switch
    {
        FigureKind.Date or FigureKind.Year or FigureKind.Time => ValueSort.Calendar,
        _ when figure.Low.IsCalendar => ValueSort.Calendar,
        FigureKind.Ordinal or FigureKind.Magnitude => ValueSort.Other,
        _ when !figure.Value.IsNumber && !(figure.Low.IsNumber && figure.High.IsNumber) => ValueSort.Other,
        FigureKind.Multiple => ValueSort.Multiple,
        _ => ValueSort.Number,
    };
}
