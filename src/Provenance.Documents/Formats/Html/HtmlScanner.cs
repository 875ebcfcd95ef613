namespace Provenance.Documents.Formats.Html;

/// <summary>
/// Splits an HTML page into text and tags, each with its place (HTML Living Standard, section 13.2.5). It builds no tree, so that
/// nesting costs nothing, and it reads every character a bounded number of times; every text is some page.
/// </summary>
/// <param name="text">The page.</param>
/// <param name="start">Where it begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed class HtmlScanner(string text, int start, int end)
{
    private const int LongestName = 32;
    private static readonly Dictionary<string, string> NoAttributes = [];

    private int _next = start;
    private string? _rawElement;

    /// <summary>What the current token is.</summary>
    public HtmlTokenKind Kind { get; private set; }

    /// <summary>Its first code unit.</summary>
    public int Start { get; private set; }

    /// <summary>The code unit after its last.</summary>
    public int End => _next;

    /// <summary>The name of a tag, in lower case; of a raw text, the element that holds it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Goes to the next token; false at the end of the page.</summary>
    public bool Next()
    {
        Start = _next;
        if (_next >= end)
            return false;
        if (_rawElement is { } element)
            return RawText(element);
        if (text[_next] != '<' || !Markup())
            Text();
        return true;
    }

    /// <summary>The attributes of the current start tag, names in lower case, values decoded; the first of a name counts.</summary>
    public Dictionary<string, string> Attributes()
    {
        int i = Start + 1 + NameLength(Start + 1);
        Dictionary<string, string>? attributes = null;
        while (true)
        {
            while (i < _next && (IsSpace(text[i]) || text[i] == '/'))
                i++;
            if (i >= _next || text[i] == '>')
                return attributes ?? NoAttributes;
            int name = i++;
            while (i < _next && !IsSpace(text[i]) && text[i] is not ('=' or '>' or '/'))
                i++;
            string key = text.Substring(name, i - name).ToLowerInvariant();
            while (i < _next && IsSpace(text[i]))
                i++;
            string value = "";
            if (i < _next && text[i] == '=')
                value = Value(ref i);
            attributes ??= new Dictionary<string, string>(StringComparer.Ordinal);
            if (!attributes.ContainsKey(key))
                attributes.Add(key, value);
        }
    }

    private string Value(ref int i)
    {
        i++;
        while (i < _next && IsSpace(text[i]))
            i++;
        if (i >= _next)
            return "";
        int first = i;
        if (text[i] is '"' or '\'')
        {
            int close = text.IndexOf(text[i], i + 1, _next - i - 1);
            i = close < 0 ? _next : close + 1;
            return HtmlEntities.Decode(text.Substring(first + 1, (close < 0 ? _next : close) - first - 1));
        }

        while (i < _next && !IsSpace(text[i]) && text[i] != '>')
            i++;
        return HtmlEntities.Decode(text.Substring(first, i - first));
    }

    private void Text()
    {
        Kind = HtmlTokenKind.Text;
        int open = _next + 1 < end ? text.IndexOf('<', _next + 1, end - _next - 1) : -1;
        _next = open < 0 ? end : open;
    }

    /// <summary>Reads what a less-than sign begins; false when that is text.</summary>
    private bool Markup()
    {
        int second = _next + 1;
        if (second >= end)
            return false;
        char c = text[second];
        if (IsLetter(c))
            return Tag(HtmlTokenKind.StartTag, second);
        if (c == '/' && second + 1 < end)
            return IsLetter(text[second + 1]) ? Tag(HtmlTokenKind.EndTag, second + 1) : Bogus(second + 1);
        if (c == '!')
            return Follows(second + 1, "--") ? Comment(second + 3) : Follows(second + 1, "[CDATA[") ? Until("]]>", second) : Bogus(second);
        return c == '?' && Bogus(second);
    }

    private bool Tag(HtmlTokenKind kind, int nameStart)
    {
        int length = NameLength(nameStart);
        string name = NameAt(nameStart, length);
        int i = nameStart + length;
        // An attribute's value may hold a greater-than sign, but only in quotation marks behind an equals sign.
        bool value = false;
        while (i < end && text[i] != '>')
        {
            char c = text[i];
            if (value && c is '"' or '\'')
            {
                int close = text.IndexOf(c, i + 1, end - i - 1);
                i = close < 0 ? end - 1 : close;
            }

            value = c == '=' || value && IsSpace(c);
            i++;
        }

        Kind = kind;
        Name = name;
        _next = Math.Min(end, i + 1);
        if (kind == HtmlTokenKind.StartTag && HtmlElements.RawText.Contains(name))
            _rawElement = name;
        return true;
    }

    private int NameLength(int nameStart)
    {
        int i = nameStart;
        while (i < end && !IsSpace(text[i]) && text[i] is not ('/' or '>'))
            i++;
        return i - nameStart;
    }

    /// <summary>No element that means anything here has a long name.</summary>
    private string NameAt(int nameStart, int length) => length > LongestName ? "x" : text.Substring(nameStart, length).ToLowerInvariant();

    private bool Comment(int content)
    {
        // <!--> and <!---> are whole comments.
        if (content < end && text[content] == '>')
            return Close(content + 1);
        if (Follows(content, "->"))
            return Close(content + 2);
        for (int dashes = content; dashes < end; dashes++)
        {
            dashes = text.IndexOf("--", dashes, end - dashes, StringComparison.Ordinal);
            if (dashes < 0)
                break;
            if (Follows(dashes + 2, ">"))
                return Close(dashes + 3);
            if (Follows(dashes + 2, "!>"))
                return Close(dashes + 4);
        }

        return Close(end);
    }

    private bool Bogus(int content) => Until(">", content);

    private bool Until(string mark, int content)
    {
        int close = text.IndexOf(mark, content, end - content, StringComparison.Ordinal);
        return Close(close < 0 ? end : close + mark.Length);
    }

    private bool Close(int next)
    {
        Kind = HtmlTokenKind.Comment;
        _next = next;
        return true;
    }

    /// <summary>Everything up to the end tag of the element that is open.</summary>
    private bool RawText(string element)
    {
        _rawElement = null;
        Kind = HtmlTokenKind.RawText;
        Name = element;
        int close = _next;
        while (true)
        {
            close = text.IndexOf("</", close, end - close, StringComparison.Ordinal);
            if (close < 0)
                break;
            int behind = close + 2 + element.Length;
            if (behind <= end && string.Compare(text, close + 2, element, 0, element.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (behind == end || IsSpace(text[behind]) || text[behind] is '/' or '>'))
                break;
            close += 2;
        }

        _next = close < 0 ? end : close;
        return true;
    }

    private bool Follows(int i, string mark) => i + mark.Length <= end && string.CompareOrdinal(text, i, mark, 0, mark.Length) == 0;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>White space as HTML defines it: no-break spaces are none.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
