using System.Globalization;
using System.Text;

using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Naming;

/// <summary>Words to a C# identifier: Pascal case, ASCII, at most <see cref="LongestName"/> characters, whole words.</summary>
internal static class Identifier
{
    /// <summary>Characters in the longest name.</summary>
    public const int LongestName = 60;

    /// <summary>Joins words; a word that no ASCII letter is left of is dropped; empty when nothing is left.</summary>
    public static string Of(IEnumerable<string> words)
    {
        var name = new StringBuilder(LongestName);
        foreach (string word in words)
        {
            string part = Part(word);
            if (part.Length == 0 || name.Length == 0 && char.IsDigit(part[0]))
                continue;
            if (name.Length + part.Length > LongestName)
            {
                if (name.Length == 0)
                    name.Append(part, 0, LongestName);
                break;
            }

            name.Append(part);
        }

        return name.ToString();
    }

    private static string Part(string word)
    {
        var part = new StringBuilder(word.Length);
        bool upper = true;
        bool allCapitals = word.Length > 2 && word.All(c => !char.IsLower(c));
        foreach (char written in word)
        {
            if (LatinLetters.Fold(written) is { } ascii)
            {
                part.Append(upper ? char.ToUpperInvariant(ascii[0]) : allCapitals ? char.ToLowerInvariant(ascii[0]) : ascii[0]).Append(ascii, 1, ascii.Length - 1);
                upper = false;
                continue;
            }

            char c = written;
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
            {
                part.Append(upper ? char.ToUpperInvariant(c) : allCapitals ? char.ToLowerInvariant(c) : c);
                upper = false;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && c is not ('\'' or '\u2019'))
            {
                upper = true;
            }
        }

        return part.ToString();
    }
}
