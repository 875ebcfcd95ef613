using System.Globalization;

namespace Provenance.Engine.Linking;

/// <summary>
/// The days that a written date may stand for, as numbers in the order of days: 20220200 to 20220299 for February 2022,
/// all before it for "before February 2022". A date without a year counts from month and day alone.
/// </summary>
/// <param name="Low">The first day.</param>
/// <param name="High">The last day.</param>
/// <param name="HasYear">Whether the year is known.</param>
/// <param name="IsBound">Whether it is everything on one side of a date.</param>
internal readonly record struct CalendarRange(long Low, long High, bool HasYear, bool IsBound)
{
    private const long Year = 10000;
    private const long Month = 100;

    /// <summary>Whether no day is in both; null where they cannot be compared.</summary>
    public static bool? IsApart(CalendarRange? left, CalendarRange? right)
    {
        if (left is not { } a || right is not { } b)
            return null;
        if (a.HasYear == b.HasYear)
            return a.Low > b.High || b.Low > a.High;
        if (a.IsBound || b.IsBound)
            return null;
        // 9 June and 9 June 2025: what is known of both is compared. A year alone fits any day.
        (CalendarRange day, CalendarRange dated) = a.HasYear ? (b, a) : (a, b);
        if (dated.High - dated.Low >= Year - 1)
            return false;
        return day.Low > dated.High % Year || dated.Low % Year > day.High;
    }

    /// <summary>Reads ISO text as far as it is known.</summary>
    /// <param name="iso">2022, 2022-02, 2022-02-24, --02-24.</param>
    /// <param name="side">Whether the date ends or begins what is meant.</param>
    public static CalendarRange? Of(string iso, WordTraits side)
    {
        bool hasYear = iso.Length < 2 || iso[0] != '-';
        string text = hasYear ? iso : iso.Substring(2);
        string[] parts = text.Split('-');
        if (!hasYear && iso[1] != '-' || parts.Length > 3)
            return null;
        long number = 0;
        foreach (string part in parts)
        {
            if (part.Length > 4 || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int value))
                return null;
            number = number * Month + value;
        }

        int missing = (hasYear ? 3 : 2) - parts.Length;
        if (missing < 0)
            return null;
        long low = number;
        long high = number;
        for (int i = 0; i < missing; i++)
            (low, high) = (low * Month, high * Month + Month - 1);
        return side switch
        {
            WordTraits.Before => new CalendarRange(long.MinValue, low - 1, hasYear, true),
            WordTraits.After => new CalendarRange(high + 1, long.MaxValue, hasYear, true),
            WordTraits.None => new CalendarRange(low, high, hasYear, false),
            _ => null,
        };
    }
}
