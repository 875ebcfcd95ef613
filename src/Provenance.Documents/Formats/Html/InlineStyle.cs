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
        + "table-footer-group table-column table-column-group table-caption flow flow-root run-in list-item contents ruby math").Split(' '),
        StringComparer.Ordinal);

    /// <summary>What any property may be.</summary>
    private static readonly HashSet<string> Common = new("initial inherit unset revert revert-layer".Split(' '), StringComparer.Ordinal);

    /// <summary>Sizes of letters that are no part of another one.</summary>
    private static readonly HashSet<string> Sizes = new("xx-small x-small small medium large x-large xx-large xxx-large initial math".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<string, (string Value, bool IsImportant)> _declared = new(StringComparer.Ordinal);

    private InlineStyle(string style)
    {
        foreach ((string name, string value) in Declarations(style))
            Declare(name, value);
    }

    /// <summary>Whether nothing in the element is shown, or all is struck through.</summary>
    public bool IsGone =>
        Value("display") == "none" || Value("content-visibility") == "hidden" || CssNumber.Read(Value("opacity"), out _) <= 0
        || Struck(Value("text-decoration")) || Struck(Value("text-decoration-line"));

    /// <summary>Whether it is shown though its tag would hide it.</summary>
    public bool IsDisplayed => Value("display") is not ("" or "none" or "revert" or "revert-layer");

    /// <summary>Whether its text is invisible; null where that goes by the element around it.</summary>
    public bool? IsInvisible => Value("visibility") switch
    {
        "hidden" or "collapse" => true,
        "visible" or "initial" => false,
        _ => null,
    };

    /// <summary>Whether its letters have no size; null where that goes by the element around it: of nothing, any part is nothing.</summary>
    public bool? IsSizeless
    {
        get
        {
            string size = Value("font-size");
            double? number = CssNumber.Read(size, out string unit);
            return number <= 0 ? true
                : number is null ? Sizes.Contains(size) ? false : null
                : unit is "" or "em" or "ex" or "ch" or "cap" or "ic" or "lh" or "%" ? null : false;
        }
    }

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

    private string Value(string name) => _declared.TryGetValue(name, out (string Value, bool) declared) ? declared.Value : "";

    private void Declare(string name, string value)
    {
        int mark = value.LastIndexOf('!');
        bool important = mark >= 0 && value[(mark + 1)..].Trim() == "important";
        value = string.Join(" ", (important ? value[..mark] : value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!IsValid(name, value))
            return;
        if (!_declared.TryGetValue(name, out (string, bool IsImportant) before) || important || !before.IsImportant)
            _declared[name] = (value, important);
    }

    /// <summary>A browser passes over a declaration that means nothing, and what was declared before holds.</summary>
    private static bool IsValid(string name, string value) => Common.Contains(value) || value.Contains("var(", StringComparison.Ordinal) || name switch
    {
        "display" => value == "none" || Array.TrueForAll(value.Split(' '), Displays.Contains),
        "visibility" => value is "visible" or "hidden" or "collapse",
        "opacity" => CssNumber.Read(value, out string unit) is not null && unit is "" or "%",
        // No letters are less than nothing; a sum that is, counts as nothing.
        "font-size" => Sizes.Contains(value) || value is "larger" or "smaller"
            || (CssNumber.Read(value, out string unit) is { } size && (value.StartsWith('c') || size == 0 || (size > 0 && unit.Length > 0))),
        _ => true,
    };

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
