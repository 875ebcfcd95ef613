using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// The whole of what a reporting clause says of its speaker, appositions included: "Jane Doe, 54, the port's director" of
/// "…," said Jane Doe, 54, the port's director, on Monday. Looks at a bounded number of tokens.
/// </summary>
internal sealed class SpeakerExtent
{
    private const int LongestApposition = 45;
    private const int LongestModifier = 5;
    private const int MostAppositions = 4;
    private readonly TokenList _tokens;
    private readonly SpeakerPhrases _phrases;

    public SpeakerExtent(TokenList tokens)
    {
        _tokens = tokens;
        _phrases = new SpeakerPhrases(tokens);
    }

    /// <summary>The span from the first word to the last.</summary>
    public TextSpan Of(in Attribution clause)
    {
        SpeakerPhrase phrase = clause.Speaker;
        int end = _tokens.Is(phrase.First, WordClass.Pronoun) && !_tokens[phrase.First].IsAllCapitals ? phrase.End
            : clause.Verb >= phrase.End ? BeforeVerb(phrase.End, clause.Verb)
            : Behind(phrase.End);
        return new TextSpan(_tokens[First(phrase)].Start, _tokens[end - 1].End);
    }

    /// <summary>"The port's director, Jane Doe, said": where the title before the name begins.</summary>
    private int First(in SpeakerPhrase phrase)
    {
        int comma = phrase.First - 1;
        if (!_tokens.IsChar(comma, ',') || !_tokens.IsChar(phrase.End, ',') || !_tokens[phrase.Head].IsCapital || !_tokens.Is(comma - 1, WordClass.Role) || _tokens[comma - 1].IsCapital)
            return phrase.First;
        int low = comma - 1;
        while (low > 0 && low > comma - LongestApposition && !_tokens[low].StartsSentence)
            low--;
        return _phrases.TryReadBack(comma - 1, low, out SpeakerPhrase title) ? title.First : phrase.First;
    }

    /// <summary>The end before a verb: what stands between commas, up to the last of them.</summary>
    private int BeforeVerb(int end, int verb)
    {
        if (!Opens(end))
            return end;
        int last = verb - 1;
        while (last > end && (_tokens.Is(last, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation) || _tokens[last].Kind == TokenKind.Clitic || _phrases.IsManner(last)))
            last--;
        bool closed = _tokens.IsChar(last, ',') || _tokens[last].Kind == TokenKind.Dash && _tokens[last].SpaceBefore;
        if (last <= end || last - end > LongestApposition || !closed && !_tokens.IsLexeme(end, English.Who))
            return end;
        return closed ? last : last + 1;
    }

    /// <summary>The end behind a verb: one apposition after the other.</summary>
    private int Behind(int end)
    {
        for (int k = 0; k < MostAppositions && Opens(end); k++)
        {
            int next = end + 1;
            while (next < end + LongestApposition && !IsEnd(next))
                next++;
            if (next >= end + LongestApposition)
                break;
            end = next;
        }

        return end;
    }

    /// <summary>Whether a comma with an apposition behind it, or a relative clause, stands at a token.</summary>
    private bool Opens(int i)
    {
        if (_tokens[i].StartsSentence)
            return false;
        if (_tokens.IsLexeme(i, English.Who))
            return true;
        int first = i + 1;
        if (!_tokens.IsChar(i, ',') && !(_tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore) || _tokens[first].StartsSentence)
            return false;
        if (_phrases.IsRelative(first) || ClosedClasses.IsPossessive(_tokens.Span(first)))
            return true;
        if (_tokens[first].Kind == TokenKind.Number)
            return IsEnd(first + 1) || _tokens[first + 1].Kind == TokenKind.Dash;
        if (_tokens.IsLexeme(first, English.Of) || _tokens.IsLexeme(first, English.From))
            return _tokens[first + 1].IsCapital;
        if (_tokens[first].Kind != TokenKind.Word || _tokens.Is(first, WordClass.Weekday | WordClass.Month | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary))
            return false;
        if (_tokens[first].IsCapital)
            return true;
        if (_tokens.Is(first, WordClass.Article | WordClass.Determiner))
            return !CalendarWords.IsTime(_tokens.Span(first + 1)) && !_tokens.Is(first + 1, WordClass.Weekday);
        return IsTitle(first);
    }

    /// <summary>"executive director of the port": a title stands among the first words.</summary>
    private bool IsTitle(int first)
    {
        for (int i = first; i < first + LongestModifier && _tokens[i].Kind is TokenKind.Word or TokenKind.Dash or TokenKind.Clitic && !_tokens.Is(i, WordClass.PhraseBreak); i++)
        {
            if (_tokens.Is(i, WordClass.Role))
                return true;
        }

        return false;
    }

    private bool IsEnd(int i) =>
        _tokens[i].StartsSentence || _tokens[i].Kind is TokenKind.Mark || _tokens.IsChar(i, ',') || _tokens.IsChar(i, ':') || _tokens.IsChar(i, ';')
        || _tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore || _tokens[i].Kind == TokenKind.Point && _tokens[i + 1].StartsSentence;
}
