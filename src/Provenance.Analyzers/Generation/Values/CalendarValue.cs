using System.Globalization;

namespace Provenance.Analyzers.Generation.Values;

/// <summary>
/// What is known of a date or a time of day, read from its ISO 8601 text: 2022, 2022-02, 2025-06-09, --06-09, --06,
/// ---09, -0043, T14:30, 2025-06-09T14:30:00Z. Text of another form has no parts.
/// </summary>
internal readonly record struct CalendarValue(int? Year, int? Month, int? Day, int? Hour, int? Minute, int? Second)
{
    /// <summary>Whether it is a day that the proleptic Gregorian calendar of .NET has.</summary>
    public bool IsFullDate =>
        Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year.Value, Month.Value);

    /// <summary>Reads an ISO 8601 text.</summary>
    public static CalendarValue Parse(string iso)
    {
        int time = iso.IndexOf('T');
        bool isTimeOnly = time < 0 && iso.IndexOf(':') > 0;
        string date = isTimeOnly ? "" : time < 0 ? iso : iso.Substring(0, time);
        string clock = isTimeOnly ? iso : time < 0 ? "" : iso.Substring(time + 1);

        int?[] days = date.Length == 0 ? [null, null, null] : Date(date) ?? [null, null, null];
        int?[] hours = Clock(clock);
        return new CalendarValue(days[0], days[1], days[2], hours[0], hours[1], hours[2]);
    }

    /// <summary>Year, month and day; a leading hyphen stands for each that is not known.</summary>
    private static int?[]? Date(string date)
    {
        if (date.StartsWith("---", StringComparison.Ordinal))
            return Part(date.Substring(3), 2) is { } day ? [null, null, day] : null;

        // A year before our era: -0043 is 44 BC.
        if (date.Length > 1 && date[0] == '-' && date[1] != '-')
            return Part(date.Substring(1), 4) is { } year ? [-year, null, null] : null;

        bool noYear = date.StartsWith("--", StringComparison.Ordinal);
        string[] parts = noYear ? date.Substring(1).Split('-') : date.Split('-');
        int?[] read = [null, null, null];
        for (int i = 0; i < parts.Length; i++)
        {
            if (i == 0 && noYear)
                continue;
            if (i > 2 || (read[i] = Part(parts[i], i == 0 ? 4 : 2)) is null)
                return null;
        }

        return read;
    }

    /// <summary>Hour, minute and second; what follows them (a fraction, a zone) stays in the ISO text alone.</summary>
    private static int?[] Clock(string clock)
    {
        int?[] read = [null, null, null];
        for (int i = 0; i < 3; i++)
        {
            int at = 3 * i;
            if (at + 2 > clock.Length || (i > 0 && clock[at - 1] != ':'))
                break;
            if ((read[i] = Part(clock.Substring(at, 2), 2)) is null)
                break;
        }

        return read;
    }

    private static int? Part(string digits, int length) =>
        digits.Length == length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
