using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Values;

/// <summary>The one comparison of values, for facts and for checked documents.</summary>
internal static class ValueComparer
{
    private const double Slack = 1e-9;

    /// <summary>Two plain values further apart than this part of the greater are never each other, however coarsely they were written.</summary>
    private const double MostApart = 0.25;

    /// <summary>A number whose last digit is a smaller part of it was counted, and not rounded.</summary>
    private const double LeastDigits = 100;

    /// <summary>A gibibyte is so much more than a gigabyte, a long ton than a tonne less.</summary>
    private const double MostLoose = 0.08;

    private const double TwoDigits = 10;

    /// <summary>Who gives a year for a day misses it by few.</summary>
    private const int MostYears = 5;

    /// <summary>What a table may count in: ones, thousands, millions.</summary>
    public static readonly IReadOnlyList<double> BareScales = [1, 1e3, 1e6];

    /// <summary>How two values fit.</summary>
    public static ValueFit Fit(ComparableValue a, FigureCitation left, ComparableValue b, FigureCitation right)
    {
        if (a.DimensionKey != b.DimensionKey)
            return ValueFit.None;
        if (a.Iso is { } x && b.Iso is { } y && !ShareParts(x, y))
            return ValueFit.None;
        if (a.Iso is not null && b.Iso is not null)
            return left.Low.IsCalendar || right.Low.IsCalendar ? Spans(left, right) : a.Iso[0] == 'T' && b.Iso[0] == 'T' ? ClockComparer.Fit(left, right) : a.Iso == b.Iso ? ValueFit.Equal : CalendarInterval.Fits(a.Iso, b.Iso) ? ValueFit.Overlap : ValueFit.Differ;
        if (!a.IsNumber || !b.IsNumber)
            return FigureValues.AreSame(left, right) ? ValueFit.Equal : ValueFit.Differ;
        // One number in two currencies is a slip; two numbers may be one amount, changed.
        if (IsOtherUnit(a, b) && !MayBeOneCurrency(left, right))
            return a.Dimension == "money" && a.PlainUnit != b.PlainUnit && !Near(a.Number, b.Number) ? ValueFit.None : ValueFit.Differ;
        if (IsLooselyNamed(a, left, b, right))
            return ValueFit.Overlap;
        if (a.IsRange || b.IsRange)
            return a.IsRange && b.IsRange ? Ranges(a, b) : a.IsRange ? Range(a, b) : Range(b, a);
        if (a.Bound != 0 || b.Bound != 0)
            return Bounds(a, left, b, right);
        if (Near(a.Number, b.Number))
            return left.Hedge == right.Hedge ? ValueFit.Equal : ValueFit.Overlap;
        if (Math.Abs(a.Number - b.Number) > MostApart * Math.Max(Math.Abs(a.Number), Math.Abs(b.Number)))
            return ValueFit.Differ;
        if (a.Low < b.High && b.Low < a.High)
            return ValueFit.Overlap;
        return a.RoundedLow <= b.Number && b.Number <= a.RoundedHigh || b.RoundedLow <= a.Number && a.Number <= b.RoundedHigh ? ValueFit.Rounded : ValueFit.Differ;
    }

    /// <summary>A year alone and a day without a year have nothing that could be compared; a year alone that is far from that of a day is of something else.</summary>
    private static bool ShareParts(string x, string y)
    {
        CalendarParts a = CalendarParts.Of(x), b = CalendarParts.Of(y);
        if (a.Year is not { } year || b.Year is not { } other)
            return HasDay(x) && HasDay(y);
        bool isYearAgainstDay = a.Month is null && b.Day is not null || b.Month is null && a.Day is not null;
        return !isYearAgainstDay || Math.Abs(year - other) <= MostYears;
    }

    private static bool HasDay(string iso) => iso[0] == 'T' || iso.Length > 5;

    /// <summary>Whether one number stands in two units that exclude each other: two currencies, per cent and percentage points, a month and a year.</summary>
    public static bool IsOtherUnit(ComparableValue a, ComparableValue b)
    {
        if (a.Unit == null || b.Unit == null || a.Unit == b.Unit || a.Dimension is not ("money" or "ratio"))
            return false;
        return a.PlainUnit != b.PlainUnit && (a.Dimension == "money" || a.PlainUnit is "%" or "[pp]" && b.PlainUnit is "%" or "[pp]") || a.Per is { } per && b.Per is { } other && per != other;
    }

    /// <summary>Dollars are of many countries, and cents of more.</summary>
    private static bool MayBeOneCurrency(FigureCitation left, FigureCitation right) =>
        left.Unit is { } own && right.Unit is { } other && (!left.IsOfHouse && SharedCurrencyNames.MayMean(left.Exact, other) || !right.IsOfHouse && SharedCurrencyNames.MayMean(right.Exact, own));

    /// <summary>How far apart two numbers are, in hundredths of the greater; dates and times in levels (<see cref="CalendarDistance"/>); 100 where that says nothing.</summary>
    public static int Distance(ComparableValue a, ComparableValue b)
    {
        if (a.Iso is { Length: > 1 } x && b.Iso is { Length: > 1 } y)
            return CalendarDistance.Between(x, y);
        if (!a.IsNumber || !b.IsNumber)
            return 100;
        double most = Math.Max(Math.Abs(a.Number), Math.Abs(b.Number));
        return most == 0 ? 0 : (int)Math.Min(100, 100 * Math.Abs(a.Number - b.Number) / most);
    }

    /// <summary>Whether a number without a unit may be another with one: as it stands, or in the thousands or millions that a table counts in.</summary>
    public static bool FitsBare(FigureCitation left, FigureCitation right)
    {
        if (!left.Value.IsNumber || !right.Value.IsNumber)
            return false;
        double a = Math.Abs(left.Value.Number), b = Math.Abs(right.Value.Number);
        double less = Math.Min(a, b), more = Math.Max(a, b);
        if (less == 0)
            return more == 0;
        if ((left.Kind == FigureKind.Percent) != (right.Kind == FigureKind.Percent) && IsShare(left.Kind == FigureKind.Percent ? left : right, left.Kind == FigureKind.Percent ? right : left))
            return true;
        double step = Math.Pow(10, Math.Max(left.Value.Granularity, right.Value.Granularity)) / 2;
        foreach (double scale in BareScales)
        {
            double slack = scale == 1 ? Math.Min(step, more / 20) : 0;
            if (Math.Abs((less * scale) - more) <= Math.Max(slack, Slack * more))
                return true;
        }

        return false;
    }

    /// <summary>0.153 in a column of shares is 15 %.</summary>
    private static bool IsShare(FigureCitation percent, FigureCitation bare) =>
        Math.Abs(bare.Value.Number) <= 1 && bare.Value.Granularity < 0 && Math.Abs((percent.Value.Number / 100) - bare.Value.Number) <= (Math.Pow(10, percent.Value.Granularity) / 200) + Slack;

    /// <summary>Two bounds of one side are the same bound or not; of two sides, they exclude each other where nothing lies between; a value lies within the reach of a bound.</summary>
    private static ValueFit Bounds(ComparableValue a, FigureCitation left, ComparableValue b, FigureCitation right)
    {
        if (a.Bound == b.Bound)
            return AreNextBounds(a, b) ? ValueFit.Overlap : Near(a.Number, b.Number) ? left.Hedge == right.Hedge ? ValueFit.Equal : ValueFit.Overlap : IsRounded(a, b) || IsRounded(b, a) ? ValueFit.Overlap : ValueFit.Differ;
        // "At most ten are free" and "more than ten are not" tell of one limit; less than half is not more than half.
        if (a.Bound != 0 && b.Bound != 0)
            return Near(a.Number, b.Number) && !(a.IsOpen && b.IsOpen) || a.Low < b.High && b.Low < a.High ? ValueFit.Overlap : ValueFit.Differ;
        (ComparableValue bound, ComparableValue value) = a.Bound != 0 ? (a, b) : (b, a);
        // "Fewer than 353" and 353 exclude each other; "more than 500" and "more than 640,000" may round what others give as 500 and 640,000, and a contract over 84 buses is one of 84.
        FigureCitation told = a.Bound != 0 ? left : right;
        if (bound.IsOpen && Near(bound.Number, value.Number) && ComparisonWords.EndsInThan(told.Document.Text.AsSpan(0, told.Span.Start)) && IsCounted(told) && (bound.Step <= bound.Number / LeastDigits || !IsRound(bound)))
            return ValueFit.Differ;
        return Within(value.Number, bound) || value.Low < bound.High && bound.Low < value.High ? ValueFit.Overlap : ValueFit.Differ;
    }

    /// <summary>Whether it is written to its last digit, and that is no zero.</summary>
    private static bool IsCounted(FigureCitation figure) => figure.Value.Granularity <= 0 && figure.Exact.LastOrDefault(CharClasses.IsDigit) != '0';

    /// <summary>Whether somebody may have rounded to it: 30 and 65 are such numbers, 46 is counted; of one digit none is known.</summary>
    private static bool IsRound(ComparableValue value) => Math.Abs(value.Number / value.Step) < TwoDigits || Math.Round(value.Number / value.Step) % 5 == 0;

    /// <summary>"Fewer than 15" is "14 or fewer", of what is counted.</summary>
    private static bool AreNextBounds(ComparableValue a, ComparableValue b)
    {
        (ComparableValue open, ComparableValue closed) = a.IsOpen ? (a, b) : (b, a);
        return open.IsOpen && !closed.IsOpen && open.Dimension == "count" && (open.Number - closed.Number).Equals(-open.Bound);
    }

    /// <summary>One number of units that go by one name among those who do not look: megabytes and mebibytes, tonnes and tons.</summary>
    private static bool IsLooselyNamed(ComparableValue a, FigureCitation left, ComparableValue b, FigureCitation right) =>
        a.Unit != b.Unit && left.Value.IsNumber && right.Value.IsNumber && left.Value.Number.Equals(right.Value.Number) && Math.Abs(a.Number - b.Number) <= MostLoose * Math.Abs(a.Number);

    /// <summary>"More than 12,000" is what "more than 12,400" is rounded to; "at least 5" is not what "at least 7" is.</summary>
    private static bool IsRounded(ComparableValue coarse, ComparableValue fine) =>
        coarse.Step > fine.Step * (1 + Slack) && (coarse.Bound > 0 ? fine.Number >= coarse.Number && fine.Number < coarse.Number + coarse.Step : fine.Number <= coarse.Number && fine.Number > coarse.Number - coarse.Step);

    /// <summary>Whether two numbers are one.</summary>
    public static bool AreEqual(ComparableValue a, ComparableValue b) => a.IsNumber && b.IsNumber && Near(a.Number, b.Number);

    private static bool Within(double number, ComparableValue value) => value.Low <= number && number <= value.High || Near(number, value.Number);

    private static ValueFit Ranges(ComparableValue a, ComparableValue b)
    {
        if (Near(a.Low, b.Low) && Near(a.High, b.High))
            return ValueFit.Equal;
        double radius = Math.Max(a.Radius, b.Radius) * (1 + Slack);
        return Math.Abs(a.Low - b.Low) <= radius && Math.Abs(a.High - b.High) <= radius ? ValueFit.Overlap : ValueFit.Differ;
    }

    /// <summary>A range and one value: the value lies in it; a bound is its end.</summary>
    private static ValueFit Range(ComparableValue range, ComparableValue value)
    {
        double radius = Math.Max(range.Radius, value.Radius) * (1 + Slack);
        if (value.Bound != 0)
            return Math.Abs((value.Bound < 0 ? range.High : range.Low) - value.Number) <= Math.Max(radius, Slack * Math.Abs(value.Number)) ? ValueFit.Overlap : ValueFit.Differ;
        return range.Low - radius <= value.Number && value.Number <= range.High + radius ? ValueFit.Overlap : ValueFit.Differ;
    }

    private static ValueFit Spans(FigureCitation left, FigureCitation right)
    {
        if (left.Low.Iso is { } a && right.Low.Iso is { } b && left.High.Iso is { } c && right.High.Iso is { } d)
            return a == b && c == d ? ValueFit.Equal : CalendarInterval.Fits(a, b) && CalendarInterval.Fits(c, d) ? ValueFit.Overlap : ValueFit.Differ;
        FigureCitation range = left.Low.Iso != null ? left : right, single = left.Low.Iso != null ? right : left;
        string value = single.Value.Iso!, low = InPartsOf(value, range.Low.Iso!), high = InPartsOf(value, range.High.Iso!) + "~";
        bool isFrom = string.CompareOrdinal(low, InPartsOf(low, value)) <= 0, isTo = string.CompareOrdinal(InPartsOf(high, value), high) <= 0;
        // From ten at night to six in the morning, from December to February: what is over begins anew.
        bool isOver = low[0] is 'T' or '-' && string.CompareOrdinal(low, high) > 0;
        return isFrom && isTo || isOver && (isFrom || isTo) ? ValueFit.Overlap : ValueFit.Differ;
    }

    /// <summary>A date without its year where another has none: "3 March" begins what lasts from 3 to 28 March 2033.</summary>
    private static string InPartsOf(string other, string iso) => other[0] == '-' && iso.Length > 5 && iso[0] is not ('-' or 'T') ? "--" + iso.Substring(5) : iso;

    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= Slack * Math.Max(Math.Abs(a), Math.Abs(b));
}
