namespace Provenance.Engine.Text;

/// <summary>
/// Tells a line break that only wraps a line from one that ends a paragraph. An empty line ends a paragraph. Inside a
/// block of three lines and more, a break is a wrap when the next line's first word would not have fitted into the
/// block's widest line; in any block, when the next line goes on in lower case after a line without a final point.
/// </summary>
internal sealed class LineBreaks
{
    private const int NarrowestPage = 40;
    private const int WidestPage = 132;

    private readonly string _text;
    private int _blockEnd;
    private int _blockWidth;
    private int _blockLines;

    public LineBreaks(string text) => _text = text;

    /// <summary>Whether the break is a wrap.</summary>
    /// <param name="lineStart">First character of the line that the break ends.</param>
    /// <param name="lineEnd">The position of the break.</param>
    /// <param name="next">First character after the break and any white space.</param>
    /// <param name="empty">Whether an empty line stands between.</param>
    public bool IsWrap(int lineStart, int lineEnd, int next, bool empty)
    {
        if (empty)
        {
            _blockEnd = 0;
            return false;
        }

        if (lineEnd >= _blockEnd)
            MeasureBlock(lineStart);
        if (next >= _text.Length)
            return false;

        char last = LastInk(lineStart, lineEnd);
        bool ended = CharClasses.Of(last) is CharClass.Point or CharClass.Quote || last is ':' or '|';
        if (!ended && char.IsLower(_text[next]))
            return true;
        if (_blockLines < 3 || _blockWidth is < NarrowestPage or > WidestPage || last == '|' || !CharClasses.IsLetter(_text[next]) && !CharClasses.IsDigit(_text[next]) && CharClasses.Of(_text[next]) is not (CharClass.Quote or CharClass.Apostrophe or CharClass.Currency or CharClass.Opener))
            return false;

        int word = next;
        while (word < _text.Length && CharClasses.Of(_text[word]) is not (CharClass.Space or CharClass.LineBreak))
            word++;
        return lineEnd - lineStart + 1 + (word - next) > _blockWidth;
    }

    private char LastInk(int start, int end)
    {
        int i = end - 1;
        while (i > start && CharClasses.Of(_text[i]) is CharClass.Space or CharClass.LineBreak)
            i--;
        return i >= start ? _text[i] : '\n';
    }

    private void MeasureBlock(int start)
    {
        _blockWidth = 0;
        _blockLines = 0;
        int i = start;
        while (i < _text.Length)
        {
            int end = _text.IndexOf('\n', i);
            if (end < 0)
                end = _text.Length;
            int width = end - i;
            if (width > 0 && _text[end - 1] == '\r')
                width--;
            if (IsBlank(i, end))
                break;
            _blockWidth = Math.Max(_blockWidth, width);
            _blockLines++;
            i = end + 1;
        }

        _blockEnd = Math.Max(i, start + 1);
    }

    private bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (CharClasses.Of(_text[i]) is not (CharClass.Space or CharClass.LineBreak))
                return false;
        }

        return true;
    }
}
