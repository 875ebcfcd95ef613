using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Tells whether the subject of a reporting clause can speak: a person, a body or a document; never a number, a day or a thing that only has a name.</summary>
internal sealed class SpeakerSort
{
    private readonly TokenList _tokens;
    private readonly People _people;

    public SpeakerSort(TokenList tokens, People people)
    {
        _tokens = tokens;
        _people = people;
    }

    /// <summary>Whether the speaker of a clause around words quoted can be one.</summary>
    public bool MaySay(in Attribution clause)
    {
        SpeakerPhrase phrase = clause.Speaker;
        int head = HeadOf(phrase);
        if (head < 0)
            return false;
        if (_tokens.Is(head, WordClass.Pronoun) || _tokens[head].IsCapital && head > phrase.First)
            return true;
        if (_tokens[head].IsCapital)
            return clause.Verb >= 0 || !IsLoneLabel(phrase, head);
        if (ClosedClasses.IsPossessive(_tokens.Span(head)) || HasSpeakerNoun(phrase))
            return true;
        // Whatever says, says: "the kettle said"; but what is called, labelled, suggests or shows something is a thing.
        return clause.Verb >= 0 && _tokens.Is(clause.Verb, WordClass.ReportingVerb) && !_tokens.Is(clause.Verb, WordClass.ComparingVerb) && !ReportingVerbs.IsNaming(_tokens.Span(clause.Verb)) && !ReportingVerbs.IsEvidence(_tokens.Span(clause.Verb)) || clause.Verb < 0 && _tokens.IsLexeme(phrase.First - 1, English.To);
    }

    /// <summary>Whether the speaker of a clause before or behind a figure asserts it.</summary>
    public bool MayAssert(in Attribution clause)
    {
        SpeakerPhrase phrase = clause.Speaker;
        int head = HeadOf(phrase);
        if (head < 0)
            return false;
        bool according = clause.Verb < 0 && _tokens.IsLexeme(phrase.First - 1, English.To);
        if (_tokens.Is(head, WordClass.Pronoun))
            return clause.Verb >= 0 && Asserts(clause.Verb);
        if (clause.Verb >= 0 && !Asserts(clause.Verb))
            return false;
        if (!_tokens[head].IsCapital)
            return IsSpeakerNoun(head);
        if (IsReportedLabel(phrase, clause.Verb))
            return false;
        bool known = _people.TryAt(head, out Person? person) && person is { IsPerson: true } or { IsHuman: true };
        if (clause.Verb < 0 && !according)
            return known;
        return known || according || phrase.Next - phrase.First > 1 || _tokens.Is(head, WordClass.Role | WordClass.OrganisationNoun) || _tokens[head].IsAllCapitals && _tokens[head].Length > 2 || _tokens.Is(clause.Verb, WordClass.ReportingVerb) && _tokens[head].Lexeme == 0;
    }

    /// <summary>A verb that says how much: "said", "reported", "estimates"; one that judges or names needs "that" behind it.</summary>
    private bool Asserts(int verb) =>
        _tokens.Is(verb, WordClass.ReportingVerb | WordClass.NounLikeReport | WordClass.PhrasalReport) && !ReportingVerbs.IsNaming(_tokens.Span(verb)) || _tokens.IsLexeme(verb + 1, English.That) || _tokens.Is(verb, WordClass.ReportNoun)
        || SpeakerWords.IsStating(_tokens.Span(verb));

    /// <summary>"Another source familiar with Doe": the noun may stand before the last word.</summary>
    private bool HasSpeakerNoun(in SpeakerPhrase phrase) => HasSpeakerNounIn(phrase.First, phrase.Next);

    private bool HasSpeakerNounIn(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            // "a batsman’s line": whose it is does not speak.
            if (_tokens[i].Kind == TokenKind.Word && IsSpeakerNoun(i) && !(i + 1 < end && _tokens[i + 1].Kind == TokenKind.Clitic))
                return true;
        }

        return false;
    }

    private bool IsSpeakerNoun(int head) =>
        _tokens.Is(head, WordClass.Role | WordClass.OrganisationNoun | WordClass.Honorific) || SpeakerWords.IsDocument(_tokens.Span(head)) || SpeakerWords.IsPerson(_tokens.Span(head));

    /// <summary>"Tip: “…”": one word in capitals before a colon that no person is known by.</summary>
    private bool IsLoneLabel(in SpeakerPhrase phrase, int head)
    {
        if (phrase.Next > phrase.First + 1 || !_tokens.IsChar(phrase.End, ':') || !_tokens[phrase.First].StartsSentence)
            return false;
        if (TranscriptWords.IsLabel(_tokens.Span(head)))
            return true;
        return !(_people.TryAt(head, out Person? person) && person is { IsHuman: true } or { GivenName.Length: > 0 }) && GivenNames.GenderOf(_tokens.Span(head)) == Gender.Unknown && !_tokens.Is(head, WordClass.Role | WordClass.OrganisationNoun);
    }

    /// <summary>"Deaths reported: 14": a plural at the head of a line, and the participle of its label before the colon.</summary>
    private bool IsReportedLabel(in SpeakerPhrase phrase, int verb) =>
        verb > phrase.First && _tokens.IsChar(verb + 1, ':') && _tokens[phrase.First].StartsSentence && phrase.Next == phrase.First + 1 && CountedNoun.IsPlural(_tokens, phrase.First) && _tokens.EndsWith(verb, "ed");

    /// <summary>The last word of a phrase; -1 for a number, an ordinal, a day or a month.</summary>
    private int HeadOf(in SpeakerPhrase phrase)
    {
        int head = phrase.Head;
        while (head > phrase.First && _tokens[head].Kind != TokenKind.Word)
            head--;
        // "Bay Watch first reported"
        if (head > phrase.First && _tokens.Is(head, WordClass.Ordinal) && !_tokens[head].IsCapital && _tokens[head - 1].IsCapital)
            head--;
        bool named = head > phrase.First && _tokens[head].IsCapital && _tokens[head - 1].IsCapital || _tokens[head].IsCapital && !_tokens[head].StartsSentence && phrase.Next == phrase.First + 1 && _tokens.Is(head, WordClass.Month);
        if (_tokens[head].Kind != TokenKind.Word || !named && _tokens.Is(head, WordClass.Month | WordClass.Weekday | WordClass.Scale | WordClass.Magnitude | WordClass.FractionName | WordClass.Ordinal) && !(phrase.End > phrase.Next + 1 && _tokens.IsLexeme(phrase.Next, English.Of) && HasSpeakerNounIn(phrase.Next, phrase.End)) && !_people.TryAt(head, out _))
            return -1;
        // "One of the engineers" speaks; "one" and "two" do not.
        if (_tokens.Is(head, WordClass.Cardinal) && _tokens.IsLexeme(head + 1, English.In) && _tokens[head + 2].Kind == TokenKind.Number && _tokens.Is(head - 1, WordClass.HedgeWord))
            return head;
        return _tokens.Is(head, WordClass.Cardinal) && !(phrase.End > phrase.Next + 1 && (_tokens.IsLexeme(phrase.Next, English.Of) || _tokens.IsLexeme(phrase.Next, English.In)) && IsSpeakerNoun(phrase.End - 1)) ? -1 : head;
    }
}
