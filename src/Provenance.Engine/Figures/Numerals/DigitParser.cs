using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>The value of a numeral token: digits, separators, decimal point, vulgar fraction, exponent.</summary>
internal static class DigitParser
{
    private const int DecimalDigits = 28;

    // So many digits fit a whole number of 64 bits.
    private const int ShortNumeral = 18;

    private static readonly decimal[] PowersOfTen = BuildPowers();

    /// <summary>Parses one numeral token.</summary>
    /// <param name="numeral">The token's characters.</param>
    /// <param name="plain">Whether it is nothing but digits.</param>
    public static Value Parse(ReadOnlySpan<char> numeral, out bool plain)
    {
        if (TryShort(numeral, out plain, out Value value))
            return value;
        plain = true;
        decimal mantissa = 0;
        int digits = 0;
        int decimals = 0;
        bool afterPoint = false;
        decimal fraction = 0;
        int exponent = 0;
        for (int i = 0; i < numeral.Length; i++)
        {
            char c = numeral[i];
            if (CharClasses.IsDigit(c))
            {
                // Leading zeros are no significant digits.
                if (digits > 0 || c != '0')
                    digits++;
                if (digits <= DecimalDigits)
                    mantissa = mantissa * 10 + (c - '0');
                else if (!afterPoint)
                    exponent++;
                if (afterPoint && digits <= DecimalDigits)
                    decimals++;
                continue;
            }

            plain = false;
            if (c == '.')
                afterPoint = true;
            else if (c is 'e' or 'E')
            {
                exponent += ParseExponent(numeral.Slice(i + 1));
                break;
            }
            else if (CharClasses.Of(c) == CharClass.Fraction)
                fraction = VulgarFraction(c);
        }

        return Scale(mantissa, exponent - decimals, fraction);
    }

    /// <summary>The path of nearly every numeral: few digits, with separators and a point, in whole numbers and without a division.</summary>
    private static bool TryShort(ReadOnlySpan<char> numeral, out bool plain, out Value value)
    {
        plain = true;
        value = default;
        if (numeral.Length > ShortNumeral)
            return false;
        long mantissa = 0;
        int decimals = -1;
        foreach (char c in numeral)
        {
            if (CharClasses.IsDigit(c))
            {
                mantissa = mantissa * 10 + (c - '0');
                decimals += decimals >= 0 ? 1 : 0;
                continue;
            }

            plain = false;
            if (c == '.')
                decimals = 0;
            else if (c is 'e' or 'E' || CharClasses.Of(c) == CharClass.Fraction)
                return false;
        }

        decimals = Math.Max(decimals, 0);
        int scale = decimals;
        for (; scale > 0 && mantissa % 10 == 0; scale--)
            mantissa /= 10;
        value = Value.OfTrimmed(new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative: false, (byte)scale), -decimals);
        return true;
    }

    /// <summary>The value of a vulgar fraction character; 0 for any other character.</summary>
    public static decimal VulgarFraction(char c)
    {
        foreach ((char character, decimal value) in Lexicon.NumberWords.VulgarFractions)
        {
            if (character == c)
                return value;
        }

        return 0;
    }

    /// <summary>mantissa × 10^exponent + fraction, exactly where decimal arithmetic can.</summary>
    public static Value Scale(decimal mantissa, int exponent, decimal fraction = 0)
    {
        if (mantissa == 0)
            return fraction != 0 ? Value.Of(fraction, -2) : Value.Of(0m, exponent);
        decimal value = 0;
        bool exact = exponent is >= -27 and <= 27
            && (exponent >= 0 ? ExactArithmetic.TryMultiply(mantissa, PowersOfTen[exponent], out value) : ExactArithmetic.TryDivide(mantissa, PowersOfTen[-exponent], out value));
        // 0.00001 × 10^-27 has no digit left that a decimal holds.
        if (!exact || value == 0)
            return Value.Of((double)mantissa * Math.Pow(10, exponent), exponent);
        if (fraction != 0)
            return Value.Of(value + fraction, -2);
        return Value.Of(value, exponent);
    }

    /// <summary>The power of ten of a number of at least one.</summary>
    public static int Magnitude(decimal number)
    {
        int power = 0;
        while (power < PowersOfTen.Length - 1 && number >= PowersOfTen[power + 1])
            power++;
        return power;
    }

    private static decimal[] BuildPowers()
    {
        var powers = new decimal[DecimalDigits];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }

    private static int ParseExponent(ReadOnlySpan<char> digits)
    {
        bool negative = digits[0] is '-' or '\u2212';
        int value = 0;
        foreach (char c in digits)
        {
            if (CharClasses.IsDigit(c))
                value = value * 10 + (c - '0');
        }

        return negative ? -value : value;
    }
}
