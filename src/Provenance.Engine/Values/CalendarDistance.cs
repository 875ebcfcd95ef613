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
        if (DayOfMonth(x) > 0 && DayOfMonth(y) > 0)
            return LevelOf(Math.Abs(DayOfYear(x) - DayOfYear(y) + (Year(x) is { } from && Year(y) is { } to ? (from - to) * DaysOfYear : 0)), Days);
        return Year(x) is { } year && Year(y) is { } other ? FirstOfYears + LevelOf(Math.Abs(year - other), Years) : FirstOfYears - 1;
    }

    /// <summary>Which parts are the same: 1 for the year, 2 for the month, 4 for the day; of times 1 for the hour, 2 for the minute.</summary>
    public static int SharedParts(string x, string y)
    {
        if (x[0] == 'T' && y[0] == 'T')
            return (Number(x, 1, 2) == Number(y, 1, 2) ? 1 : 0) + (Number(x, 4, 2) == Number(y, 4, 2) ? 2 : 0);
        bool year = Year(x) is { } a && a == Year(y), month = Month(x) is > 0 and int m && m == Month(y), day = DayOfMonth(x) is > 0 and int d && d == DayOfMonth(y);
        return (year ? 1 : 0) + (month ? 2 : 0) + (day ? 4 : 0);
    }

    private static int LevelOf(int distance, int[] bounds)
    {
        int level = 1;
        while (level <= bounds.Length && distance > bounds[level - 1])
            level++;
        return level;
    }

    private static int DayOfYear(string iso) => Month(iso) * DaysOfMonth + DayOfMonth(iso);

    private static int? Year(string iso) => iso.Length >= 4 && iso[0] is not ('-' or 'T') ? Number(iso, 0, 4) : null;

    private static int Month(string iso) => iso[0] == '-' ? Number(iso, 2, 2) : Number(iso, 5, 2);

    private static int DayOfMonth(string iso) => iso[0] == '-' ? Number(iso, 5, 2) : Number(iso, 8, 2);

    private static int Number(string iso, int start, int length) =>
        iso.Length >= start + length && int.TryParse(iso.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
