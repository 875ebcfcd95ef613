namespace Provenance.Engine.Values;

/// <summary>Compares dates as far as they are known: 2022 contains February 2022; --06-09 fits 2025-06-09.</summary>
internal static class CalendarInterval
{
    /// <summary>Whether one date may be the other, each known to its own granularity.</summary>
    public static bool Fits(string left, string right)
    {
        // Times of day: 14:30 contains 14:30:15.
        if (left.StartsWith("T", StringComparison.Ordinal) || right.StartsWith("T", StringComparison.Ordinal))
            return left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal);
        CalendarParts a = CalendarParts.Of(left), b = CalendarParts.Of(right);
        if (Exclude(a.Year, b.Year) || Exclude(a.Month, b.Month) || Exclude(a.Day, b.Day))
            return false;
        // A year alone and a day without a year share nothing that could be compared.
        return a.Year is not null && b.Year is not null || a.Month is not null && b.Month is not null;
    }

    /// <summary>Whether one date is all before another; in any one year, where one of them names none.</summary>
    public static bool IsEarlier(string date, string other)
    {
        CalendarParts a = CalendarParts.Of(date), b = CalendarParts.Of(other);
        if (a.Year is { } year && b.Year is { } otherYear && year != otherYear)
            return year < otherYear;
        return a.Month != b.Month ? a.Month < b.Month : a.Day < b.Day;
    }

    private static bool Exclude(int? part, int? other) => part is { } a && other is { } b && a != b;
}
