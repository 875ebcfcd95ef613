using System.Globalization;

using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Values;

/// <summary>Compares times of the day, in ISO 8601 (T14:30).</summary>
internal static class ClockComparer
{
    private const int HalfDay = 12 * 60;

    /// <summary>"Shortly before three" is as much as this before, in minutes.</summary>
    private const int AboutMinutes = 20;

    /// <summary>How two times of the day fit: "half past seven" may be either of two.</summary>
    public static ValueFit Fit(FigureCitation left, FigureCitation right)
    {
        string a = left.Value.Iso!, b = right.Value.Iso!;
        if (a == b)
            return ValueFit.Equal;
        int apart = Math.Abs(MinutesOf(a) - MinutesOf(b));
        if (IsOfEitherHalf(left) || IsOfEitherHalf(right))
            apart = Math.Min(apart, Math.Abs(HalfDay - apart));
        return apart == 0 || CalendarInterval.Fits(a, b) ? ValueFit.Overlap : ValueFit.Differ;
    }

    /// <summary>Whether two times of the day are so near that "shortly before" the one is the other.</summary>
    public static bool AreNear(FigureCitation left, FigureCitation right) => Math.Abs(MinutesOf(left.Value.Iso!) - MinutesOf(right.Value.Iso!)) <= AboutMinutes;

    private static int MinutesOf(string iso) =>
        (int.Parse(iso.Substring(1, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(iso.Substring(4, 2), CultureInfo.InvariantCulture);

    /// <summary>Whether a time in words does not say which half of the day it is in: "seven o'clock", "ten past ten".</summary>
    private static bool IsOfEitherHalf(FigureCitation figure)
    {
        ReadOnlySpan<char> text = figure.Exact.AsSpan();
        if (text.IndexOf(':') >= 0)
            return false;
        bool isSpoken = false;
        while (!text.IsEmpty)
        {
            int end = text.IndexOfAny(' ', '\n');
            ReadOnlySpan<char> word = end < 0 ? text : text.Slice(0, end);
            text = end < 0 ? default : text.Slice(end + 1);
            if (ClockWords.PartOfDay(word) != 0 || ClockWords.IsNight(word) || ClockWords.HalfOfDay(word) != 0 || ClockWords.TryMiddle(word, out _))
                return false;
            isSpoken |= ClockWords.IsSpoken(word);
        }

        return isSpoken;
    }
}
