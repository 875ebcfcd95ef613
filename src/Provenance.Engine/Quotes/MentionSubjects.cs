using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Tells where a name is the subject of a clause, and whether it looks like a human being's: for the pronouns that follow. Looks at a few tokens around it.</summary>
internal sealed class MentionSubjects
{
    private const int LongestPlace = 6;
    private const int LongestTitle = 4;
    private readonly TokenList _tokens;

    public MentionSubjects(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether a verb that every text uses stands behind a mention and no preposition before it.</summary>
    public bool IsSubject(in Mention mention)
    {
        int next = mention.Next;
        int before = mention.First - 1;
        // "In the harbour, Jane Doe, 52, heard the news."
        if (_tokens.IsChar(next, ',') && _tokens[next + 1].Kind == TokenKind.Number && _tokens.IsChar(next + 2, ',') && IsVerb(next + 3) && !_tokens.Is(before, WordClass.Preposition))
            return true;
        return _tokens.IsChar(next, ',') && _tokens.IsChar(before, ',') && _tokens.Is(before - 1, WordClass.Role)
            || _tokens.Is(next, WordClass.Auxiliary | WordClass.CommonVerb | WordClass.SpeechVerb) && !_tokens[next].StartsSentence && !_tokens[next].IsCapital && !_tokens.Is(before, WordClass.Preposition | WordClass.Pronoun);
    }

    /// <summary>Whether a sentence begins with a mention, titles and small words before it aside, and goes on with any verb, with "who", an age or a place.</summary>
    public bool Opens(in Mention mention)
    {
        int first = mention.First;
        for (int k = 0; k < LongestTitle && !_tokens[first].StartsSentence; k++)
        {
            first--;
            if (first < 0 || _tokens[first].Kind is not (TokenKind.Word or TokenKind.Clitic) || _tokens.Is(first, WordClass.Preposition | WordClass.Auxiliary | WordClass.ReportCue | WordClass.CommonVerb | WordClass.Pronoun) || !_tokens[first].StartsSentence && _tokens[first].IsCapital)
                return false;
        }

        int next = mention.Next;
        return _tokens[first].StartsSentence && !_tokens.Is(first, WordClass.Preposition) && (IsDescribed(next) || IsVerb(next) || _tokens.IsLexeme(next, English.Of) && IsVerb(BehindPlace(next + 1)));
    }

    /// <summary>Whether a mention is a full name, or the last word of one, of nothing that is called a body or stood in anywhere.</summary>
    public bool IsLikelyHuman(in Mention mention, Person person)
    {
        int last = mention.Next - 1;
        if (person.GivenName.Length < 2 || person.IsElsewhere || person.IsBody || _tokens[last].IsAllCapitals || last - mention.First > 1)
            return false;
        return !_tokens.Is(last, WordClass.OrganisationNoun | WordClass.Role | WordClass.Month) && !_tokens.Is(mention.First, WordClass.Enumerator | WordClass.Month | WordClass.OrganisationNoun)
            && !PersonWords.IsFirm(_tokens.Span(last)) && !_tokens.Is(mention.First - 1, WordClass.Article);
    }

    /// <summary>"Jane Doe, 52, …", "Jane Doe, who …", "Jane Doe, whose …".</summary>
    private bool IsDescribed(int comma) =>
        _tokens.IsChar(comma, ',') && (_tokens[comma + 1].Kind == TokenKind.Number && _tokens.IsChar(comma + 2, ',') || _tokens.IsLexeme(comma + 1, English.Who) || _tokens.IsInLowerCase(comma + 1, English.Whose));

    private bool IsVerb(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || token.StartsSentence || token.IsCapital)
            return false;
        if (_tokens.Is(i, WordClass.Auxiliary | WordClass.CommonVerb | WordClass.SpeechVerb))
            return true;
        if (_tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb) || token.Length < 4)
            return false;
        return _tokens.EndsWith(i, "ed") || _tokens.EndsWith(i, "s") && !_tokens.EndsWith(i, "ss") || ClosedClasses.IsIrregularPast(_tokens.Span(i));
    }

    /// <summary>The token behind "the Bay Union" of "Jane Doe of the Bay Union does".</summary>
    private int BehindPlace(int i)
    {
        int end = i;
        while (end < i + LongestPlace && _tokens[end].Kind == TokenKind.Word && (_tokens[end].IsCapital || _tokens.Is(end, WordClass.Article)))
            end++;
        return end;
    }
}
