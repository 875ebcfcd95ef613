using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Reads what may be the head of a turn at the beginning of a line; whether it is one, the whole transcript must tell.</summary>
internal sealed class TurnHeadReader
{
    private const int LongestName = 5;
    private const int LongestRole = 8;

    private readonly TokenList _tokens;

    public TurnHeadReader(TokenList tokens) => _tokens = tokens;

    /// <summary>"JANE DOE: ", "Mr. Doe: ", "JANE DOE, BAY RADIO HOST: ", "Doe (laughing): ".</summary>
    public bool TryBeforeColon(int line, out SpeakerPhrase name, out int first)
    {
        name = default;
        first = line;
        if (!IsNameWord(line))
            return false;
        int next = EndOfName(line);
        int colon = EndOfRole(next);
        if (!_tokens.IsChar(colon, ':') || _tokens[colon].SpaceBefore || !_tokens[colon + 1].SpaceBefore || colon + 1 >= _tokens.Count)
            return false;
        first = colon + 1;
        // "Q:" and "A:" name nobody.
        if (_tokens[line].Length < 2 || TranscriptWords.IsLabel(_tokens.Span(line)) || TranscriptWords.IsLabel(_tokens.Span(next - 1)))
            return false;
        name = new SpeakerPhrase(line, next, next);
        return true;
    }

    /// <summary>A paragraph of nothing but a name of two words and more, with a paragraph behind it.</summary>
    public bool TryOwnLine(int line, out SpeakerPhrase name, out int first)
    {
        name = default;
        first = line;
        if (!_tokens[line].StartsParagraph || !IsNameWord(line))
            return false;
        first = EndOfName(line);
        if (first - line < 2 || first >= _tokens.Count || !_tokens[first].StartsParagraph || TranscriptWords.IsLabel(_tokens.Span(line)) || TranscriptWords.IsLabel(_tokens.Span(first - 1)))
            return false;
        name = new SpeakerPhrase(line, first, first);
        return true;
    }

    private int EndOfName(int line)
    {
        int i = line + 1;
        while (i < line + LongestName && i < _tokens.Count && !_tokens[i].StartsParagraph && (IsNameWord(i) || IsInsideName(i)))
            i++;
        return i;
    }

    private bool IsNameWord(int i) =>
        _tokens[i].Kind == TokenKind.Word && _tokens[i].IsCapital && !(_tokens[i].Length > 1 && _tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Month | WordClass.Weekday | WordClass.Negation | WordClass.Cardinal));

    /// <summary>The point of an initial or a title, and a hyphen.</summary>
    private bool IsInsideName(int i)
    {
        if (_tokens[i].SpaceBefore)
            return false;
        return _tokens.IsChar(i, '.') ? _tokens[i - 1].Length == 1 || _tokens.Is(i - 1, WordClass.Honorific | WordClass.Abbreviation) : _tokens[i].Kind == TokenKind.Dash && IsNameWord(i + 1) && !_tokens[i + 1].SpaceBefore;
    }

    /// <summary>Behind what a head says of the speaker: ", BAY RADIO HOST" in capitals, "(laughing)" in brackets.</summary>
    private int EndOfRole(int next)
    {
        bool bracket = _tokens.IsChar(next, '(') || _tokens.IsChar(next, '[');
        if (!bracket && !_tokens.IsChar(next, ','))
            return next;
        int i = next + 1;
        int limit = Math.Min(next + LongestRole, _tokens.Count);
        while (i < limit && !_tokens[i].StartsParagraph && (bracket ? _tokens[i].First is not (')' or ']') : _tokens[i].IsAllCapitals || _tokens[i].Kind is TokenKind.Dash))
            i++;
        return bracket ? i + 1 : i;
    }
}
