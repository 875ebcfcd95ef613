namespace Provenance.Engine.Lexicon.Units;

/// <summary>
/// What a product of units is: its factor, and its dimension as a product of powers. The grammar is UCUM's: factors with
/// exponents joined by points and slashes, a group in brackets, notes in braces.
/// </summary>
internal static class UnitTerm
{
    private const int LongestCode = 64;

    /// <summary>Dimensions that are products of others.</summary>
    private static readonly (string Name, (string Of, int Power)[] Powers)[] Products =
    [
        ("area", [("length", 2)]),
        ("volume", [("length", 3)]),
        ("speed", [("length", 1), ("time", -1)]),
        ("acceleration", [("length", 1), ("time", -2)]),
        ("flow", [("length", 3), ("time", -1)]),
        ("frequency", [("time", -1)]),
        ("data rate", [("information", 1), ("time", -1)]),
        ("concentration", [("amount", 1), ("length", -3)]),
        ("molality", [("amount", 1), ("mass", -1)]),
        ("energy", [("power", 1), ("time", 1)]),
    ];

    /// <summary>The unit of a code, or null when it is no term of units that the lexicon knows.</summary>
    public static Unit? Evaluate(string code, UnitLexicon units)
    {
        if (code.Length is 0 or > LongestCode)
            return null;
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        string notes = "";
        double factor = 1;
        int sign = 1;
        int group = 1;
        bool measured = false;
        int i = 0;
        while (i < code.Length)
        {
            char c = code[i];
            if (c is '.' or '/')
                sign = c == '/' ? -1 : 1;
            else if (c == '(')
                (group, sign) = (sign, 1);
            else if (c == ')')
                group = 1;
            else if (c == '{')
            {
                int close = code.IndexOf('}', i);
                if (close < 0)
                    return null;
                notes += code.Substring(i, close - i + 1);
                i = close;
            }
            else
            {
                int end = EndOfFactor(code, i);
                if (!TryFactor(code.AsSpan(i, end - i), units, sign * group, powers, ref factor))
                    return null;
                i = end - 1;
                sign = 1;
                measured = true;
            }

            i++;
        }

        return measured ? new Unit(code, Dimension(powers) + notes, factor) : null;
    }

    private static int EndOfFactor(string code, int i)
    {
        bool bracket = false;
        for (; i < code.Length; i++)
        {
            bracket = code[i] == '[' || bracket && code[i] != ']';
            if (!bracket && code[i] is '.' or '/' or '(' or ')' or '{')
                break;
        }

        return i;
    }

    private static bool TryFactor(ReadOnlySpan<char> text, UnitLexicon units, int sign, SortedDictionary<string, int> powers, ref double factor)
    {
        int digits = text.Length;
        while (digits > 0 && text[digits - 1] is >= '0' and <= '9')
            digits--;
        int power = 0;
        foreach (char digit in text.Slice(digits))
            power = Math.Min(power * 10 + (digit - '0'), 1_000_000);
        if (digits == 0)
        {
            factor *= sign > 0 ? power : 1.0 / power;
            return power > 0;
        }

        bool negative = text[digits - 1] == '-';
        if (negative && digits == text.Length)
            return false;
        if (units.FindAtom(text.Slice(0, negative ? digits - 1 : digits)) is not { } atom)
            return false;
        power = (digits == text.Length ? 1 : power) * (negative ? -sign : sign);
        factor *= Math.Pow(atom.Factor, power);
        foreach ((string name, (string Of, int Power)[] of) in Products)
        {
            if (name != atom.Dimension)
                continue;
            foreach ((string part, int partPower) in of)
                Add(powers, part, partPower * power);
            return true;
        }

        Add(powers, atom.Dimension, power);
        return true;
    }

    private static void Add(SortedDictionary<string, int> powers, string dimension, int power)
    {
        powers.TryGetValue(dimension, out int held);
        if (held + power == 0)
            powers.Remove(dimension);
        else
            powers[dimension] = held + power;
    }

    private static string Dimension(SortedDictionary<string, int> powers)
    {
        foreach ((string name, (string Of, int Power)[] of) in Products)
        {
            if (of.Length == powers.Count && of.All(part => powers.TryGetValue(part.Of, out int power) && power == part.Power))
                return name;
        }

        return powers.Count == 1 && powers.First().Value == 1 ? powers.First().Key : string.Join(".", powers.Select(power => power.Key + power.Value));
    }
}
