using System.Globalization;

namespace Provenance.Documents.Formats.Html;

/// <summary>Numbers, lengths and percentages of CSS (Values and Units Module Level 4), and what they are with <c>calc()</c> around them.</summary>
internal static class CssNumber
{
    private const int DeepestBrackets = 16;

    private static readonly HashSet<string> Units = new("% px pt pc in cm mm q em rem ex rex ch rch cap ic lh rlh vw vh vi vb vmin vmax svw svh lvw lvh dvw dvh cqw cqh cqi cqb cqmin cqmax".Split(' '), StringComparer.Ordinal);

    /// <summary>Reads a value; the number counts as it stands, whatever its unit. Null where it is none.</summary>
    /// <param name="value">The value, in small letters.</param>
    /// <param name="unit">Its last unit; empty where there is none.</param>
    public static double? Read(string value, out string unit)
    {
        int i = 0;
        unit = "";
        double? number = value.StartsWith("calc(", StringComparison.Ordinal) ? Bracket(value, ref i, ref unit, 0) : Number(value, ref i, ref unit);
        return i == value.Length ? number : null;
    }

    /// <summary>"calc(…)" or "(…)".</summary>
    private static double? Bracket(string value, ref int i, ref string unit, int depth)
    {
        i = value.IndexOf('(', i) + 1;
        double? sum = depth > DeepestBrackets ? null : Sum(value, ref i, ref unit, depth);
        if (sum is null || i >= value.Length || value[i] != ')')
            return null;
        i++;
        return sum;
    }

    private static double? Sum(string value, ref int i, ref string unit, int depth)
    {
        double? sum = Product(value, ref i, ref unit, depth);
        while (sum is not null && i < value.Length && value[i] is '+' or '-')
        {
            bool isLess = value[i++] == '-';
            double? next = Product(value, ref i, ref unit, depth);
            sum = isLess ? sum - next : sum + next;
        }

        return sum;
    }

    private static double? Product(string value, ref int i, ref string unit, int depth)
    {
        double? product = Factor(value, ref i, ref unit, depth);
        while (product is not null && i < value.Length && value[i] is '*' or '/')
        {
            bool isQuotient = value[i++] == '/';
            double? next = Factor(value, ref i, ref unit, depth);
            product = isQuotient ? product / next : product * next;
        }

        return product;
    }

    private static double? Factor(string value, ref int i, ref string unit, int depth)
    {
        Blanks(value, ref i);
        bool isBracket = i < value.Length && (value[i] == '(' || string.CompareOrdinal(value, i, "calc(", 0, 5) == 0);
        double? factor = isBracket ? Bracket(value, ref i, ref unit, depth + 1) : Number(value, ref i, ref unit);
        Blanks(value, ref i);
        return factor;
    }

    private static double? Number(string value, ref int i, ref string unit)
    {
        int start = i;
        if (i < value.Length && value[i] is '+' or '-')
            i++;
        while (i < value.Length && (value[i] is (>= '0' and <= '9') or '.'))
            i++;
        if (!double.TryParse(value.Substring(start, i - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            return null;
        int behind = i;
        while (i < value.Length && (value[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '%'))
            i++;
        if (i == behind)
            return number;
        unit = value[behind..i];
        return Units.Contains(unit) ? number : null;
    }

    private static void Blanks(string value, ref int i)
    {
        while (i < value.Length && value[i] == ' ')
            i++;
    }
}
