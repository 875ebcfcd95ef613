using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Tells from all heads of one style in a document whether it is a transcript, and reads the turns of one: several turns
/// that speak in sentences, by at least two speakers who come back and take turns. A list of fields repeats its labels
/// too, but holds no sentences; notes hold sentences, but nobody answers them.
/// </summary>
internal sealed class Transcript
{
    private const int LeastTurns = 4;
    private const int LongestTurn = 12;

    private readonly TokenList _tokens;
    private readonly List<TurnHead> _heads = [];
    private readonly Dictionary<string, int> _speakers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _turnsOf = [];
    private readonly List<SpeakerPhrase> _names = [];

    public Transcript(TokenList tokens) => _tokens = tokens;

    /// <summary>Takes down a head; the last word of the name tells the speaker ("JANE DOE", then "DOE").</summary>
    public void Add(int start, SpeakerPhrase name, int first)
    {
        string key = _tokens.Word(name.Next > name.First ? name.Head : start);
        if (!_speakers.TryGetValue(key, out int speaker))
        {
            _speakers.Add(key, speaker = _turnsOf.Count);
            _turnsOf.Add(0);
            _names.Add(name);
        }

        // "JANE DOE: …", later "DOE: …": the fullest name serves for all turns.
        if (name.Next - name.First > _names[speaker].Next - _names[speaker].First)
            _names[speaker] = name;

        _turnsOf[speaker]++;
        _heads.Add(new TurnHead(start, first, speaker));
    }

    /// <summary>Appends the turns, paragraph by paragraph, when the heads are those of a transcript.</summary>
    public void AppendTo(List<Passage> passages)
    {
        if (!IsTranscript())
            return;
        for (int i = 0; i < _heads.Count; i++)
        {
            if (_turnsOf[_heads[i].Speaker] > 1 || _tokens[_heads[i].Start].IsAllCapitals)
                Append(passages, _heads[i], i + 1 < _heads.Count ? _heads[i + 1].Start : -1);
        }
    }

    private bool IsTranscript()
    {
        if (_heads.Count < LeastTurns)
            return false;
        int back = 0;
        foreach (int turns in _turnsOf)
            back += turns > 1 ? 1 : 0;
        int changes = 0;
        int spoken = 0;
        for (int i = 0; i < _heads.Count; i++)
        {
            if (i > 0 && _heads[i].Speaker != _heads[i - 1].Speaker)
                changes++;
            if (IsSpoken(_heads[i].First, EndOfParagraph(_heads[i].First, i + 1 < _heads.Count ? _heads[i + 1].Start : _tokens.Count)))
                spoken++;
        }

        return back >= 2 && changes * 2 >= _heads.Count && spoken * 3 >= _heads.Count * 2;
    }

    /// <summary>Whether a paragraph speaks in sentences: it has words and ends with a point, or with one before a closing mark or bracket.</summary>
    private bool IsSpoken(int first, int next)
    {
        int last = next - 1;
        while (last > first && last > next - 4 && (_tokens[last].Kind == TokenKind.Mark || _tokens[last].First is ')' or ']'))
            last--;
        return last > first && _tokens[last].Kind is TokenKind.Point or TokenKind.Dash && _tokens[first].Kind != TokenKind.Number;
    }

    private void Append(List<Passage> passages, in TurnHead head, int nextHead)
    {
        int start = head.Start;
        int first = head.First;
        int end = EndOfParagraph(first, nextHead < 0 ? _tokens.Count : nextHead);
        if (end > first && !(_tokens[first].StartsParagraph && !IsSpoken(first, end)))
            passages.Add(new Passage(start, first, end, _names[head.Speaker]));
        if (nextHead < 0)
            return;

        // What stands between two heads goes on with the turn, as long as it is no longer than a turn is.
        int turn = passages.Count;
        int paragraphs = 0;
        while (end < nextHead && ++paragraphs <= LongestTurn)
        {
            first = end;
            end = EndOfParagraph(first, nextHead);
            if (_tokens[first].First is not ('(' or '[') && IsSpoken(first, end))
                passages.Add(new Passage(first, first, end, _names[head.Speaker]));
        }

        if (end < nextHead)
            passages.RemoveRange(turn, passages.Count - turn);
    }

    private int EndOfParagraph(int first, int limit)
    {
        int end = first + 1;
        while (end < limit && !_tokens[end].StartsParagraph)
            end++;
        return Math.Min(end, limit);
    }
}
