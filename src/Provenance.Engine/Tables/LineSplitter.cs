using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>
/// Splits lines into cells: at vertical bars that no backslash escapes, or at tabs and gaps of two spaces and more.
/// </summary>
internal sealed class LineSplitter
{
    private readonly TokenList _tokens;

    public LineSplitter(TokenList tokens) => _tokens = tokens;

    /// <summary>The first token of the next line.</summary>
    public int EndOfLine(int i)
    {
        i++;
        while (i < _tokens.Count && !_tokens[i].StartsLine)
            i++;
        return i;
    }

    /// <summary>Whether a bar separates cells in a line.</summary>
    public bool HasBars(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsBar(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a gap separates cells in a line.</summary>
    /// <param name="first">The line's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="tabs">Whether one of the gaps is a tab.</param>
    public bool HasGaps(int first, int end, out bool tabs)
    {
        bool gaps = false;
        tabs = false;
        for (int i = first + 1; i < end; i++)
        {
            int width = GapBefore(i, out int gapTabs);
            gaps |= width > 1 || gapTabs > 0;
            tabs |= gapTabs > 0;
        }

        return gaps;
    }

    /// <summary>Whether a line is drawn and not written: dashes, equals signs, bars, crosses and colons only.</summary>
    public bool IsRule(int first, int end)
    {
        int strokes = 0;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Kind == TokenKind.Dash || token.First is '=' or '_' or '\u2500' or '\u2550' && token.Length == 1)
                strokes++;
            else if (!(token.Length == 1 && token.First is '|' or '+' or ':'))
                return false;
        }

        return strokes >= 3 || strokes > 0 && _tokens.IsChar(first, '|');
    }

    /// <summary>Whether an empty line stands before a token.</summary>
    public bool AfterEmptyLine(int i)
    {
        int breaks = 0;
        string text = _tokens.Text;
        for (int k = i == 0 ? 0 : _tokens[i - 1].End; k < _tokens[i].Start; k++)
        {
            if (CharClasses.Of(text[k]) == CharClass.LineBreak && !(text[k] == '\n' && k > 0 && text[k - 1] == '\r'))
                breaks++;
        }

        return breaks > 1;
    }

    /// <summary>The cells between the bars of a line; bars at its edges enclose it.</summary>
    public List<TableCell> AtBars(int first, int end)
    {
        var cells = new List<TableCell>();
        int start = IsBar(first) ? first + 1 : first;
        int last = end - 1 > start && IsBar(end - 1) ? end - 1 : end;
        for (int i = start; i < last; i++)
        {
            if (!IsBar(i))
                continue;
            cells.Add(Trim(start, i));
            start = i + 1;
        }

        cells.Add(Trim(start, last));
        return cells;
    }

    /// <summary>The cells between the tabs of a line; two tabs in a row enclose an empty one.</summary>
    public List<TableCell> AtTabs(int first, int end)
    {
        var cells = new List<TableCell>();
        for (int leading = LeadingTabs(first); leading > 0; leading--)
            cells.Add(default);
        int start = first;
        for (int i = first + 1; i < end; i++)
        {
            GapBefore(i, out int tabs);
            if (tabs == 0)
                continue;
            cells.Add(Trim(start, i));
            for (; tabs > 1 && cells.Count <= TableFinder.MostColumns; tabs--)
                cells.Add(default);
            start = i;
        }

        cells.Add(Trim(start, end));
        return cells;
    }

    /// <summary>The cells between the gaps of a line; a currency sign that stands apart belongs to the amount behind it.</summary>
    public List<TableCell> AtGaps(int first, int end)
    {
        var cells = new List<TableCell>();
        int start = first;
        for (int i = first + 1; i < end; i++)
        {
            int width = GapBefore(i, out int tabs);
            bool sign = i == start + 1 && _tokens[start].Kind == TokenKind.Currency && _tokens[i].Kind == TokenKind.Number;
            if (sign || tabs == 0 && width < 2)
                continue;
            cells.Add(Trim(start, i));
            start = i;
        }

        cells.Add(Trim(start, end));
        return cells;
    }

    /// <summary>How far from the beginning of its line a token begins.</summary>
    public int IndentOf(int first)
    {
        int i = _tokens[first].Start;
        while (i > 0 && CharClasses.Of(_tokens.Text[i - 1]) == CharClass.Space)
            i--;
        return _tokens[first].Start - i;
    }

    private bool IsBar(int i) => _tokens.IsChar(i, '|') && !(_tokens.IsChar(i - 1, '\\') && _tokens[i - 1].End == _tokens[i].Start);

    /// <summary>How wide the gap before a token is; two spaces behind a full stop are none.</summary>
    private int GapBefore(int i, out int tabs)
    {
        tabs = 0;
        int start = _tokens[i - 1].End;
        int end = _tokens[i].Start;
        if (end == start)
            return 0;
        int width = 0;
        for (int k = start; k < end; k++)
        {
            char c = _tokens.Text[k];
            tabs += c == '\t' ? 1 : 0;
            width += CharClasses.Of(c) == CharClass.Space ? 1 : 0;
        }

        return width == 2 && _tokens[i - 1].Kind is TokenKind.Point or TokenKind.Mark ? 1 : width;
    }

    private int LeadingTabs(int first)
    {
        int tabs = 0;
        for (int i = _tokens[first].Start - 1; i >= 0 && CharClasses.Of(_tokens.Text[i]) == CharClass.Space && tabs < TableFinder.MostColumns; i--)
            tabs += _tokens.Text[i] == '\t' ? 1 : 0;
        return tabs;
    }

    /// <summary>Leaves out emphasis (**bold**, `code`) and the dots that lead to the next column.</summary>
    private TableCell Trim(int start, int end)
    {
        while (start < end && IsEmphasis(start) && !(start + 1 == end))
            start++;
        while (end > start && (IsEmphasis(end - 1) || _tokens[end - 1].Kind == TokenKind.Point && _tokens[end - 1].Length > 3))
            end--;
        return new TableCell(start, end);
    }

    private bool IsEmphasis(int i) => _tokens[i].First is '*' or '_' or '`' && _tokens[i].Length == 1;
}
