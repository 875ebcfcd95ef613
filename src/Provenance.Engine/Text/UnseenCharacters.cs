using System.Globalization;

namespace Provenance.Engine.Text;

/// <summary>Characters that no reader sees (<see cref="UnseenRanges"/>), and the signs of other scripts that stand for digits.</summary>
internal static class UnseenCharacters
{
    private const char Keycap = '\u20E3';

    /// <summary>Further than this from a number nothing belongs to it.</summary>
    private const int LongestGap = 8;

    /// <summary>How many code units of an unseen character begin at a position; 0 where none does.</summary>
    public static int LengthAt(string text, int i)
    {
        char c = text[i];
        if (c is >= ' ' and < '\u007F')
            return 0;
        if (CharClasses.Of(c) == CharClass.Ignorable)
            return IsVariant(text, i) ? 0 : 1;
        if (c is (< ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r')) or (>= '\u007F' and <= '\u009F' and not '\u0085'))
            return 1;
        if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            return IsInFigure(text, i) ? 1 : 0;
        return char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && UnseenRanges.Of(char.ConvertToUtf32(c, text[i + 1])) is not null ? 2 : 0;
    }

    /// <summary>How many code units of a digit begin at a position that is none of 0 to 9; 0 where none does. A digit below the line is one where it continues a number.</summary>
    public static int OtherDigitAt(string text, int i)
    {
        char c = text[i];
        if (c < '\u0660')
            return 0;
        if (c is >= '\u2080' and <= '\u2089')
            return i > 0 && CharClasses.IsDigit(text[i - 1]) || i + 1 < text.Length && CharClasses.IsDigit(text[i + 1]) ? 1 : 0;
        if (!char.IsHighSurrogate(c))
            return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber ? 1 : 0;
        return i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.DecimalDigitNumber ? 2 : 0;
    }

    /// <summary>
    /// Whether what ends a line stands where no line ends: between the digits of a number, or between these and their point, their sign of
    /// percent, of degrees or of a currency. Some programs draw such a character as nothing.
    /// </summary>
    private static bool IsInFigure(string text, int i)
    {
        (int before, int after) = (i - 1, i + 1);
        while (before >= 0 && i - before < LongestGap && IsGap(text[before]))
            before--;
        while (after < text.Length && after - i < LongestGap && IsGap(text[after]))
            after++;
        if (before < 0 || after >= text.Length)
            return false;
        bool isDigit = CharClasses.IsDigit(text[after]);
        // "5 4" are two numbers, whatever is between them besides.
        if (isDigit && CharClasses.IsDigit(text[before]))
            return !HoldsBlank(text, before + 1, after);
        if (isDigit)
            return CharClasses.Of(text[before]) == CharClass.Currency || (IsPoint(text[before]) && before > 0 && CharClasses.IsDigit(text[before - 1]) && !HoldsBlank(text, before + 1, after));
        return CharClasses.IsDigit(text[before])
            && (text[after] is '%' or '\u2030' or '\u00B0' || CharClasses.Of(text[after]) is CharClass.Currency or CharClass.Fraction
                || (IsPoint(text[after]) && after + 1 < text.Length && CharClasses.IsDigit(text[after + 1])));
    }

    private static bool IsPoint(char c) => c is '.' or ',';

    private static bool IsGap(char c) => c is ' ' or '\t' or '\u00A0' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool HoldsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny(' ', '\t', '\u00A0') >= 0;

    /// <summary>A selector whose sign is seen as the variant that it selects: an emoji, or a digit with a key drawn around it.</summary>
    private static bool IsVariant(string text, int i) =>
        text[i] is >= '\uFE00' and <= '\uFE0F' && ((i > 0 && text[i - 1] > '\u00A0' && CharClasses.Of(text[i - 1]) != CharClass.Ignorable) || (i + 1 < text.Length && text[i + 1] == Keycap));
}
