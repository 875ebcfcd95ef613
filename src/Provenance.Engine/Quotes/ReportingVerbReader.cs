using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Tells whether a word is the verb of a reporting clause where it stands, or a noun, a passive or another verb.</summary>
internal sealed class ReportingVerbReader
{
    private readonly TokenList _tokens;
    private readonly SpeakerPhrases _phrases;

    public ReportingVerbReader(TokenList tokens, SpeakerPhrases phrases)
    {
        _tokens = tokens;
        _phrases = phrases;
    }

    /// <summary>A reporting verb that is no noun here.</summary>
    public bool IsReporting(int i)
    {
        if (!_tokens.Is(i, WordClass.ReportingVerb | WordClass.NounLikeReport | WordClass.PhrasalReport) || _tokens[i].Kind != TokenKind.Word)
            return false;
        if (_tokens.Is(i, WordClass.ReportingVerb) || IsPhrasal(i))
            return true;
        return _tokens.Is(i, WordClass.NounLikeReport) && !_tokens[i].IsCapital
            && (_tokens[i + 1].Kind is TokenKind.Mark or TokenKind.Point || _tokens.IsLexeme(i + 1, English.That) || _tokens.IsChar(i + 1, ',') || _tokens.IsChar(i + 1, ':') || _tokens.Is(i + 1, WordClass.Preposition))
            && (_tokens[i - 1].IsCapital || _tokens.Is(i - 1, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Role | WordClass.OrganisationNoun) || _tokens.IsChar(i - 1, ',') || _tokens[i - 1].Kind == TokenKind.Mark);
    }

    /// <summary>Whether a verb and the particle behind it report together: "put it", "shot back".</summary>
    public bool IsPhrasal(int i) => _tokens.Is(i, WordClass.PhrasalReport) && English.IsPhrasalReport(_tokens[i].Lexeme, _tokens[i + 1].Lexeme)
        && (_tokens[i + 2].Kind is not TokenKind.Word || _tokens[i + 2].StartsSentence || _tokens.Is(i + 2, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Weekday) || _tokens.IsLexeme(i + 2, English.That) || _phrases.IsManner(i + 2) || _tokens.IsLexeme(i + 1, English.It));

    /// <summary>"Telling reporters", "told reporters": what stands behind the verb is no subject.</summary>
    public bool TakesObject(int i) => _tokens.EndsWith(i, "ing") || _tokens.IsLexeme(i, English.Told) || _tokens.IsLexeme(i, English.Tells);

    /// <summary>A verb of a clause before a quotation that reports it, in the active voice.</summary>
    public bool IsVerbOfClause(int i)
    {
        if (!_tokens.Is(i, WordClass.ReportingVerb | WordClass.SpeechVerb | WordClass.NounLikeReport | WordClass.PhrasalReport))
            return false;
        if (IsPhrasal(i))
            return true;
        // "attack", "praise": a bare form is a verb behind an auxiliary, "to" or a pronoun only.
        if (_tokens.Is(i, WordClass.SpeechVerb) && !_tokens.Is(i, WordClass.ReportingVerb | WordClass.NounLikeReport) && !_tokens.EndsWith(i, "d") && !_tokens.EndsWith(i, "ing") && !_tokens.Is(i - 1, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb) && !_tokens.IsLexeme(i - 1, English.To) && !(_tokens.EndsWith(i, "s") && _tokens[i - 1].IsCapital && !_tokens[i].IsCapital))
            return false;
        if ((!IsReporting(i) || IsListed(i)) && !_tokens.Is(i, WordClass.SpeechVerb) && !IsNounLikeVerb(i) || _tokens[i].Kind != TokenKind.Word)
            return false;
        if (IsOwned(i) || IsSingular(i))
            return false;
        if (_tokens.Is(i - 1, WordClass.Article) || _tokens[i - 1].Kind == TokenKind.Dash && !_tokens[i - 1].SpaceBefore)
            return false;
        return !IsPassive(i);
    }

    /// <summary>"in many states, and": a form that is a noun as often, with a comma behind it and no mark.</summary>
    private bool IsListed(int i) => !_tokens.Is(i, WordClass.ReportingVerb) && _tokens.IsChar(i + 1, ',') && _tokens[i + 2].Kind != TokenKind.Mark;

    /// <summary>"Doe's answer", "Doe's proposed law": behind an owner stands a noun or an adjective; "she's said" is a verb.</summary>
    private bool IsOwned(int i) =>
        _tokens[i - 1].Kind == TokenKind.Clitic && _tokens[i - 1].Length == 2 && !_tokens.EndsWith(i, "ing") && !_tokens.Is(i, WordClass.CommonVerb)
        && (!_tokens.EndsWith(i, "ed") || _tokens[i - 2].IsCapital && !_tokens.Is(i - 2, WordClass.Pronoun) && _tokens[i + 1].Kind == TokenKind.Word && !_tokens.Is(i + 1, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner));

    /// <summary>"A snappy retort": a bare form behind "a" and an adjective is a noun.</summary>
    private bool IsSingular(int i) =>
        _tokens[i - 2].Length <= 2 && _tokens.Is(i - 2, WordClass.Article) && !_tokens.EndsWith(i, "d") && !_tokens.EndsWith(i, "s") && !_tokens.EndsWith(i, "ing") && !ClosedClasses.IsIrregularPast(_tokens.Span(i));

    /// <summary>Behind words quoted and their comma, any past form with nothing but a phrase behind it reports: "…," the crowd chanted.</summary>
    public bool IsOpenVerb(int verb) =>
        _tokens[verb].Kind == TokenKind.Word && !_tokens[verb].IsCapital && (_tokens.Is(verb, WordClass.SpeechVerb | WordClass.NounLikeReport) || _tokens[verb].Length > 4 && _tokens.EndsWith(verb, "ed")) && (EndsClause(verb + 1) || _tokens.IsLexeme(verb + 1, English.Back));

    /// <summary>claims, calls, pledges behind a subject: a noun has an article, an owner or an adjective before it instead.</summary>
    public bool IsNounLikeVerb(int i) =>
        _tokens.Is(i, WordClass.NounLikeReport) && !_tokens[i].IsCapital && (_tokens.IsChar(i + 1, ':') && _tokens.EndsWith(i, "s") && _tokens[i - 1].Kind == TokenKind.Word && SpeakerWords.IsPerson(_tokens.Span(i - 1)) || _tokens[i - 1].IsCapital && _tokens[i - 1].Kind == TokenKind.Word && HasObject(i) || _tokens.Is(i - 1, WordClass.Pronoun | WordClass.Role | WordClass.Auxiliary) || _tokens.EndsWith(i, "ed") || _tokens.IsLexeme(i - 1, English.To) || _tokens.Is(i + 1, WordClass.Pronoun) && _tokens[i - 1].Kind == TokenKind.Word || _tokens.IsChar(i - 1, ',') && _tokens.EndsWith(i, "s") && (_tokens[i + 1].IsCapital || _tokens.Is(i + 1, WordClass.Article | WordClass.Determiner)));

    /// <summary>"was called": a past form behind a form of "be"; not "was quoted as saying", whose subject speaks.</summary>
    public bool IsPassive(int i)
    {
        if (_tokens.EndsWith(i, "ing") || _tokens.IsLexeme(i + 1, English.As) && _tokens.EndsWith(i + 2, "ing"))
            return false;
        int k = i - 1;
        while (k > i - 4 && (_tokens.Is(k, WordClass.Adverb | WordClass.Negation) || _phrases.IsManner(k)))
            k--;
        return _tokens.Is(k, WordClass.Auxiliary) && ClosedClasses.IsFormOfBe(_tokens.Span(k));
    }

    /// <summary>Whether nothing but the end of a clause or a circumstance stands at a token.</summary>
    public bool EndsClause(int i) =>
        _tokens[i].StartsSentence || _tokens[i].Kind == TokenKind.Point || _tokens.IsChar(i, ',') || _tokens.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Month);

    /// <summary>But, and, so, yet at the head of a sentence.</summary>
    public bool IsCoordinating(int i) =>
        _tokens.Is(i, WordClass.Conjunction) && _tokens[i].Length <= 3 && !_tokens.Is(i, WordClass.Preposition) && !_tokens.IsLexeme(i, English.If) && !_tokens.IsLexeme(i, English.How) && !_tokens.IsLexeme(i, English.Why);

    /// <summary>The first token behind the adverbs in lower case at a token.</summary>
    public int SkipAdverbs(int i)
    {
        while (_tokens.Is(i, WordClass.Adverb) && !_tokens[i].IsCapital)
            i++;
        return i;
    }

    /// <summary>Whether what stands behind a word can be the object of a verb: a mark, "that", a noun phrase, "for".</summary>
    private bool HasObject(int i) =>
        _tokens[i + 1].Kind == TokenKind.Mark || _tokens[i + 1].IsCapital || _tokens.Is(i + 1, WordClass.Article | WordClass.Determiner | WordClass.Pronoun) || _tokens.IsLexeme(i + 1, English.For) || _tokens.IsLexeme(i + 1, English.To) || _tokens.IsLexeme(i + 1, English.On) || _tokens.IsChar(i + 1, ':') || _tokens.IsChar(i + 1, ',') && _tokens[i + 2].Kind == TokenKind.Mark;
}
