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
        string[] a = Parts(left);
        string[] b = Parts(right);
        for (int i = 0; i < 3; i++)
        {
            if (a[i].Length > 0 && b[i].Length > 0 && a[i] != b[i])
                return false;
        }

        // A year alone and a day without a year share nothing that could be compared.
        return a[0].Length > 0 && b[0].Length > 0 || a[1].Length > 0 && b[1].Length > 0;
    }

    /// <summary>Whether one date of our era is all before another; in any one year, where one of them names none.</summary>
    public static bool IsEarlier(string date, string other)
    {
        if (HasYear(date) && HasYear(other))
            return string.CompareOrdinal(date, 0, other, 0, Math.Min(date.Length, other.Length)) < 0;
        string[] a = Parts(date), b = Parts(other);
        if (a[1].Length == 0 || b[1].Length == 0)
            return false;
        int months = string.CompareOrdinal(a[1], b[1]);
        return months < 0 || months == 0 && a[2].Length > 0 && b[2].Length > 0 && string.CompareOrdinal(a[2], b[2]) < 0;
    }

    private static bool HasYear(string iso) => iso.Length >= 4 && iso[0] is >= '0' and <= '9';

    /// <summary>Year, month, day; empty where not known.</summary>
    private static string[] Parts(string iso)
    {
        // A year before our era is whole: nobody dates it to the month.
        if (iso.Length >= 4 && iso[0] == '-' && iso[1] != '-')
            return [iso, "", ""];
        if (iso.Length >= 4 && iso[0] == '-')
            return ["", iso.Substring(2, 2), iso.Length >= 7 ? iso.Substring(5, 2) : ""];
        return [iso.Length >= 4 ? iso.Substring(0, 4) : iso, iso.Length >= 7 ? iso.Substring(5, 2) : "", iso.Length >= 10 ? iso.Substring(8, 2) : ""];
    }
}
