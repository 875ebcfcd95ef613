using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Reads the reporting clause before a quotation, in its sentence: Smith said: "…"; Smith's claim that "…"; described by Smith as "…".</summary>
internal sealed class ClauseBefore
{
    private const int Reach = 60;
    private const int Nearby = 4;
    private const int LongestName = 8;
    private const int LongestAs = 16;
    private readonly TokenList _tokens;
    private readonly Landmarks _landmarks;
    private readonly SpeakerPhrases _phrases;
    private readonly ReportingVerbReader _verbs;
    private readonly SubjectReader _subjects;

    public ClauseBefore(TokenList tokens, SpeakerPhrases phrases, ReportingVerbReader verbs, SubjectReader subjects)
    {
        _tokens = tokens;
        _landmarks = tokens.Landmarks;
        _phrases = phrases;
        _verbs = verbs;
        _subjects = subjects;
    }

    /// <summary>The clause between a sentence's first token and an opening mark.</summary>
    public bool TryRead(int open, int sentence, out Attribution clause)
    {
        clause = default;
        if (open <= sentence)
            return false;
        if (_tokens.IsChar(open - 1, ':') && TryNameBeforeColon(open - 1, sentence, out clause))
            return true;
        if (TryOpening(open, sentence, out clause))
            return true;
        // "She “would rather say so now”": the words quoted begin with the verb.
        if (open - 1 == sentence && (_tokens.IsLexeme(sentence, English.He) || _tokens.IsLexeme(sentence, English.She)))
        {
            clause = new Attribution(new SpeakerPhrase(sentence, open, open), -1);
            return true;
        }

        int low = Math.Max(sentence, open - Reach);
        bool isSet = false;
        int behind = open;
        // Of a sentence's words hardly one in ten can carry a clause.
        for (int i = _landmarks.Last(Landmark.Report, open - 1, low); i >= 0; i = _landmarks.Last(Landmark.Report, i - 1, low))
        {
            if (!_tokens.Is(i, WordClass.ReportCue))
                continue;
            if (isSet && _landmarks.Last(Landmark.Mark, behind - 1, i) >= 0 || TryCue(i, open, sentence, ref clause, ref isSet))
                return true;
            behind = i;
        }

        return isSet;
    }

    /// <summary>What a word that can carry a clause adds to what was found behind it.</summary>
    /// <returns>Whether the search is over.</returns>
    private bool TryCue(int i, int open, int sentence, ref Attribution clause, ref bool isSet)
    {
        if (_phrases.TryAccordingTo(i, out Attribution according) && according.Speaker.Next <= open)
        {
            clause = according;
            return true;
        }

        if (!isSet && TryOwner(i, out int lastOfOwner) && _phrases.TryReadBack(lastOfOwner, sentence, out SpeakerPhrase owner))
        {
            clause = new Attribution(owner, i);
            isSet = true;
            return open - i <= LongestName;
        }

        if (!isSet && (TryAgent(i, open, out clause) || TryInverted(i, open, sentence, out clause)))
            return true;
        // "…, told the press, and I quote, “…”": the writer only says that words are quoted.
        if (_tokens.IsLexeme(i - 1, English.I) && _tokens.IsInLowerCase(i, English.Quote) || _tokens.IsInLowerCase(i, English.Quoting) && _tokens.IsChar(i + 1, ','))
            return false;
        if (!_verbs.IsVerbOfClause(i) || !_subjects.TryOfVerb(i, sentence, out SpeakerPhrase subject) || subject.Next > i)
            return false;
        bool isNear = open - i <= Nearby && !isSet && !IsPlainPronoun(subject) && !IsModal(i - 1);
        if (!isSet || IsMatrix(i, subject))
            clause = new Attribution(subject, i);
        isSet = true;
        return isNear;
    }

    /// <summary>"It", "they", "he and Roe" tell nothing: a clause around them that names somebody tells more.</summary>
    private bool IsPlainPronoun(in SpeakerPhrase subject) =>
        _tokens.IsLexeme(subject.First, English.They) || _tokens.IsLexeme(subject.First, English.It) || subject.Next > subject.First + 1 && _phrases.IsSubjectPronoun(subject.First);

    /// <summary>"Will say", "would call": what somebody else says of it stands around it.</summary>
    private bool IsModal(int i) => _tokens.Is(i, WordClass.Auxiliary) && ClosedClasses.IsModal(_tokens.Span(i));

    /// <summary>Whether a verb has the clause behind it as its object: "Doe said the candidate sees it as …".</summary>
    private bool IsMatrix(int verb, in SpeakerPhrase subject) =>
        _tokens.Is(verb, WordClass.ReportingVerb) && !_tokens.IsChar(verb + 1, ',') && (!_tokens.Is(verb + 1, WordClass.Preposition) || _tokens.IsLexeme(verb + 1, English.To)) && subject.End <= verb && !_phrases.IsRelative(subject.First);

    /// <summary>"described by Doe as "…"": the agent of a passive.</summary>
    private bool TryAgent(int verb, int open, out Attribution clause)
    {
        clause = default;
        if (!_tokens.IsLexeme(verb + 1, English.By) || !_tokens.Is(verb, WordClass.ReportingVerb | WordClass.ComparingVerb) || !_tokens.EndsWith(verb, "d") || !_phrases.TryRead(verb + 2, out SpeakerPhrase agent) || agent.Next > open || PersonWords.IsOccasion(_tokens.Span(agent.Head)))
            return false;
        clause = new Attribution(agent, verb);
        return true;
    }

    /// <summary>"But, said Doe, “…”", "Said Jane Doe, who grew up there, “…”": the verb before its subject, between commas.</summary>
    private bool TryInverted(int verb, int open, int sentence, out Attribution clause)
    {
        clause = default;
        bool opens = verb == sentence && _tokens[verb].StartsSentence;
        if (!_tokens.Is(verb, WordClass.ReportingVerb) || !opens && !_tokens.IsChar(verb - 1, ',') || !opens && _tokens[verb].IsCapital || _verbs.TakesObject(verb))
            return false;
        if (!_phrases.TryRead(verb + 1, out SpeakerPhrase subject) || subject.End >= open || !_tokens.IsChar(subject.End, ',') && subject.End != open - 1)
            return false;
        // "A warning, says Doe, is “…”" has a comma on either side of the clause; "But, said Doe, “…”" needs one before the words quoted.
        if (!_tokens.IsChar(open - 1, ',') && !_tokens.IsChar(open - 1, ':') && (opens || !_tokens.IsChar(subject.End, ',')))
            return false;
        clause = new Attribution(subject, verb);
        return true;
    }

    /// <summary>Smith's claim that "…", the board's repeated call for "…": the last word of the owner.</summary>
    private bool TryOwner(int i, out int last)
    {
        last = -1;
        if (_tokens[i].Kind != TokenKind.Word || !_tokens.Is(i, WordClass.NounLikeReport | WordClass.ReportNoun) || _tokens.Is(i + 1, WordClass.Pronoun) && !_tokens.IsLexeme(i + 1, English.That))
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

    /// <summary>"And from Jane Doe, who led the opposition:": the name behind "from" at the head of a sentence.</summary>
    private bool TryFrom(int i, out int name)
    {
        name = _tokens.IsLexeme(i, English.And) ? i + 2 : i + 1;
        return _tokens.IsLexeme(name - 1, English.From) && _tokens[name].IsCapital && _tokens[name].Kind == TokenKind.Word && !_tokens.Is(name, WordClass.Month | WordClass.Weekday | WordClass.Article);
    }

    /// <summary>"…, as Jane Doe, the engineer, recorded, “…”": "as", a name and a past form, with a comma before the words quoted.</summary>
    private bool TryAs(int open, int sentence, out int name)
    {
        name = 0;
        int verb = open - 2;
        if (!_tokens.IsChar(open - 1, ',') || _tokens[verb].Kind != TokenKind.Word || !_tokens.EndsWith(verb, "ed") && !ClosedClasses.IsIrregularPast(_tokens.Span(verb)))
            return false;
        for (int i = verb - 2; i >= sentence && i > verb - LongestAs; i--)
        {
            if (!_tokens.IsLexeme(i, English.As))
                continue;
            name = i + 1;
            return (i == sentence || _tokens.IsChar(i - 1, ',')) && _tokens[name].IsCapital && _phrases.TryRead(name, out SpeakerPhrase speaker) && (speaker.End == verb || _tokens.IsChar(speaker.End, ',') && _tokens.IsChar(verb - 1, ','));
        }

        return false;
    }

    /// <summary>"Storage tip:", "Safety notice:": the last word is one of labels, or no word of a name in lower case.</summary>
    private bool IsLabel(in SpeakerPhrase name)
    {
        // "More from Doe:" ends with a name.
        if (TranscriptWords.IsLabel(_tokens.Span(name.End - 1)))
            return true;
        if (name.Next < name.End && _tokens[name.End - 1].IsCapital)
            return false;
        return name.Next > name.First + 1 && !_tokens[name.Head].IsCapital && !_tokens.Is(name.Head, WordClass.Role | WordClass.OrganisationNoun) && !SpeakerWords.IsPerson(_tokens.Span(name.Head)) && !SpeakerWords.IsDocument(_tokens.Span(name.Head));
    }

    /// <summary>"In her words, “…”", "…, in his own words: “…”": the pronoun of the owner, right before the words quoted.</summary>
    private bool TryOwnWords(int open, int sentence, out int owner)
    {
        int i = open - 1;
        if (_tokens.IsChar(i, ',') || _tokens.IsChar(i, ':'))
            i--;
        owner = i - 1;
        if (i <= sentence || !ReportingVerbs.IsWords(_tokens.Span(i)))
            return false;
        if (ClosedClasses.IsOwn(_tokens.Span(owner)))
            owner--;
        return owner > sentence && _tokens.IsLexeme(owner - 1, English.In) && owner - 1 == sentence && ClosedClasses.IsPossessive(_tokens.Span(owner));
    }

    /// <summary>"In the words of Doe, “…”", "To quote Doe: “…”", "As Doe put it, “…”": an opening that names whose words follow.</summary>
    private bool TryOpening(int open, int sentence, out Attribution clause)
    {
        clause = default;
        int i = sentence;
        if (_tokens.IsLexeme(i, English.In) && _tokens.IsLexeme(i + 1, English.The) && ReportingVerbs.IsWords(_tokens.Span(i + 2)) && _tokens.IsLexeme(i + 3, English.Of))
            i += 4;
        else if (TryOwnWords(open, sentence, out int owner))
        {
            clause = new Attribution(new SpeakerPhrase(owner, owner + 1, owner + 1), -1);
            return true;
        }
        else if (_tokens.IsLexeme(i, English.To) && _tokens.IsInLowerCase(i + 1, English.Quote))
            i += 2;
        else if (_tokens.IsChar(open - 1, ':') && TryFrom(i, out int from))
            i = from;
        else if (!TryAs(open, sentence, out i))
            return false;
        if (i >= open || !_phrases.TryRead(i, out SpeakerPhrase speaker) || speaker.Next > open)
            return false;
        clause = new Attribution(speaker, -1);
        return true;
    }

    /// <summary>Jane Doe: "…"; more from Doe: "…"; Turnout is up - Jane Doe: "…".</summary>
    private bool TryNameBeforeColon(int colon, int sentence, out Attribution clause)
    {
        clause = default;
        if (!_phrases.TryReadBack(colon - 1, sentence, out SpeakerPhrase name) || name.End - name.First > LongestName || _tokens.Is(name.First, WordClass.Preposition | WordClass.Adverb) || _tokens.IsLexeme(name.First, English.According))
            return false;
        // "The mayor pledges:" has a verb of its own.
        int last = colon - 1;
        if (last > name.First && (_verbs.IsReporting(last) || _tokens.Is(last, WordClass.NounLikeReport | WordClass.SpeechVerb) && !_tokens[last].IsCapital))
            return false;
        if (IsLabel(name))
            return false;
        int before = name.First - 1;
        bool stands = name.First == sentence || _tokens[name.First].IsCapital && _tokens[name.Head].IsCapital && (_tokens.IsLexeme(before, English.From) || _tokens[before].Kind == TokenKind.Dash && _tokens[before].SpaceBefore);
        if (!stands)
            return false;
        clause = new Attribution(name, -1);
        return true;
    }
}
