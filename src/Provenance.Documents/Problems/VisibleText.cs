using System.Globalization;
using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Documents.Problems;

/// <summary>
/// Names and words of strangers where a terminal or the log of a build shows them: on one line, with everything that would steer the one or
/// command the other shown by its number: <c>a\u000Ab.txt</c>.
/// </summary>
public static class VisibleText
{
    /// <summary>The text. One that is plainly visible comes back as it is.</summary>
    public static string Of(string text)
    {
        int i = 0;
        while (i < text.Length && IsPlain(text[i]))
            i++;
        if (i == text.Length && FirstCommand(text, 0) < 0)
            return text;

        var visible = new StringBuilder(text.Length + 16);
        int command = FirstCommand(text, 0);
        for (i = 0; i < text.Length; i++)
        {
            if (i == command)
            {
                Escape(visible, text[i]);
                command = FirstCommand(text, i + 1);
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                bool isShown = CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format && UnseenRanges.Of(char.ConvertToUtf32(text[i], text[i + 1])) is null or { IsSelector: true };
                Append(visible, text[i], isShown);
                Append(visible, text[++i], isShown);
            }
            else
            {
                Append(visible, text[i], IsPlain(text[i]));
            }
        }

        // A sign of two code units has been looked at, and may be all there was.
        string shown = visible.ToString();
        return shown == text ? text : shown;
    }

    /// <summary>Whether the text is shown as it is.</summary>
    public static bool IsVisible(string text) => ReferenceEquals(Of(text), text);

    /// <summary>
    /// Where the next command of a build server begins: <c>::error …</c> (GitHub) at the start of a line, <c>##[error]</c>, <c>##vso[…]</c> (Azure,
    /// GitHub) and <c>##teamcity[…]</c> anywhere. Without its first sign it is none.
    /// </summary>
    private static int FirstCommand(string text, int from)
    {
        if (from == 0)
        {
            int start = 0;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            if (start + 1 < text.Length && text[start] == ':' && text[start + 1] == ':')
                return start;
        }

        for (int at = text.IndexOf("##", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("##", at + 1, StringComparison.Ordinal))
        {
            int end = at + 2;
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
                end++;
            if (end < text.Length && text[end] == '[')
                return at;
        }

        return -1;
    }

    private static void Append(StringBuilder visible, char c, bool isShown)
    {
        if (isShown)
            visible.Append(c);
        else
            Escape(visible, c);
    }

    private static void Escape(StringBuilder visible, char c) => visible.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' || CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate) && UnseenRanges.Of(c) is null or { IsSelector: true };
}
