namespace Provenance.Engine.Figures.Numerals;

/// <summary>Superscript digits to a number: ⁻³ is -3.</summary>
internal static class SuperscriptParser
{
    /// <summary>The value of the superscript digits of a text, at most three of them; false where it is nought.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int sign = 1;
        foreach (char c in text)
        {
            int digit = c switch
            {
                '\u2070' => 0,
                '\u00B9' => 1,
                '\u00B2' => 2,
                '\u00B3' => 3,
                >= '\u2074' and <= '\u2079' => c - '\u2070',
                _ => -1,
            };
            if (digit < 0)
                sign = c == '\u207B' ? -1 : sign;
            else if (value < 100)
                value = value * 10 + digit;
        }

        value *= sign;
        return value != 0;
    }
}
