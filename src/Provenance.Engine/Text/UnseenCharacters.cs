using System.Globalization;

namespace Provenance.Engine.Text;

/// <summary>Characters that no reader sees (Unicode: Default_Ignorable_Code_Point, and controls), and the signs of other scripts that stand for digits.</summary>
internal static class UnseenCharacters
{
    private const char Keycap = '\u20E3';

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
        // Tags, and the selectors of variants beyond the first sixteen.
        return c == '\uDB40' && i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDDEF' ? 2 : 0;
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

    /// <summary>A selector whose sign is seen as the variant that it selects: an emoji, or a digit with a key drawn around it.</summary>
    private static bool IsVariant(string text, int i) =>
        text[i] is >= '\uFE00' and <= '\uFE0F' && ((i > 0 && text[i - 1] > '\u00A0' && CharClasses.Of(text[i - 1]) != CharClass.Ignorable) || (i + 1 < text.Length && text[i + 1] == Keycap));
}
