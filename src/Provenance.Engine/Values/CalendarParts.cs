namespace Provenance.Engine.Values;

/// <summary>A date in ISO 8601 taken apart, as far as it is known: 2022, 2022-02, 2022-02-24, --06-09, and -0043 for 44 BC. A time of day has none of the parts.</summary>
/// <param name="Year">The year; 0 is the year before AD 1.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct CalendarParts(int? Year, int? Month, int? Day)
{
    private const int YearLength = 4;

    /// <summary>The parts of a date.</summary>
    /// <param name="iso">The date, or a time of day that begins with T.</param>
    public static CalendarParts Of(string iso)
    {
        if (iso.StartsWith("--", StringComparison.Ordinal))
            return new CalendarParts(null, Number(iso, 2, 2), Number(iso, 5, 2));
        // A year before our era is whole: nobody dates it to the month.
        if (iso.StartsWith("-", StringComparison.Ordinal))
            return new CalendarParts(-Number(iso, 1, YearLength), null, null);
        return new CalendarParts(Number(iso, 0, YearLength), Number(iso, YearLength + 1, 2), Number(iso, YearLength + 4, 2));
    }

    private static int? Number(string iso, int start, int length)
    {
        if (iso.Length < start + length)
            return null;
        int number = 0;
        for (int i = start; i < start + length; i++)
        {
            if (iso[i] is < '0' or > '9')
                return null;
            number = number * 10 + (iso[i] - '0');
        }

        return number;
    }
}
