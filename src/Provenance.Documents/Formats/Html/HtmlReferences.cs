using System.Globalization;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// Character references (HTML Living Standard, section 13.2.5.72) where they stand in a page; what each is, AngleSharp's table says. A
/// number that is no character, as in "&amp;#0;", stays as it is written.
/// </summary>
internal static class HtmlReferences
{
    /// <summary>The length of the longest name of the table, with its semicolon.</summary>
    private const int LongestName = 32;

    /// <summary>What a reference stands for; null when it is none.</summary>
    /// <param name="text">The page.</param>
    /// <param name="start">Where the ampersand stands.</param>
    /// <param name="limit">Where the text ends.</param>
    /// <param name="end">The code unit after the reference.</param>
    public static string? At(string text, int start, int limit, out int end) =>
        start + 1 < limit && text[start + 1] == '#' ? Number(text, start + 2, limit, out end) : Named(text, start + 1, limit, out end);

    /// <summary>The value of an attribute, decoded.</summary>
    public static string Decode(string value)
    {
        if (!value.Contains('&', StringComparison.Ordinal))
            return value;
        var decoded = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length;)
        {
            if (value[i] == '&' && At(value, i, value.Length, out int end) is { } characters && !IsParameter(value, end))
            {
                decoded.Append(characters);
                i = end;
            }
            else
            {
                decoded.Append(value[i++]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>In an address "&amp;copy=2" is a parameter and no sign.</summary>
    private static bool IsParameter(string value, int end) => value[end - 1] != ';' && end < value.Length && (value[end] == '=' || value[end].IsAlphanumericAscii());

    /// <summary>The longest name counts; those of the first browsers need no semicolon.</summary>
    private static string? Named(string text, int first, int limit, out int end)
    {
        limit = Math.Min(limit, first + LongestName);
        end = first;
        while (end < limit && text[end].IsAlphanumericAscii())
            end++;
        if (end < limit && text[end] == ';')
            end++;
        for (; end > first; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[first..end]) is { } symbol)
                return symbol;
        }

        return null;
    }

    private static string? Number(string text, int first, int limit, out int end)
    {
        bool isHexadecimal = first < limit && text[first] is 'x' or 'X';
        int digits = isHexadecimal ? first + 1 : first;
        end = digits;
        while (end < limit && (isHexadecimal ? text[end].IsHex() : text[end].IsDigit()))
            end++;
        NumberStyles style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool isNumber = int.TryParse(text.AsSpan(digits, end - digits), style, CultureInfo.InvariantCulture, out int code);
        if (end < limit && text[end] == ';')
            end++;
        return isNumber ? Character(code) : null;
    }

    /// <summary>Numbers of Windows-1252 are common mistakes; the table has what was meant.</summary>
    private static string? Character(int code)
    {
        if (code <= 0 || HtmlEntityProvider.IsInvalidNumber(code))
            return null;
        string character = HtmlEntityProvider.IsInCharacterTable(code) ? HtmlEntityProvider.GetSymbolFromTable(code)! : char.ConvertFromUtf32(code);
        return char.IsControl(character[0]) && !character[0].IsSpaceCharacter() ? null : character;
    }
}
