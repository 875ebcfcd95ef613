using System.Globalization;
using System.Net;
using System.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// Character references (HTML Living Standard, section 13.2.5.72). Names are those of HTML 4, and of HTML 5 those for marks,
/// spaces and signs that stand in prose; a reference with another name stays as it is written.
/// </summary>
internal static class HtmlEntities
{
    private const int LongestReference = 32;

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["AMP"] = "&",
        ["CloseCurlyDoubleQuote"] = "\u201D",
        ["CloseCurlyQuote"] = "\u2019",
        ["GT"] = ">",
        ["LT"] = "<",
        ["NewLine"] = "\n",
        ["NonBreakingSpace"] = "\u00A0",
        ["OpenCurlyDoubleQuote"] = "\u201C",
        ["OpenCurlyQuote"] = "\u2018",
        ["QUOT"] = "\"",
        ["Tab"] = "\t",
        ["ThinSpace"] = "\u2009",
        ["apos"] = "'",
        ["approx"] = "\u2248",
        ["ast"] = "*",
        ["bsol"] = "\\",
        ["caret"] = "\u2041",
        ["check"] = "\u2713",
        ["colon"] = ":",
        ["comma"] = ",",
        ["commat"] = "@",
        ["dash"] = "\u2010",
        ["dollar"] = "$",
        ["emsp13"] = "\u2004",
        ["emsp14"] = "\u2005",
        ["equals"] = "=",
        ["excl"] = "!",
        ["half"] = "\u00BD",
        ["hairsp"] = "\u200A",
        ["horbar"] = "\u2015",
        ["hyphen"] = "\u2010",
        ["lbrack"] = "[",
        ["ldquor"] = "\u201E",
        ["lowbar"] = "_",
        ["lpar"] = "(",
        ["lsqb"] = "[",
        ["lsquor"] = "\u201A",
        ["mldr"] = "\u2026",
        ["num"] = "#",
        ["numsp"] = "\u2007",
        ["ohm"] = "\u03A9",
        ["percnt"] = "%",
        ["period"] = ".",
        ["plus"] = "+",
        ["puncsp"] = "\u2008",
        ["quest"] = "?",
        ["rbrack"] = "]",
        ["rdquor"] = "\u201D",
        ["rpar"] = ")",
        ["rsqb"] = "]",
        ["rsquor"] = "\u2019",
        ["semi"] = ";",
        ["sol"] = "/",
        ["verbar"] = "|",
        ["vert"] = "|",
    };

    /// <summary>What a reference stands for; null when it is none.</summary>
    /// <param name="text">The page.</param>
    /// <param name="start">Where the ampersand stands.</param>
    /// <param name="limit">Where the text ends.</param>
    /// <param name="end">The code unit after the reference.</param>
    public static string? At(string text, int start, int limit, out int end)
    {
        end = start;
        int i = start + 1;
        limit = Math.Min(limit, start + LongestReference);
        if (i < limit && text[i] == '#')
            return Number(text, i + 1, limit, out end);
        while (i < limit && IsNameCharacter(text[i]))
            i++;
        if (i == start + 1 || i >= limit || text[i] != ';')
            return null;
        string name = text.Substring(start + 1, i - start - 1);
        end = i + 1;
        if (Names.TryGetValue(name, out string? known))
            return known;
        string reference = "&" + name + ";";
        string decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference ? null : decoded;
    }

    /// <summary>A text with every reference decoded.</summary>
    public static string Decode(string text)
    {
        if (text.IndexOf('&') < 0)
            return text;
        var decoded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] == '&' && At(text, i, text.Length, out int end) is { } characters)
            {
                decoded.Append(characters);
                i = end;
            }
            else
            {
                decoded.Append(text[i++]);
            }
        }

        return decoded.ToString();
    }

    private static string? Number(string text, int i, int limit, out int end)
    {
        end = i;
        bool hexadecimal = i < limit && text[i] is 'x' or 'X';
        int first = hexadecimal ? i + 1 : i;
        int last = first;
        while (last < limit && (hexadecimal ? Uri.IsHexDigit(text[last]) : text[last] is >= '0' and <= '9'))
            last++;
        end = last < limit && text[last] == ';' ? last + 1 : last;
        return last > first && int.TryParse(text.Substring(first, last - first), hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            ? Character(code)
            : null;
    }

    /// <summary>Numbers of Windows-1252 are common mistakes and read as what was meant; those that are no character read as none.</summary>
    private static string? Character(int code) => code switch
    {
        >= 0x80 and <= 0x9F => Windows1252[code - 0x80] is var c and not '\0' ? c.ToString() : null,
        < 0x20 and not (9 or 10 or 13) or 0x7F or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF => null,
        _ => char.ConvertFromUtf32(code),
    };

    private const string Windows1252 = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
