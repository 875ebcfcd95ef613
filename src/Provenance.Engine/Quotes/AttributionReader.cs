using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Finds the reporting clause of a quotation: right after it ("…," said Smith; "…," he told reporters; "…" — Smith),
/// before it in its sentence (Smith said: "…"; he added that it was "…"), at the sentence's end, or as "according to".
/// Looks at a bounded number of tokens.
/// </summary>
internal sealed class AttributionReader
{
    private const int Reach = 60;
    private const int LongestApposition = 45;
    private const int LongestDateline = 14;
    private const int Nearby = 4;
    private readonly TokenList _tokens;
    private readonly SpeakerPhrases _phrases;

    public AttributionReader(TokenList tokens)
    {
        _tokens = tokens;
        _phrases = new SpeakerPhrases(tokens);
    }

    /// <summary>The clause right behind a quotation.</summary>
    /// <param name="next">The token after the closing mark.</param>
    /// <param name="clause">What was found.</param>
    public bool TryAfter(int next, out Attribution clause)
    {
        clause = default;
        int i = next;
        if (_tokens.IsChar(i, ','))
            i++;
        if (_tokens[i].StartsParagraph)
            return TryDash(i, out clause);
        if (_tokens[i].Kind == TokenKind.Dash)
        {
            if (TryDash(i, out clause))
                return true;
            while (_tokens[i].Kind == TokenKind.Dash && i < next + 3)
                i++;
        }

        if (TryAccordingTo(i, out clause))
            return true;
        i = SkipAdverbs(i);
        return TryInverted(i, out clause) || TrySubjectThenVerb(i, out clause);
    }

    /// <summary>The clause before an opening mark, in the same sentence.</summary>
    /// <param name="open">The opening mark.</param>
    /// <param name="sentence">The first token that may belong to the clause.</param>
    /// <param name="clause">What was found.</param>
    public bool TryBefore(int open, int sentence, out Attribution clause)
    {
        clause = default;
        if (open <= sentence)
            return false;
        if (_tokens.IsChar(open - 1, ':') && TryNameBeforeColon(open - 1, sentence, out clause))
            return true;
        int low = Math.Max(sentence, open - Reach);
        bool clauseIsSet = false;
        for (int i = open - 1; i >= low; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark && clauseIsSet)
                return true;
            if (TryAccordingTo(i, out Attribution according) && according.Speaker.Next <= open)
            {
                clause = according;
                return true;
            }

            if (!clauseIsSet && TryOwner(i, out int lastOfOwner) && _phrases.TryReadBack(lastOfOwner, sentence, out SpeakerPhrase owner))
            {
                clause = new Attribution(owner, i);
                return true;
            }

            if (!clauseIsSet && TryAgent(i, open, out clause))
                return true;
            if (!IsVerbOfClause(i) || !TrySubjectOf(i, sentence, out SpeakerPhrase subject) || subject.Next > i)
                continue;
            bool isNear = open - i <= Nearby && !clauseIsSet;
            if (!clauseIsSet || IsMatrix(i, subject))
                clause = new Attribution(subject, i);
            clauseIsSet = true;
            if (isNear)
                return true;
        }

        return clauseIsSet;
    }

    /// <summary>Whether a verb has the clause behind it as its object: "Doe said the candidate sees it as …".</summary>
    private bool IsMatrix(int verb, in SpeakerPhrase subject) => _tokens.Is(verb, WordClass.ReportingVerb) && !_tokens.IsChar(verb + 1, ',') && subject.End <= verb && !_phrases.IsRelative(subject.First);

    /// <summary>A clause at the end of the sentence that a quotation is woven into: "They need the “grass roots” to win, Jane Doe said."</summary>
    public bool TryAtEnd(int next, out Attribution clause)
    {
        clause = default;
        for (int i = next; i < next + Reach && !_tokens[i].StartsSentence; i++)
        {
            if (!_tokens.IsChar(i, ','))
                continue;
            int start = SkipAdverbs(i + 1);
            if (TryAccordingTo(start, out clause))
                return true;
            if (TryInverted(start, out clause) && EndsClause(clause.Speaker.End))
                return true;
            if (_phrases.TryRead(start, out SpeakerPhrase subject) && IsReporting(subject.End) && EndsClause(subject.End + 1))
            {
                clause = new Attribution(subject, subject.End);
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject of a sentence, behind the phrases that it may begin with.</summary>
    public bool TrySentenceSubject(int sentence, int limit, out SpeakerPhrase subject)
    {
        subject = default;
        if (!_tokens[sentence].StartsSentence)
            return false;
        int i = BehindDateline(sentence, limit);
        for (int k = 0; k < 4 && i < limit; k++)
        {
            if (_tokens[i].Kind == TokenKind.Mark || _tokens.IsChar(i, ',') || IsCoordinating(i) || _tokens.IsLexeme(i, English.Then) || _tokens.Is(i, WordClass.Adverb) && !_tokens.Is(i, WordClass.Preposition))
            {
                i++;
                continue;
            }

            if (!_tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Weekday | WordClass.Month) && !IsOpeningParticiple(i) && !(_tokens[i].StartsSentence && _tokens.IsLexeme(i, English.Back) && _tokens.Is(i + 1, WordClass.Preposition)))
                break;
            int comma = i;
            while (comma < limit && comma < i + LongestApposition && !_tokens.IsChar(comma, ','))
                comma++;
            if (!_tokens.IsChar(comma, ','))
                return false;
            i = comma + 1;
        }

        return i < limit && _phrases.TryRead(i, out subject) && subject.Next < limit;
    }

    /// <summary>But, and, so, yet at the head of a sentence.</summary>
    private bool IsCoordinating(int i) => _tokens.Is(i, WordClass.Conjunction) && _tokens[i].Length <= 3 && !_tokens.Is(i, WordClass.Preposition) && !_tokens.IsLexeme(i, English.If) && !_tokens.IsLexeme(i, English.How) && !_tokens.IsLexeme(i, English.Why);

    /// <summary>"Speaking in Berlin, …", "Reached by phone, …".</summary>
    private bool IsOpeningParticiple(int i) =>
        _tokens[i].StartsSentence && _tokens[i].Kind == TokenKind.Word && _tokens[i].Length > 4 && (EndsWith(i, "ing") || EndsWith(i, "ed")) && !_tokens[i + 1].IsCapital;

    /// <summary>The token behind "BERLIN, June 9 (Agency) —".</summary>
    private int BehindDateline(int sentence, int limit)
    {
        if (!_tokens[sentence].IsAllCapitals || !_tokens[sentence].StartsParagraph)
            return sentence;
        for (int i = sentence + 1; i < sentence + LongestDateline && i < limit; i++)
        {
            if (_tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore)
                return i + 1;
        }

        return sentence;
    }

    private bool TryInverted(int verb, out Attribution clause)
    {
        clause = default;
        if (!IsReporting(verb) || _tokens[verb].IsCapital || _tokens.Is(verb + 1, WordClass.Preposition))
            return false;
        int first = verb + 1;
        if (!_phrases.TryRead(first, out SpeakerPhrase subject) || _tokens.Is(first, WordClass.Determiner) && subject.Next == first + 1 && _tokens.IsLexeme(first, English.That))
            return false;
        clause = new Attribution(subject, verb);
        return true;
    }

    private bool EndsClause(int i) => _tokens[i].StartsSentence || _tokens[i].Kind == TokenKind.Point || _tokens.IsChar(i, ',') || _tokens.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Month);

    /// <summary>A reporting verb that is no noun here.</summary>
    private bool IsReporting(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word)
            return false;
        if (_tokens.Is(i, WordClass.ReportingVerb))
            return true;
        return _tokens.Is(i, WordClass.NounLikeReport) && !_tokens[i].IsCapital
            && (_tokens[i + 1].Kind is TokenKind.Mark or TokenKind.Point || _tokens.IsLexeme(i + 1, English.That) || _tokens.IsChar(i + 1, ',') || _tokens.IsChar(i + 1, ':') || _tokens.Is(i + 1, WordClass.Preposition))
            && (_tokens[i - 1].IsCapital || _tokens.Is(i - 1, WordClass.Pronoun | WordClass.Auxiliary) || _tokens.Is(i - 1, WordClass.Role) || _tokens.IsChar(i - 1, ',') || _tokens[i - 1].Kind == TokenKind.Mark);
    }

    /// <summary>A verb of a clause before a quotation that reports it, in the active voice.</summary>
    private bool IsVerbOfClause(int i)
    {
        if ((_tokens.IsLexeme(i, English.Put) || _tokens.IsLexeme(i, English.Puts)) && _tokens.IsLexeme(i + 1, English.It))
            return true;
        // "attack", "praise": a bare form is a verb behind an auxiliary, "to" or a pronoun only.
        if (_tokens.Is(i, WordClass.SpeechVerb) && !_tokens.Is(i, WordClass.ReportingVerb | WordClass.NounLikeReport) && !EndsWith(i, "d") && !EndsWith(i, "ing") && !_tokens.Is(i - 1, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb) && !_tokens.IsLexeme(i - 1, English.To) && !(EndsWith(i, "s") && _tokens[i - 1].IsCapital && !_tokens[i].IsCapital))
            return false;
        if (!IsReporting(i) && !_tokens.Is(i, WordClass.SpeechVerb) && !IsNounLikeVerb(i) || _tokens[i].Kind != TokenKind.Word)
            return false;
        if (_tokens[i - 1].Kind == TokenKind.Clitic && _tokens[i - 1].Length == 2 && !EndsWith(i, "ing") && !EndsWith(i, "ed") && !_tokens.Is(i, WordClass.CommonVerb))
            return false;
        if (_tokens.Is(i - 1, WordClass.Article) || _tokens[i - 1].Kind == TokenKind.Dash && !_tokens[i - 1].SpaceBefore)
            return false;
        return !IsPassive(i);
    }

    /// <summary>claims, calls, pledges behind a subject: a noun has an article, an owner or an adjective before it instead.</summary>
    private bool IsNounLikeVerb(int i) =>
        _tokens.Is(i, WordClass.NounLikeReport) && !_tokens[i].IsCapital && (_tokens[i - 1].IsCapital && _tokens[i - 1].Kind == TokenKind.Word && HasObject(i) || _tokens.Is(i - 1, WordClass.Pronoun | WordClass.Role | WordClass.Auxiliary) || EndsWith(i, "ed") || _tokens.IsLexeme(i - 1, English.To) || _tokens.Is(i + 1, WordClass.Pronoun) && _tokens[i - 1].Kind == TokenKind.Word || _tokens.IsChar(i - 1, ',') && EndsWith(i, "s") && (_tokens[i + 1].IsCapital || _tokens.Is(i + 1, WordClass.Article | WordClass.Determiner)));

    /// <summary>Whether what stands behind a word can be the object of a verb: a mark, "that", a noun phrase, "for".</summary>
    private bool HasObject(int i) =>
        _tokens[i + 1].Kind == TokenKind.Mark || _tokens[i + 1].IsCapital || _tokens.Is(i + 1, WordClass.Article | WordClass.Determiner | WordClass.Pronoun) || _tokens.IsLexeme(i + 1, English.For) || _tokens.IsLexeme(i + 1, English.To) || _tokens.IsLexeme(i + 1, English.On) || _tokens.IsChar(i + 1, ':') || _tokens.IsChar(i + 1, ',');

    private bool IsPassive(int i)
    {
        if (EndsWith(i, "ing"))
            return false;
        int k = i - 1;
        while (k > i - 4 && (_tokens.Is(k, WordClass.Adverb | WordClass.Negation) || _phrases.IsManner(k)))
            k--;
        return _tokens.Is(k, WordClass.Auxiliary) && ClosedClasses.IsFormOfBe(_tokens.Span(k));
    }

    /// <summary>"described by Doe as "…"": the agent of a passive.</summary>
    private bool TryAgent(int verb, int open, out Attribution clause)
    {
        clause = default;
        if (!_tokens.Is(verb, WordClass.ReportingVerb) && !ReportingVerbs.IsComparing(_tokens.Span(verb)) || !EndsWith(verb, "d") || !_tokens.IsLexeme(verb + 1, English.By) || !_phrases.TryRead(verb + 2, out SpeakerPhrase agent) || agent.Next > open)
            return false;
        clause = new Attribution(agent, verb);
        return true;
    }

    /// <summary>Smith's claim that "…", the board's repeated call for "…": the last word of the owner.</summary>
    private bool TryOwner(int i, out int last)
    {
        last = -1;
        if (_tokens[i].Kind != TokenKind.Word || !_tokens.Is(i, WordClass.NounLikeReport) && !ReportingVerbs.IsNoun(_tokens.Span(i)))
            return false;
        for (int k = i - 1; k > i - Nearby; k--)
        {
            if (_tokens[k].Kind == TokenKind.Clitic && _tokens[k].Length == 2 && !_tokens[k].SpaceBefore)
            {
                last = k - 1;
                return true;
            }

            if (_tokens[k].Kind is not (TokenKind.Word or TokenKind.Dash) || _tokens.Is(k, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner))
                return false;
        }

        return false;
    }

    private bool EndsWith(int i, string ending) => _tokens.Span(i).EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    private bool TryAccordingTo(int i, out Attribution clause)
    {
        clause = default;
        if (!_tokens.IsLexeme(i, English.According) || !_tokens.IsLexeme(i + 1, English.To) || !_phrases.TryRead(i + 2, out SpeakerPhrase subject))
            return false;
        clause = new Attribution(subject, -1);
        return true;
    }

    /// <summary>"…" — Jane Doe: a name behind a dash, alone up to the end of the line.</summary>
    private bool TryDash(int i, out Attribution clause)
    {
        clause = default;
        int first = i;
        while (_tokens[first].Kind == TokenKind.Dash && first < i + 2)
            first++;
        if (first == i || _tokens[i].First is '-' && first == i + 1 || !_tokens[first].IsCapital || _tokens[first].StartsParagraph || !_phrases.TryRead(first, out SpeakerPhrase name))
            return false;
        if (!_tokens[name.Head].IsCapital || !_tokens[name.End].StartsLine && !_tokens[name.End].StartsParagraph && !(_tokens[name.End].Kind == TokenKind.Point && _tokens[name.End + 1].StartsParagraph) && !_tokens.IsChar(name.End, ','))
            return false;
        clause = new Attribution(name, -1);
        return true;
    }

    private bool TrySubjectThenVerb(int i, out Attribution clause)
    {
        clause = default;
        if (!_phrases.TryRead(i, out SpeakerPhrase subject) || _phrases.IsRelative(i))
            return false;
        int verb = SkipToVerb(subject.End);
        // An apposition or a relative clause may stand between: Smith, the director, said.
        for (int k = subject.End; !IsReporting(verb) && k < subject.End + LongestApposition && k > i && !_tokens[k].StartsSentence; k++)
        {
            if (k == subject.End && !_tokens.IsChar(k, ',') && !_tokens.IsLexeme(k, English.Who) && _tokens[k].Kind != TokenKind.Dash)
                break;
            if (_tokens[k].Kind == TokenKind.Mark && !_tokens[k].SpaceBefore && _tokens[k + 1].SpaceBefore && _tokens.IsChar(k - 1, ','))
                verb = SkipToVerb(k + 1);
            else if (_tokens.IsChar(k, ',') || _tokens.IsChar(k, ')') || _tokens[k].Kind == TokenKind.Dash && _tokens[k].SpaceBefore)
                verb = SkipToVerb(k + 1);
        }

        if (!IsReporting(verb) && !IsOpenVerb(verb) || _tokens[verb].StartsSentence || IsPassive(verb))
            return false;
        clause = new Attribution(subject, verb);
        return true;
    }

    /// <summary>Behind words quoted and their comma, any past form with nothing but a phrase behind it reports: "…," the crowd chanted.</summary>
    private bool IsOpenVerb(int verb) =>
        _tokens[verb].Kind == TokenKind.Word && !_tokens[verb].IsCapital && (_tokens.Is(verb, WordClass.SpeechVerb) || _tokens[verb].Length > 4 && EndsWith(verb, "ed")) && EndsClause(verb + 1);

    private int SkipToVerb(int i)
    {
        for (int k = 0; k < 4 && (_tokens.Is(i, WordClass.Adverb | WordClass.Auxiliary | WordClass.Ordinal) || _tokens[i].Kind == TokenKind.Clitic || _phrases.IsManner(i)) && !IsReporting(i); k++)
            i++;
        return i;
    }

    /// <summary>Steps left from a verb over auxiliaries, adverbs, other verbs of the clause and appositions to its subject.</summary>
    private bool TrySubjectOf(int verb, int sentence, out SpeakerPhrase subject)
    {
        subject = default;
        int i = verb - 1;
        // "…, saying" and "… and warned" share the subject of the verb before them.
        bool participle = EndsWith(verb, "ing");
        bool shared = participle && !(_tokens.Is(i, WordClass.Auxiliary) || _tokens[i].Kind == TokenKind.Clitic || _tokens[i].IsCapital && !_tokens[i].IsAllCapitals && _tokens[i].Kind == TokenKind.Word) || IsCoordinating(i);
        if (shared)
            return TrySentenceSubject(sentence, verb, out subject);
        for (int steps = 0; i >= sentence && steps < 12; steps++)
        {
            if (_phrases.IsSubjectPronoun(i))
            {
                if (!_phrases.IsRelative(i))
                {
                    subject = new SpeakerPhrase(i, i + 1, i + 1);
                    return true;
                }

                if (!_tokens.IsChar(i - 1, ',') && !_tokens[i - 1].IsCapital && i - 1 > sentence)
                    return false;
                i = _tokens.IsChar(i - 1, ',') ? i - 2 : i - 1;
                continue;
            }

            if (_tokens.IsLexeme(i, English.To))
                return TrySentenceSubject(sentence, verb, out subject);
            if (_tokens.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.Conjunction | WordClass.Negation) && (!_tokens[i].IsCapital || _tokens[i].StartsSentence) || !_tokens[i].IsCapital && _tokens.Is(i, WordClass.CommonVerb | WordClass.ReportingVerb) && !_tokens.Is(i, WordClass.Role | WordClass.OrganisationNoun)
                || _phrases.IsManner(i) || _tokens[i].Kind == TokenKind.Clitic && _tokens[i].Length > 2 || _tokens[i].Kind == TokenKind.Clitic && i == verb - 1)
            {
                i--;
                continue;
            }

            if (_tokens.IsChar(i, ',') || _tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore)
                return TryBeforeApposition(i, sentence, out subject) || TrySentenceSubject(sentence, verb, out subject);
            if (_tokens.Is(i, WordClass.Weekday) && i > sentence)
            {
                i--;
                continue;
            }

            if (!_phrases.TryReadBack(i, sentence, out subject))
                return false;
            StepOverTitle(sentence, ref subject);
            return true;
        }

        return false;
    }

    /// <summary>The phrase before the comma that opens what another one closes: "Jane Doe, 54, the port's director, said".</summary>
    private bool TryBeforeApposition(int comma, int sentence, out SpeakerPhrase subject)
    {
        subject = default;
        int i = comma - 1;
        for (int k = 0; k < 4; k++)
        {
            int stop = Math.Max(sentence, i - LongestApposition);
            while (i > stop && !_tokens.IsChar(i, ',') && !(_tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore))
                i--;
            if (i <= stop || !_phrases.TryReadBack(i - 1, sentence, out subject))
                return false;
            int before = subject.First - 1;
            if (TryRelativeComma(before, stop, out int relative))
            {
                i = relative;
                continue;
            }

            if (_tokens.Is(before, WordClass.Preposition) && _tokens.IsChar(before - 1, ','))
                before--;
            if (!_tokens.IsChar(before, ',') || _tokens[subject.Head].IsCapital && !_tokens.Is(subject.First, WordClass.Article | WordClass.Determiner) && _tokens[subject.First].Kind != TokenKind.Number)
                return true;
            i = before;
        }

        return true;
    }

    /// <summary>"Doe, who is a pastor at …": the comma before the relative pronoun of a clause.</summary>
    private bool TryRelativeComma(int i, int stop, out int comma)
    {
        comma = -1;
        for (int k = i; k > stop && k > i - Nearby; k--)
        {
            if (_tokens.IsLexeme(k, English.Who) && _tokens.IsChar(k - 1, ','))
            {
                comma = k - 1;
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jane Doe, president of the port": the name before a title that no comma closes.</summary>
    private void StepOverTitle(int sentence, ref SpeakerPhrase subject)
    {
        int before = subject.First - 1;
        if (_tokens.IsLexeme(before, English.And) && _tokens.Is(before - 1, WordClass.Role))
            before -= 2;
        if (!_tokens.Is(subject.Head, WordClass.Role) || !_tokens.IsChar(before, ',') || before <= sentence || !_phrases.TryReadBack(before - 1, sentence, out SpeakerPhrase name) || !_tokens[name.Head].IsCapital)
            return;
        subject = name with { End = subject.End };
    }

    private bool TryNameBeforeColon(int colon, int sentence, out Attribution clause)
    {
        clause = default;
        if (!_phrases.TryReadBack(colon - 1, sentence, out SpeakerPhrase name) || name.First != sentence || name.End - name.First > 8 || _tokens.Is(name.First, WordClass.Preposition | WordClass.Adverb) || _tokens.IsLexeme(name.First, English.According))
            return false;
        clause = new Attribution(name, -1);
        return true;
    }

    private int SkipAdverbs(int i)
    {
        while (_tokens.Is(i, WordClass.Adverb) && !_tokens[i].IsCapital)
            i++;
        return i;
    }
}
