using System.Globalization;
using System.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// What the attribute <c>style</c> does to text (CSS Syntax Level 3): comments, escapes, capitals and spaces are read as a browser
/// does, a later declaration goes before an earlier one, and one that is <c>!important</c> before both.
/// </summary>
internal sealed class InlineStyle
{
    private const char Escaped = '\uFFFD';

    /// <summary>What <c>display</c> may be beside <c>none</c>; a browser passes over anything else.</summary>
    private static readonly HashSet<string> Displays = new(
        ("block inline inline-block flex inline-flex grid inline-grid table inline-table table-row table-cell table-row-group table-header-group "
        + "table-footer-group table-column table-column-group table-caption flow flow-root run-in list-item contents ruby math initial inherit unset revert").Split(' '),
        StringComparer.Ordinal);

    private readonly Dictionary<string, (string Value, bool IsImportant)> _declared = new(StringComparer.Ordinal);

    private InlineStyle(string style)
    {
        foreach ((string name, string value) in Declarations(style))
            Declare(name, value);
    }

    /// <summary>Whether the text is not shown, or struck through.</summary>
    public bool IsHidden =>
        Value("display") == "none" || Value("visibility") is "hidden" or "collapse" || Value("content-visibility") == "hidden"
        || IsZero(Value("opacity")) || IsZero(Value("font-size")) || Struck(Value("text-decoration")) || Struck(Value("text-decoration-line"));

    /// <summary>Whether its letters are written from right to left, whatever they are.</summary>
    public bool IsTurned => Value("unicode-bidi") is "bidi-override" or "isolate-override" && Value("direction") == "rtl";

    /// <summary>1 where the text is above the line, -1 where it is below, 0 on it.</summary>
    public int Shift => Value("vertical-align") switch
    {
        "super" or "text-top" or "top" => 1,
        "sub" or "text-bottom" or "bottom" => -1,
        _ => 0,
    };

    /// <summary>Reads the attribute; null where there is none.</summary>
    public static InlineStyle? Of(string? style) => style is null or "" ? null : new InlineStyle(style);

    private static bool Struck(string value) => value.Split(' ').Contains("line-through");

    private static bool IsZero(string value)
    {
        int end = 0;
        while (end < value.Length && value[end] is (>= '0' and <= '9') or '.' or '+' or '-')
            end++;
        return end > 0 && double.TryParse(value.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number <= 0 && !value.StartsWith('-');
    }

    private string Value(string name) => _declared.TryGetValue(name, out (string Value, bool) declared) ? declared.Value : "";

    private void Declare(string name, string value)
    {
        int mark = value.LastIndexOf('!');
        bool important = mark >= 0 && value[(mark + 1)..].Trim() == "important";
        value = string.Join(" ", (important ? value[..mark] : value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name == "display" && value != "none" && !Array.TrueForAll(value.Split(' '), Displays.Contains))
            return;
        if (!_declared.TryGetValue(name, out (string, bool IsImportant) before) || important || !before.IsImportant)
            _declared[name] = (value, important);
    }

    private static IEnumerable<(string Name, string Value)> Declarations(string style)
    {
        var name = new StringBuilder();
        var value = new StringBuilder();
        bool isValue = false;
        int depth = 0;
        char quote = '\0';
        for (int i = 0; i <= style.Length; i++)
        {
            char c = i < style.Length ? style[i] : ';';
            if (i == style.Length || (c == ';' && quote == '\0' && depth <= 0))
            {
                if (isValue)
                    yield return (name.ToString().Trim(), value.ToString().Trim());
                name.Clear();
                value.Clear();
                (isValue, depth) = (false, 0);
                continue;
            }

            StringBuilder into = isValue ? value : name;
            if (c == '\\' && i + 1 < style.Length)
            {
                into.Append(EscapeAt(style, ref i));
            }
            else if (quote == '\0' && c == '/' && i + 1 < style.Length && style[i + 1] == '*')
            {
                int end = style.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? style.Length - 1 : end + 1;
                into.Append(' ');
            }
            else if (quote == '\0' && c == ':' && !isValue)
            {
                isValue = true;
            }
            else
            {
                quote = c is '"' or '\'' ? quote == '\0' ? c : quote == c ? '\0' : quote : quote;
                depth += quote != '\0' ? 0 : c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
                into.Append(char.ToLowerInvariant(c));
            }
        }
    }

    /// <summary>One to six hexadecimal digits and a blank, or any character; what parts declarations does not when it is escaped.</summary>
    private static string EscapeAt(string style, ref int i)
    {
        int first = i + 1, end = first;
        while (end < style.Length && end < first + 6 && char.IsAsciiHexDigit(style[end]))
            end++;
        if (end == first)
        {
            i = first;
            return Plain(style[first]).ToString();
        }

        int code = int.Parse(style.AsSpan(first, end - first), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        i = end < style.Length && style[end] is ' ' or '\t' or '\n' or '\r' or '\f' ? end : end - 1;
        return code is > 0 and < 0x80 ? Plain((char)code).ToString() : Escaped.ToString();
    }

    private static char Plain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? char.ToLowerInvariant(c) : Escaped;
}
