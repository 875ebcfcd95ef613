using System.Globalization;
using System.Text;

namespace Provenance.Analyzers.Display;

/// <summary>Walks a text by characters and writes what cannot be seen as <c>\uXXXX</c>, one for each UTF-16 code unit.</summary>
internal static class EscapedText
{
    /// <summary>The code point at <paramref name="i"/>: a half of a surrogate pair that stands alone is its own.</summary>
    public static int CodePointAt(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];

    /// <summary>
    /// How many characters from <paramref name="i"/> on are printable ASCII that no writer escapes: nearly all of a text, copied
    /// in one go because the compiler runs this code once and unoptimised.
    /// </summary>
    public static int PlainLength(string text, int i)
    {
        int end = i;
        while (end < text.Length && text[end] is >= ' ' and < '\x7F' and not ('"' or '\\'))
            end++;
        return end - i;
    }

    /// <summary>Appends the character at <paramref name="i"/>, escaped when it is <see cref="Unseen"/>, and returns the number of its code units.</summary>
    public static int AppendCharacter(StringBuilder output, string text, int i)
    {
        int codePoint = CodePointAt(text, i);
        int units = codePoint > 0xFFFF ? 2 : 1;
        if (!Unseen.Contains(codePoint) && !(codePoint == '#' && IsCommand(text, i)))
        {
            output.Append(text, i, units);
            return units;
        }

        for (int unit = i; unit < i + units; unit++)
            output.Append("\\u").Append(((int)text[unit]).ToString("X4", CultureInfo.InvariantCulture));
        return units;
    }

    /// <summary>Whether a command of a build server begins here, which it finds in any line of a log: <c>##vso[…]</c>, <c>##[…]</c>, <c>##teamcity[…]</c>.</summary>
    private static bool IsCommand(string text, int i)
    {
        if (i + 1 >= text.Length || text[i + 1] != '#')
            return false;
        int end = i + 2;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            end++;
        return end < text.Length && text[end] == '[';
    }
}
