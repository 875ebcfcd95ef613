using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Tells the numbers that refer to a source or number an item of a list or a heading from figures: "[12]", "(3)", "1. First", "## 4.2 Results".</summary>
internal sealed class ReferenceNumbers
{
    private readonly TokenList _tokens;

    public ReferenceNumbers(TokenList tokens) => _tokens = tokens;

    /// <summary>[12], [3, 4], [5–7], (3).</summary>
    public bool IsCitation(int i, int end)
    {
        int open = i - 1;
        while (open > i - 12 && IsListGlue(open))
            open--;
        int close = end;
        while (close < end + 12 && IsListGlue(close))
            close++;
        // [^3]
        if (_tokens.IsChar(i - 1, '^') && _tokens.IsChar(i - 2, '['))
            return true;
        // [400 %](page.html) is a link, and a number with its unit refers to nothing.
        if (_tokens.IsChar(open, '[') && _tokens.IsChar(close, ']'))
            return !(end > i + 1 && open == i - 1 && close == end && _tokens.IsChar(close + 1, '(') && !_tokens[close + 1].SpaceBefore);
        // (3), (26,29,49): short numbers and nothing else in the parentheses.
        return _tokens.IsChar(open, '(') && _tokens.IsChar(close, ')') && end == i + 1 && AreShortNumbers(open + 1, close);
    }

    private bool AreShortNumbers(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Number && (_tokens[i].Length > 3 || _tokens.Span(i).IndexOf('.') >= 0))
                return false;
        }

        return true;
    }

    private bool IsListGlue(int i) =>
        _tokens[i].Kind is TokenKind.Number or TokenKind.Dash || _tokens[i].First is ',' or ';' && _tokens[i].Length == 1;

    /// <summary>"1. First", "2) Second", "3.1 Scope" at the beginning of a line.</summary>
    public bool IsListNumber(int i, int end, bool measured)
    {
        if (IsHeadingNumber(i, end))
            return true;
        ref readonly Token after = ref _tokens[end];
        if (!_tokens[i].StartsLine)
            return after.First == ')' && !after.SpaceBefore && end == i + 1 && _tokens[i].Length <= 2 && _tokens[i].SpaceBefore && _tokens[i].StartsSentence && _tokens[end + 1].Kind == TokenKind.Word;
        if (measured && _tokens[i].Length > 2)
            return false;
        if (!after.SpaceBefore && (after.First is ')' or ':' || after.Kind == TokenKind.Point && after.First == '.' && after.Length == 1) && _tokens[end + 1].SpaceBefore && !_tokens[end + 1].StartsParagraph)
            return true;
        return !measured && _tokens[i].Length <= 4 && after.Kind == TokenKind.Word && after.IsCapital && !after.StartsLine && _tokens[i].StartsParagraph;
    }

    /// <summary>"## 4.2 Results", "# 3. Methods": behind the marks of a Markdown heading.</summary>
    private bool IsHeadingNumber(int i, int end)
    {
        int mark = i - 1;
        while (mark > i - 7 && _tokens.IsChar(mark, '#') && !_tokens[mark].StartsLine)
            mark--;
        if (!_tokens.IsChar(mark, '#') || !_tokens[mark].StartsLine || !_tokens[i].SpaceBefore || _tokens[i].Length > 4)
            return false;
        ref readonly Token after = ref _tokens[i + 1];
        return after.Kind == TokenKind.Point && !after.SpaceBefore || _tokens.IsChar(i + 1, ')') || after.Kind == TokenKind.Word && after.IsCapital && after.SpaceBefore && !after.StartsLine && end == i + 1;
    }
}
