using Provenance.Engine.Text;

namespace Provenance.Engine.Checking.Suppressing;

/// <summary>
/// The comments of a text with markup, and what looks like one and is shown or passed over: code, the values of attributes, scripts, the titles
/// of links. One pass, and of Markdown no more of its rules than tell the one from the other.
/// </summary>
internal sealed class MarkupComments
{
    /// <summary>What they hold is text up to their end tag (HTML Living Standard, section 13.2.6).</summary>
    private static readonly string[] Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext"];

    /// <summary>How far a mark of Markdown looks for its partner; people write what is shorter, and work stays linear on all else.</summary>
    private const int LongestLook = 4096;

    private readonly string _text;
    private readonly bool _isMarkdown;
    private readonly List<TextSpan> _comments = [];
    private readonly List<TextSpan> _literals = [];

    private MarkupComments(string text, bool isMarkdown) => (_text, _isMarkdown) = (text, isMarkdown);

    /// <summary>Looks through a text; null for a file of a format that has no such comments.</summary>
    public static MarkupComments? In(string text, string path)
    {
        bool isMarkdown = Ends(path, ".md") || Ends(path, ".markdown");
        if (!isMarkdown && !Ends(path, ".html") && !Ends(path, ".htm") && !Ends(path, ".xhtml"))
            return null;
        var found = new MarkupComments(text, isMarkdown);
        found.Run();
        return found;
    }

    /// <summary>Whether a directive may stand at a place: in a comment, or, in Markdown, on a line of its own that is shown as text.</summary>
    public bool MayHold(int place) => Holds(_comments, place) || (_isMarkdown && !IsBehindOpening(place) && !Holds(_literals, place));

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(List<TextSpan> spans, int place)
    {
        (int low, int high) = (0, spans.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Count && spans[low].Start <= place;
    }

    private bool IsBehindOpening(int place)
    {
        while (place > 0 && _text[place - 1] is ' ' or '\t')
            place--;
        return place >= 4 && string.CompareOrdinal(_text, place - 4, "<!--", 0, 4) == 0;
    }

    private void Run()
    {
        bool isBlankAbove = true;
        int paragraph = -1;
        for (int i = 0; i < _text.Length;)
        {
            if (_isMarkdown && (i == 0 || _text[i - 1] is '\n' or '\r'))
            {
                int line = i, end = EndOfLine(i), ink = i;
                while (ink < end && _text[ink] is ' ' or '\t')
                    ink++;
                bool isCode = isBlankAbove && ink < end && (ink - line >= 4 || _text.IndexOf('\t', line, ink - line) >= 0);
                int fence = isCode || ink == end ? 0 : Run(ink, end, _text[ink] is '`' or '~' ? _text[ink] : '\0');
                isBlankAbove = ink == end || isCode;
                if (ink == end || isCode || fence >= 3)
                {
                    i = fence >= 3 ? EndOfFence(ink, fence) : end;
                    if (ink < end)
                        _literals.Add(new TextSpan(line, i));
                    i = Math.Min(_text.Length, i + 1);
                    isBlankAbove |= fence >= 3;
                    continue;
                }

                paragraph = i < paragraph ? paragraph : EndOfParagraph(i);
            }

            i = Next(i, _isMarkdown ? paragraph : _text.Length);
        }
    }

    /// <summary>Passes one sign, or what it begins.</summary>
    private int Next(int i, int paragraph)
    {
        char c = _text[i];
        if (c == '<')
            return Markup(i, paragraph);
        if (!_isMarkdown)
            return i + 1;
        if (c == '\\')
            return i + 2;
        int end = c == '`' ? EndOfCode(i, paragraph) : c == '(' && i > 0 && _text[i - 1] == ']' ? EndOfTarget(i, paragraph) : c == ':' && i > 0 && _text[i - 1] == ']' ? EndOfLine(i) : -1;
        if (end < 0)
            return i + (c == '`' ? Math.Max(1, Run(i, paragraph, '`')) : 1);
        _literals.Add(new TextSpan(i, end));
        return end;
    }

    private int Markup(int i, int paragraph)
    {
        if (string.CompareOrdinal(_text, i, "<!--", 0, 4) == 0)
        {
            int behind = _text.IndexOf("-->", i + 4, StringComparison.Ordinal);
            behind = behind < 0 ? _text.Length : behind + 3;
            _comments.Add(new TextSpan(i, behind));
            return behind;
        }

        int name = i + 1;
        while (name < _text.Length && (CharClasses.IsAlphanumeric(_text[name]) || _text[name] == '/'))
            name++;
        if (name == i + 1)
            return i + 1;
        int end = EndOfTag(name, _isMarkdown ? Math.Min(paragraph, name + LongestLook) : _text.Length);
        if (end < 0)
            return i + 1;
        string element = _text.Substring(i + 1, name - i - 1).ToLowerInvariant();
        if (Array.IndexOf(Raw, element) >= 0)
        {
            int close = _text.IndexOf("</" + element, end, StringComparison.OrdinalIgnoreCase);
            end = close < 0 ? _text.Length : close;
        }

        _literals.Add(new TextSpan(i, end));
        return end;
    }

    /// <summary>The end of a tag, whose values may hold its mark; in Markdown -1 for what is none. A page goes on until its tag ends.</summary>
    private int EndOfTag(int i, int limit)
    {
        char quote = '\0';
        for (; i < limit; i++)
        {
            char c = _text[i];
            if (quote == '\0' && c == '>')
                return i + 1;
            if (_isMarkdown && quote == '\0' && c == '<')
                return -1;
            quote = c is not ('"' or '\'') ? quote : quote == '\0' ? c : quote == c ? '\0' : quote;
        }

        return _isMarkdown ? -1 : i;
    }

    private int EndOfCode(int i, int paragraph)
    {
        paragraph = Math.Min(paragraph, i + LongestLook);
        int length = Run(i, paragraph, '`');
        for (int at = i + length; at < paragraph; at++)
        {
            int run = Run(at, paragraph, '`');
            if (run == length)
                return at + run;
            at += run;
        }

        return -1;
    }

    private int EndOfTarget(int i, int paragraph)
    {
        paragraph = Math.Min(paragraph, i + LongestLook);
        char quote = '\0';
        for (; i < paragraph; i++)
        {
            char c = _text[i];
            if (quote == '\0' && c == ')')
                return i + 1;
            quote = c is not ('"' or '\'') ? quote : quote == '\0' ? c : quote == c ? '\0' : quote;
        }

        return -1;
    }

    private int Run(int i, int end, char c)
    {
        int start = i;
        while (i < end && _text[i] == c)
            i++;
        return i - start;
    }

    private int EndOfLine(int i)
    {
        int end = _text.AsSpan(i).IndexOfAny('\n', '\r');
        return end < 0 ? _text.Length : i + end;
    }

    /// <summary>The end of the line before the next blank one.</summary>
    private int EndOfParagraph(int i)
    {
        while (i < _text.Length)
        {
            int end = EndOfLine(i), next = Math.Min(_text.Length, end + 1);
            if (next < _text.Length && _text[end] == '\r' && _text[next] == '\n')
                next++;
            if (next >= _text.Length || string.IsNullOrWhiteSpace(_text.Substring(next, EndOfLine(next) - next)))
                return end;
            i = next;
        }

        return _text.Length;
    }

    /// <summary>The end of the line that closes a fence of code, or of the text.</summary>
    private int EndOfFence(int ink, int length)
    {
        char mark = _text[ink];
        for (int line = EndOfLine(ink) + 1; line < _text.Length; line = EndOfLine(line) + 1)
        {
            int i = line, end = EndOfLine(line);
            while (i < end && _text[i] == ' ')
                i++;
            int run = Run(i, end, mark);
            if (run >= length && string.IsNullOrWhiteSpace(_text.Substring(i + run, end - i - run)))
                return end;
        }

        return _text.Length;
    }
}
