using System.Globalization;

namespace Provenance.Engine.Values;

/// <summary>How far apart two dates or times are, and in which of their parts they differ.</summary>
internal static class CalendarDistance
{
    private const int DaysOfMonth = 31;
    private const int DaysOfYear = 12 * DaysOfMonth;
    private const int FirstOfYears = 50;

    private static readonly int[] Days = [1, 3, 7, 14, 31, 92, 366];
    private static readonly int[] Years = [1, 2, 5, 10, 30];
    private static readonly int[] Minutes = [5, 15, 30, 60];

    /// <summary>A level, higher for further apart: of days and minutes below 50, of years alone from 50 on.</summary>
    /// <param name="x">A date or time in ISO 8601, as far as known.</param>
    /// <param name="y">Another.</param>
    public static int Between(string x, string y)
    {
        if (x[0] == 'T' && y[0] == 'T')
            return LevelOf(Math.Abs(Number(x, 1, 2) * 60 + Number(x, 4, 2) - Number(y, 1, 2) * 60 - Number(y, 4, 2)), Minutes);
        CalendarParts from = CalendarParts.Of(x), to = CalendarParts.Of(y);
        if (from.Day is not null && to.Day is not null)
            return LevelOf(Math.Abs(DayOfYear(from) - DayOfYear(to) + (from.Year is { } first && to.Year is { } second ? (first - second) * DaysOfYear : 0)), Days);
        return from.Year is { } year && to.Year is { } other ? FirstOfYears + LevelOf(Math.Abs(year - other), Years) : FirstOfYears - 1;
    }

    /// <summary>Which parts are the same: 1 for the year, 2 for the month, 4 for the day; of times 1 for the hour, 2 for the minute.</summary>
    public static int SharedParts(string x, string y)
    {
        if (x[0] == 'T' && y[0] == 'T')
            return (Number(x, 1, 2) == Number(y, 1, 2) ? 1 : 0) + (Number(x, 4, 2) == Number(y, 4, 2) ? 2 : 0);
        CalendarParts a = CalendarParts.Of(x), b = CalendarParts.Of(y);
        return (IsShared(a.Year, b.Year) ? 1 : 0) + (IsShared(a.Month, b.Month) ? 2 : 0) + (IsShared(a.Day, b.Day) ? 4 : 0);
    }

    private static bool IsShared(int? part, int? other) => part is not null && part == other;

    private static int LevelOf(int distance, int[] bounds)
    {
        int level = 1;
        while (level <= bounds.Length && distance > bounds[level - 1])
            level++;
        return level;
    }

    private static int DayOfYear(CalendarParts date) => date.Month.GetValueOrDefault() * DaysOfMonth + date.Day.GetValueOrDefault();

    private static int Number(string iso, int start, int length) =>
        iso.Length >= start + length && int.TryParse(iso.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
