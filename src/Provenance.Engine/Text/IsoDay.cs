using System.Globalization;

namespace Provenance.Engine.Text;

/// <summary>Days of the calendar as ISO 8601 writes them.</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";
    private const int YearLength = 4;
    private const int MonthLength = 7;

    /// <summary>The first day of what a text names (<c>2025</c>, <c>2025-07</c>, <c>2025-07-01</c>, also with a time behind it); null where it names none.</summary>
    public static string? First(string text) => Day(text.Trim(), isLast: false);

    /// <summary>The last day of what a text names; null where it names none.</summary>
    public static string? Last(string text) => Day(text.Trim(), isLast: true);

    /// <summary>The day before.</summary>
    public static string Before(string day) => Shift(day, date => date.AddDays(-1));

    /// <summary>The day after.</summary>
    public static string After(string day) => Shift(day, date => date.AddDays(1));

    /// <summary>The last day of the year that begins on a day.</summary>
    public static string YearFrom(string day) => Shift(day, date => date.AddYears(1).AddDays(-1));

    /// <summary>Year, month and day of a day.</summary>
    public static (int Year, int Month, int Day) Parts(string day)
    {
        DateTime date = Parse(day)!.Value;
        return (date.Year, date.Month, date.Day);
    }

    private static string? Day(string text, bool isLast)
    {
        // A moment, as linked data writes it: "2025-07-01T00:00:00Z".
        if (text.Length > Form.Length && text[Form.Length] is 'T' or ' ')
            text = text.Substring(0, Form.Length);
        string whole = text.Length switch
        {
            YearLength => text + (isLast ? "-12-31" : "-01-01"),
            MonthLength => text + "-01",
            _ => text,
        };
        if (Parse(whole) is not { } day)
            return null;
        return (isLast && text.Length == MonthLength && day.Year < 9999 ? day.AddMonths(1).AddDays(-1) : day).ToString(Form, CultureInfo.InvariantCulture);
    }

    private static string Shift(string day, Func<DateTime, DateTime> to)
    {
        try
        {
            return to(Parse(day)!.Value).ToString(Form, CultureInfo.InvariantCulture);
        }
        catch (ArgumentOutOfRangeException)
        {
            return day;
        }
    }

    private static DateTime? Parse(string day) =>
        DateTime.TryParseExact(day, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;
}
