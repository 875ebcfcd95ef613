namespace Provenance.Engine.Text;

/// <summary>Finds where a numeral ends: digits with group separators, a decimal point, a vulgar fraction, an exponent.</summary>
internal static class NumeralScanner
{
    /// <summary>Scans a numeral.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first digit, or a point before a digit.</param>
    /// <param name="dotted">Whether it has more points than a numeral has: a version, an address, a date.</param>
    /// <returns>The position after its last character.</returns>
    public static int Scan(string text, int start, out bool dotted)
    {
        dotted = false;
        int i = Digits(text, start);
        int groups = 0;
        if (i - start is >= 1 and <= 3)
            i = Groups(text, start, i, out groups);

        if (i + 1 < text.Length && text[i] == '.' && CharClasses.IsDigit(text[i + 1]))
        {
            int fraction = Digits(text, i + 1);
            if (fraction + 1 < text.Length && text[fraction] == '.' && CharClasses.IsDigit(text[fraction + 1]))
            {
                dotted = true;
                i = fraction;
                while (i + 1 < text.Length && text[i] == '.' && CharClasses.IsDigit(text[i + 1]))
                    i = Digits(text, i + 1);
                return i;
            }

            i = fraction;
        }

        if (i < text.Length && CharClasses.Of(text[i]) == CharClass.Fraction && groups == 0)
            return i + 1;
        return Exponent(text, i);
    }

    private static int Digits(string text, int i)
    {
        while (i < text.Length && CharClasses.IsDigit(text[i]))
            i++;
        return i;
    }

    /// <summary>Groups of three after one separator used throughout; or Indian groups of two and a last of three.</summary>
    private static int Groups(string text, int start, int end, out int groups)
    {
        groups = 0;
        if (end >= text.Length || !IsSeparator(text[end]))
            return end;

        char separator = text[end];
        if (separator == ' ' && (text[start] == '0' || IsPotency(text, start, end) || start > 0 && !CharClasses.IsLetter(text[start - 1]) && text[start - 1] is not (' ' or '(' or '\n')))
            return end;
        int i = end;
        while (i < text.Length && text[i] == separator)
        {
            int next = Digits(text, i + 1);
            if (next - i - 1 != 3 || next < text.Length && CharClasses.IsLetter(text[next]) && separator == ' ' && text[next] is not ('k' or 'm'))
                break;
            groups++;
            i = next;
        }

        return groups > 0 || separator != ',' ? i : IndianGroups(text, end, out groups);
    }

    /// <summary>LD50, IC90: two digits behind two capitals are a part of a word, and what follows is another number.</summary>
    private static bool IsPotency(string text, int start, int end) =>
        end - start == 2 && start > 1 && CharClasses.Of(text[start - 1]) == CharClass.Upper && CharClasses.Of(text[start - 2]) == CharClass.Upper && (start == 2 || !CharClasses.IsLetter(text[start - 3]));

    private static int IndianGroups(string text, int end, out int groups)
    {
        groups = 0;
        int i = end;
        while (i < text.Length && text[i] == ',')
        {
            int next = Digits(text, i + 1);
            int length = next - i - 1;
            if (length == 3 && groups > 0)
            {
                groups++;
                return next;
            }

            if (length != 2)
                break;
            groups++;
            i = next;
        }

        groups = 0;
        return end;
    }

    private static bool IsSeparator(char c) => c is ',' or '\'' or '\u2019' or ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u2007';

    private static int Exponent(string text, int i)
    {
        if (i >= text.Length || text[i] is not ('e' or 'E'))
            return i;
        int digits = i + 1;
        if (digits < text.Length && text[digits] is '-' or '+' or '\u2212')
            digits++;
        int end = Digits(text, digits);
        return end > digits && end - digits <= 3 && (end >= text.Length || !CharClasses.IsLetter(text[end])) ? end : i;
    }
}
