using System.Globalization;

namespace Provenance.Analyzers.Generation.Values;

/// <summary>
/// A number as its significant decimal digits and a power of ten, exactly as an invariant literal writes it. It tells which
/// C# type holds the number without rounding and writes the literal of that type.
/// </summary>
internal readonly struct DecimalNumber
{
    private const int MostDecimalDigits = 28;

    private readonly bool _negative;
    private readonly string _digits;
    private readonly int _exponent;

    private DecimalNumber(bool negative, string digits, int exponent)
    {
        _negative = negative && digits != "0";
        _digits = digits;
        _exponent = exponent;
    }

    /// <summary>Reads <c>[-]digits[.digits][E[+|-]digits]</c>; null for anything else, and for magnitudes beyond every type.</summary>
    public static DecimalNumber? Parse(string? literal)
    {
        if (string.IsNullOrEmpty(literal))
            return null;

        int at = literal![0] == '-' ? 1 : 0;
        string whole = Digits(literal, ref at), fraction = "";
        if (at < literal.Length && literal[at] == '.')
        {
            at++;
            fraction = Digits(literal, ref at);
            if (fraction.Length == 0)
                return null;
        }

        if (whole.Length == 0 || !ReadExponent(literal, at, out int exponent) || !IsFinite(literal))
            return null;

        string digits = (whole + fraction).TrimStart('0');
        string significant = digits.TrimEnd('0');
        return significant.Length == 0
            ? new DecimalNumber(false, "0", 0)
            : new DecimalNumber(literal[0] == '-', significant, exponent - fraction.Length + digits.Length - significant.Length);
    }

    /// <summary>One text for all ways to write a number: 0.150 and 15E-2 are the same.</summary>
    public string Key => (_negative ? "-" : "") + _digits + "E" + _exponent.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits that tell the number from others: 400,000 has one, 1.0545 has five.</summary>
    public int SignificantDigits => _digits == "0" ? 0 : _digits.Length;

    /// <summary>A hundredth of the number: what 15 % is in a calculation.</summary>
    public DecimalNumber Hundredth => _digits == "0" ? this : new DecimalNumber(_negative, _digits, _exponent - 2);

    /// <summary>The first type that holds the number exactly.</summary>
    public NumberType Type =>
        _exponent >= 0 && _digits.Length + _exponent <= 19 && long.TryParse(Plain(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer)
            ? (integer is >= int.MinValue and <= int.MaxValue ? NumberType.Int : NumberType.Long)
            : _digits.Length + Math.Max(_exponent, 0) <= MostDecimalDigits && _exponent >= -MostDecimalDigits ? NumberType.Decimal : NumberType.Double;

    /// <summary>The literal of this type, which must be <see cref="Type"/> or wider.</summary>
    public string Literal(NumberType type) => type switch
    {
        NumberType.Decimal => Grouped(Plain()) + "m",
        NumberType.Double => (_negative ? "-" : "") + _digits + "E" + _exponent.ToString(CultureInfo.InvariantCulture),
        _ => Grouped(Plain()),
    };

    /// <summary>The keyword of a type.</summary>
    public static string Keyword(NumberType type) => type switch
    {
        NumberType.Int => "int",
        NumberType.Long => "long",
        NumberType.Decimal => "decimal",
        _ => "double",
    };

    private static string Digits(string literal, ref int at)
    {
        int start = at;
        while (at < literal.Length && literal[at] is >= '0' and <= '9')
            at++;
        return literal.Substring(start, at - start);
    }

    private static bool ReadExponent(string literal, int at, out int exponent)
    {
        exponent = 0;
        if (at == literal.Length)
            return true;
        return literal[at] is 'e' or 'E' && int.TryParse(literal.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }

    /// <summary>Whether the widest type holds it at all; .NET Framework throws where .NET gives infinity.</summary>
    private static bool IsFinite(string literal) =>
        double.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number);

    /// <summary>All digits, with a point where one is needed and no exponent.</summary>
    private string Plain()
    {
        string digits = _exponent >= 0 ? _digits + new string('0', _exponent) : _digits.PadLeft(1 - _exponent, '0');
        if (_exponent < 0)
            digits = digits.Insert(digits.Length + _exponent, ".");
        return (_negative ? "-" : "") + digits;
    }

    /// <summary>Groups of three from the thousands on, where the eye would have to count: 1_240_000_000.</summary>
    private static string Grouped(string number)
    {
        int first = number[0] == '-' ? 1 : 0, point = number.IndexOf('.');
        int end = point < 0 ? number.Length : point;
        if (end - first < 5)
            return number;
        for (int at = end - 3; at > first; at -= 3)
            number = number.Insert(at, "_");
        return number;
    }
}
