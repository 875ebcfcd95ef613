using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Reads block quotations: lines that begin with ">", as in Markdown and in letters. Each paragraph of one is a passage; a
/// last line of a dash and a name ("> — Jane Doe") says who speaks in those of its depth.
/// </summary>
internal sealed class BlockQuotations
{
    private const int LeastWords = 3;
    private const int DeepestNesting = 64;
    private const int LongestName = 6;

    private readonly TokenList _tokens;
    private readonly List<Passage> _passages;
    private int _block;
    private int _first;
    private int _next;
    private int _depth;

    public BlockQuotations(TokenList tokens, List<Passage> passages)
    {
        _tokens = tokens;
        _passages = passages;
    }

    /// <summary>Whether a line begins with the sign of a block quotation: ">" with a word, a mark or a further ">" behind it.</summary>
    public bool BeginsAt(int line)
    {
        if (!_tokens.IsChar(line, '>'))
            return false;
        int i = line;
        while (_tokens.IsChar(i, '>') && i < line + DeepestNesting)
            i++;
        // ">>> x = 1" is a prompt; "> 5" compares.
        bool isPrompt = i >= line + 3 && !_tokens[line + 1].SpaceBefore && !_tokens[line + 2].SpaceBefore;
        return !isPrompt && !_tokens[i].StartsLine && _tokens[i].SpaceBefore && (_tokens[i].IsCapital || _tokens[i].Kind == TokenKind.Mark);
    }

    /// <summary>Reads the block that begins at a line; answers the first token behind it.</summary>
    public int Read(int line)
    {
        _block = _passages.Count;
        _first = -1;
        int i = line;
        while (i < _tokens.Count && _tokens.IsChar(i, '>') && (i == line || !_tokens.HasEmptyLineBefore(i)))
            i = Line(i);
        Flush();
        return i;
    }

    private int Line(int line)
    {
        int i = line;
        int depth = 0;
        while (i < _tokens.Count && _tokens.IsChar(i, '>') && (i == line || !_tokens[i].StartsLine))
        {
            depth++;
            i++;
        }

        int end = i;
        while (end < _tokens.Count && !_tokens[end].StartsLine)
            end++;
        // A line of nothing but the sign stands between two paragraphs.
        if (i >= end || _tokens[i].StartsLine)
        {
            Flush();
            return i;
        }

        if (depth != _depth)
            Flush();
        _depth = depth;
        if (TryName(i, end, out SpeakerPhrase name))
        {
            Flush();
            SetSpeaker(name, depth);
            return end;
        }

        if (_first < 0)
            _first = i;
        _next = end;
        return end;
    }

    private void Flush()
    {
        if (_first >= 0 && IsProse())
            _passages.Add(new Passage(_first, _first, _next, default) { Depth = _depth });
        _first = -1;
    }

    /// <summary>Whether a paragraph holds words that somebody says: no call-out ("[!NOTE]", "Note: …"), no list, no single word.</summary>
    private bool IsProse()
    {
        if (_tokens[_first].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Mark or TokenKind.Point) || _tokens.IsChar(_first + 1, ':') && TranscriptWords.IsLabel(_tokens.Span(_first)))
            return false;
        int words = 0;
        for (int i = _first; i < _next && words < LeastWords; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word)
                words++;
        }

        return words >= LeastWords;
    }

    /// <summary>"— Jane Doe", "-- Jane Doe, director": a dash, and a name on the rest of the line.</summary>
    private bool TryName(int i, int end, out SpeakerPhrase name)
    {
        name = default;
        int first = i;
        while (first < end && first < i + 3 && _tokens[first].Kind == TokenKind.Dash)
            first++;
        if (first == i || first >= end || !_tokens[first].IsCapital)
            return false;
        int next = first;
        while (next < end && next < first + LongestName && (_tokens[next].Kind == TokenKind.Word && _tokens[next].IsCapital || IsInitial(next)))
            next++;
        if (next < end && !_tokens.IsChar(next, ',') && !_tokens.IsChar(next, '('))
            return false;
        name = new SpeakerPhrase(first, next, next);
        return true;
    }

    private bool IsInitial(int i) => _tokens.IsChar(i, '.') && _tokens[i - 1].Length == 1;

    private void SetSpeaker(SpeakerPhrase name, int depth)
    {
        for (int i = _passages.Count - 1; i >= _block && _passages[i].Depth == depth && !_passages[i].HasSpeaker; i--)
            _passages[i] = _passages[i] with { Speaker = name };
    }
}
