using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph, in one pass. A double mark of any style closes a double mark of any
/// other, since careless editing mixes them; which way a straight mark faces is told by the white space around it.
/// Marks inside a pair belong to it. A pair that nothing closes ends with its paragraph.
/// </summary>
internal sealed class MarkPairs
{
    private readonly TokenList _tokens;
    private readonly List<MarkPair> _pairs = [];

    private MarkPairs(TokenList tokens) => _tokens = tokens;

    /// <summary>The outermost pairs of a text, by position.</summary>
    public static List<MarkPair> Find(TokenList tokens)
    {
        var finder = new MarkPairs(tokens);
        int start = 0;
        while (start < tokens.Count)
        {
            int end = start + 1;
            while (end < tokens.Count && !tokens[end].StartsParagraph)
                end++;
            finder.Paragraph(start, end);
            start = end;
        }

        return finder._pairs;
    }

    private void Paragraph(int start, int end)
    {
        int open = -1;
        int lastSingleClose = -2;
        for (int i = start; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Mark)
                continue;
            if (open >= 0)
            {
                if (IsDouble(i) && Closes(i, end))
                {
                    Add(open, i, closed: true, single: false);
                    open = -1;
                }

                continue;
            }

            if (IsDouble(i))
            {
                if (Opens(i, start, end))
                    open = SecondOfDoubled(i);
                i = Math.Max(i, open);
            }
            else if (Opens(i, start, end) && !IsElision(i))
            {
                // One look for a closing mark serves every opening mark before it.
                if (lastSingleClose < i && lastSingleClose != -1)
                    lastSingleClose = SingleClose(i, end);
                if (lastSingleClose > i)
                {
                    Add(i, lastSingleClose, closed: true, single: true);
                    i = lastSingleClose;
                }
            }
        }

        if (open >= 0 && end > open + 1)
            Add(open, end, closed: false, single: false);
    }

    private void Add(int open, int close, bool closed, bool single)
    {
        if (close > open + 1)
            _pairs.Add(new MarkPair(open, close, closed, single));
    }

    private bool IsDouble(int i) => _tokens[i].First is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' or '\u300C' or '\u300D'
        || IsDoubled(i);

    /// <summary>``LaTeX'' and ''two apostrophes''.</summary>
    private bool IsDoubled(int i) =>
        _tokens[i].First is '`' or '\'' or '\u2018' or '\u2019' && (_tokens[i + 1].Kind == TokenKind.Mark && _tokens[i + 1].First == _tokens[i].First && !_tokens[i + 1].SpaceBefore
            || _tokens[i - 1].Kind == TokenKind.Mark && _tokens[i - 1].First == _tokens[i].First && !_tokens[i].SpaceBefore && _tokens[i - 1].End == _tokens[i].Start);

    private int SecondOfDoubled(int i) => IsDoubled(i) && _tokens[i + 1].Kind == TokenKind.Mark && !_tokens[i + 1].SpaceBefore ? i + 1 : i;

    private bool Opens(int i, int start, int end)
    {
        if (i + 1 >= end)
            return false;
        ref readonly Token mark = ref _tokens[i];
        ref readonly Token after = ref _tokens[i + 1];
        if (mark.First is '\u201C' or '\u201E' or '\u00AB' or '\u2018' or '\u201A' or '\u300C' or '\u2039')
            return true;
        if (after.SpaceBefore)
            return false;
        return i == start || mark.SpaceBefore || _tokens[i - 1].Kind is TokenKind.Dash || _tokens[i - 1].Kind == TokenKind.Mark || _tokens[i - 1].First is '(' or '[' or ':' or '/';
    }

    private bool Closes(int i, int end)
    {
        ref readonly Token mark = ref _tokens[i];
        if (mark.First is '\u201C' or '\u201E' or '\u00AB' && mark.SpaceBefore)
            return false;
        if (!mark.SpaceBefore)
            return true;
        // A straight mark with space before it closes only where none follows it in turn.
        return i + 1 >= end || _tokens[i + 1].SpaceBefore || _tokens[i + 1].Kind == TokenKind.Point || _tokens[i + 1].First is ',' or ';';
    }

    /// <summary>The mark that closes a single one: joined to what is before it, free behind; a plural's possessive is passed over where a later one fits.</summary>
    private int SingleClose(int open, int end)
    {
        int possessive = -1;
        for (int i = open + 1; i < end; i++)
        {
            ref readonly Token mark = ref _tokens[i];
            if (mark.Kind != TokenKind.Mark || IsDouble(i) || mark.First is '\u2018' or '\u201A' || mark.SpaceBefore || i == open + 1)
                continue;
            ref readonly Token after = ref _tokens[i + 1];
            bool free = i + 1 >= end || after.SpaceBefore || after.Kind is TokenKind.Point or TokenKind.Dash or TokenKind.Mark || after.First is ',' or ';' or ':' or ')' or ']';
            if (!free)
                continue;
            bool pluralPossessive = _tokens[i - 1].Kind == TokenKind.Word && (_tokens.Text[_tokens[i - 1].End - 1] | 0x20) == 's' && i + 1 < end && after.Kind == TokenKind.Word && after.SpaceBefore && !after.IsCapital;
            if (!pluralPossessive)
                return i;
            if (possessive < 0)
                possessive = i;
        }

        return possessive;
    }

    /// <summary>'90s, 'em, 'tis: an apostrophe for letters that were left out.</summary>
    private bool IsElision(int i)
    {
        ref readonly Token after = ref _tokens[i + 1];
        if (_tokens[i].First is '\u2018' or '\u201A' or '\u2039')
            return false;
        if (after.Kind == TokenKind.Number)
            return true;
        ReadOnlySpan<char> word = _tokens.Span(i + 1);
        return after.Kind == TokenKind.Word && word.Length <= 5 && (word.SequenceEqual("em".AsSpan()) || word.SequenceEqual("til".AsSpan()) || word.SequenceEqual("tis".AsSpan()) || word.SequenceEqual("n".AsSpan()) || word.SequenceEqual("cause".AsSpan()));
    }
}
