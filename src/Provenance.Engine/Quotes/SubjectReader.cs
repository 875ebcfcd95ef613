using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Finds the subject of a verb or of a sentence, over auxiliaries, other verbs, appositions and opening phrases. Looks at a bounded number of tokens.</summary>
internal sealed class SubjectReader
{
    private const int LongestApposition = 45;
    private const int LongestDateline = 14;
    private const int LongestTime = 8;
    private const int LongestClause = 30;
    private const int Nearby = 4;
    private readonly TokenList _tokens;
    private readonly SpeakerPhrases _phrases;
    private readonly ReportingVerbReader _verbs;

    public SubjectReader(TokenList tokens, SpeakerPhrases phrases, ReportingVerbReader verbs)
    {
        _tokens = tokens;
        _phrases = phrases;
        _verbs = verbs;
    }

    /// <summary>The subject of a sentence, behind the phrases that it may begin with.</summary>
    /// <param name="sentence">The first token.</param>
    /// <param name="limit">The token that the subject must end before.</param>
    /// <param name="subject">What was found.</param>
    public bool TryOfSentence(int sentence, int limit, out SpeakerPhrase subject)
    {
        subject = default;
        if (!_tokens[sentence].StartsSentence)
            return false;
        int i = BehindDateline(sentence, limit);
        for (int k = 0; k < 5 && i < limit; k++)
        {
            if (_tokens[i].Kind == TokenKind.Mark || _tokens.IsChar(i, ',') || IsManner(i) || _verbs.IsCoordinating(i) || _tokens.IsLexeme(i, English.Then) || _tokens.Is(i, WordClass.Adverb) && !_tokens.Is(i, WordClass.Preposition))
            {
                i++;
                continue;
            }

            if (!OpensPhrase(i) && !IsTime(i, limit))
                break;
            int comma = CommaBehind(i, limit);
            if (comma < 0)
                return false;
            i = BehindPlace(comma, limit);
        }

        return i < limit && _phrases.TryRead(i, out subject) && subject.Next < limit;
    }

    /// <summary>Steps left from a verb over auxiliaries, adverbs, other verbs of the clause and appositions to its subject.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="sentence">The first token that may belong to the clause.</param>
    /// <param name="subject">What was found.</param>
    public bool TryOfVerb(int verb, int sentence, out SpeakerPhrase subject)
    {
        int i = verb - 1;
        // "…, saying" and "… and warned" share the subject of the verb before them.
        if (IsShared(verb, i))
            return TryOfClauseBefore(verb, sentence, out subject) || TryOfSentence(sentence, verb, out subject);
        subject = default;
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
                return TryOfSentence(sentence, verb, out subject);
            if (IsBetween(i, verb) || i > sentence && (_tokens.Is(i, WordClass.Weekday) || _tokens.Is(i - 1, WordClass.Weekday) && CalendarWords.IsTime(_tokens.Span(i))))
            {
                i--;
                continue;
            }

            if (_tokens.IsChar(i, ',') || _tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore)
                return TryBeforeApposition(i, sentence, out subject) || TryOfSentence(sentence, verb, out subject);
            if (!_phrases.TryReadBack(i, sentence, out subject))
                return false;
            StepOverPlace(sentence, ref subject);
            StepOverTitle(sentence, ref subject);
            StepOverPronoun(ref subject);
            return true;
        }

        return false;
    }

    /// <summary>Whether a verb has no subject of its own right before it.</summary>
    private bool IsShared(int verb, int before)
    {
        if (_verbs.IsCoordinating(before))
            return true;
        if (!_tokens.EndsWith(verb, "ing"))
            return false;
        int i = before;
        while (i > verb - Nearby && _tokens.Is(i, WordClass.Adverb | WordClass.Negation))
            i--;
        return !(_tokens.Is(i, WordClass.Auxiliary) || _tokens[i].Kind == TokenKind.Clitic || _tokens[i].IsCapital && !_tokens[i].IsAllCapitals && _tokens[i].Kind == TokenKind.Word);
    }

    /// <summary>"… when protesters broke in, shouting": the subject of the clause that a conjunction opens and a comma closes before the participle.</summary>
    private bool TryOfClauseBefore(int verb, int sentence, out SpeakerPhrase subject)
    {
        subject = default;
        if (!_tokens.IsChar(verb - 1, ','))
            return false;
        for (int i = verb - 2; i > sentence && i > verb - LongestClause && !_tokens.IsChar(i, ','); i--)
        {
            if (!_tokens.Is(i, WordClass.Conjunction) || _tokens[i].Length < 4 || _tokens.IsLexeme(i, English.That))
                continue;
            return _phrases.TryRead(i + 1, out subject) && subject.Next < verb - 1 && !_tokens.Is(subject.First, WordClass.Pronoun);
        }

        return false;
    }

    private bool IsBetween(int i, int verb) =>
        _tokens.Is(i, WordClass.Pronoun) && ClosedClasses.IsReflexive(_tokens.Span(i)) || _tokens.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.Conjunction | WordClass.Negation) && (!_tokens[i].IsCapital || _tokens[i].StartsSentence) || !_tokens[i].IsCapital && _tokens.Is(i, WordClass.CommonVerb | WordClass.ReportingVerb) && !_tokens.Is(i, WordClass.Role | WordClass.OrganisationNoun)
        || _phrases.IsManner(i) || _tokens[i].Kind == TokenKind.Clitic && _tokens[i].Length > 2 || _tokens[i].Kind == TokenKind.Clitic && i == verb - 1;

    /// <summary>"Immediately", "Interestingly" at the head of a sentence.</summary>
    private bool IsManner(int i) => _tokens[i].StartsSentence && _tokens[i].Kind == TokenKind.Word && _tokens[i].Length >= NameRuns.ShortestManner && _tokens.EndsWith(i, "ly");

    private bool OpensPhrase(int i) =>
        _tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Weekday | WordClass.Month) || IsOpeningParticiple(i) || _tokens[i].StartsSentence && _tokens.IsLexeme(i, English.Back) && _tokens.Is(i + 1, WordClass.Preposition);

    /// <summary>"Speaking in Berlin, …", "Reached by phone, …".</summary>
    private bool IsOpeningParticiple(int i) =>
        _tokens[i].StartsSentence && _tokens[i].Kind == TokenKind.Word && _tokens[i].Length > 4 && (_tokens.EndsWith(i, "ing") || _tokens.EndsWith(i, "ed")) && !_tokens[i + 1].IsCapital;

    /// <summary>"Two days later,", "This week,", "The next morning,": a short phrase up to a comma that ends with a word of time.</summary>
    private bool IsTime(int i, int limit)
    {
        int comma = CommaBehind(i, Math.Min(limit, i + LongestTime));
        return comma > i && (_tokens.Is(comma - 1, WordClass.Adverb | WordClass.Weekday) || CalendarWords.IsTime(_tokens.Span(comma - 1))) && !_tokens[comma - 1].IsCapital == !_tokens.Is(comma - 1, WordClass.Weekday);
    }

    private int CommaBehind(int i, int limit)
    {
        int comma = i;
        while (comma < limit && comma < i + LongestApposition && !_tokens.IsChar(comma, ','))
            comma++;
        return comma < limit && _tokens.IsChar(comma, ',') ? comma : -1;
    }

    /// <summary>"In Ames, Iowa, on Sunday, …": the token behind a comma, and behind a second name of the place and its comma.</summary>
    private int BehindPlace(int comma, int limit)
    {
        if (!_tokens[comma - 1].IsCapital || !_tokens[comma + 1].IsCapital)
            return comma + 1;
        int end = comma + 1;
        while (end < comma + Nearby + 2 && (_tokens[end].IsCapital && _tokens[end].Kind == TokenKind.Word || _tokens[end].Kind == TokenKind.Point && !_tokens[end + 1].StartsSentence))
            end++;
        return end < limit && _tokens.IsChar(end, ',') && (_tokens.Is(end + 1, WordClass.Preposition) || _tokens[end + 1].IsCapital) ? end + 1 : comma + 1;
    }

    /// <summary>The token behind "BERLIN, June 9 (Agency) —" or "Berlin (AG) —".</summary>
    private int BehindDateline(int sentence, int limit)
    {
        if (!_tokens[sentence].StartsParagraph || !_tokens[sentence].IsCapital)
            return sentence;
        bool dateline = _tokens[sentence].IsAllCapitals;
        for (int i = sentence + 1; i < sentence + LongestDateline && i < limit; i++)
        {
            dateline |= _tokens.IsChar(i, ')') && _tokens[i + 1].Kind == TokenKind.Dash;
            if (dateline && _tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore)
                return i + 1;
        }

        return sentence;
    }

    /// <summary>The phrase before the comma that opens what another one closes: "Jane Doe, 54, the port's director, said".</summary>
    private bool TryBeforeApposition(int comma, int sentence, out SpeakerPhrase subject)
    {
        if (TryNameInCommas(comma, sentence, out subject))
            return true;
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

            bool modifies = _tokens.Is(before, WordClass.Preposition) && _tokens.IsChar(before - 1, ',');
            if (modifies)
                before--;
            if (!_tokens.IsChar(before, ',') || !modifies && _tokens[subject.Head].IsCapital && !_tokens.Is(subject.First, WordClass.Article | WordClass.Determiner) && _tokens[subject.First].Kind != TokenKind.Number)
                return true;
            i = before;
        }

        return true;
    }

    /// <summary>"The harbour master, Jane Doe, said": the name between the commas, behind a phrase that is none.</summary>
    private bool TryNameInCommas(int comma, int sentence, out SpeakerPhrase name) =>
        _phrases.TryReadBack(comma - 1, sentence, out name) && _tokens.IsChar(name.First - 1, ',') && name.First - 1 > sentence && _tokens[name.First].IsCapital && _tokens[name.Head].IsCapital && name.Next > name.First + 1
        && _tokens[name.First - 2].Kind == TokenKind.Word && (!_tokens[name.First - 2].IsCapital && _tokens.Is(name.First - 2, WordClass.Role) || IsOffice(name.First - 2, sentence));

    /// <summary>"The Minister of Education, Jane Doe, said": an article, a title and "of" before the name in commas.</summary>
    private bool IsOffice(int last, int sentence)
    {
        for (int i = last - 1; i > sentence && i > last - Nearby; i--)
        {
            if (_tokens.IsLexeme(i, English.Of) || _tokens.IsLexeme(i, English.For))
                return _tokens.Is(i - 1, WordClass.Role);
        }

        return false;
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

    /// <summary>"Jane Doe of Hull, Norland said": the name before a place in two parts.</summary>
    private void StepOverPlace(int sentence, ref SpeakerPhrase subject)
    {
        int comma = subject.First - 1;
        if (!_tokens[subject.First].IsCapital || !_tokens.IsChar(comma, ',') || comma - 1 <= sentence || !_tokens[comma - 1].IsCapital || !_phrases.TryReadBack(comma - 1, sentence, out SpeakerPhrase name))
            return;
        if (_tokens[name.First].IsCapital && _tokens[name.Head].IsCapital && IsPlace(name.Next, comma))
            subject = name with { End = subject.End };
    }

    /// <summary>"of Hull", "from New Hull": a preposition and capital words up to a comma.</summary>
    private bool IsPlace(int preposition, int comma)
    {
        if (!_tokens.IsLexeme(preposition, English.Of) && !_tokens.IsLexeme(preposition, English.From) && !_tokens.IsLexeme(preposition, English.In))
            return false;
        for (int i = preposition + 1; i < comma; i++)
        {
            if (!_tokens[i].IsCapital)
                return false;
        }

        return comma > preposition + 1;
    }

    /// <summary>"He and Roe said": the phrase begins with the pronoun.</summary>
    private void StepOverPronoun(ref SpeakerPhrase subject)
    {
        int and = subject.First - 1;
        if (_tokens.IsLexeme(and, English.And) && _phrases.IsSubjectPronoun(and - 1))
            subject = subject with { First = and - 1 };
    }

    /// <summary>Whether a phrase is a title: "president", "CEO of the Bay Bank".</summary>
    private bool IsTitle(in SpeakerPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (_tokens.IsLexeme(i + 1, English.Of))
                return _tokens.Is(i, WordClass.Role);
        }

        return _tokens.Is(phrase.Head, WordClass.Role);
    }

    /// <summary>"Jane Doe, president of the port": the name before a title that no comma closes.</summary>
    private void StepOverTitle(int sentence, ref SpeakerPhrase subject)
    {
        int before = subject.First - 1;
        if (_tokens.IsLexeme(before, English.And) && _tokens.Is(before - 1, WordClass.Role))
            before -= 2;
        if (!IsTitle(subject) || !_tokens.IsChar(before, ',') || before <= sentence || !_phrases.TryReadBack(before - 1, sentence, out SpeakerPhrase name) || !_tokens[name.Head].IsCapital)
            return;
        subject = name with { End = subject.End };
    }
}
