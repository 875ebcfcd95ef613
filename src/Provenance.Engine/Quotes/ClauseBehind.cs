using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Reads the reporting clause behind a quotation: "…," said Smith; "…," he told reporters; "…" — Smith; "…," according to Smith.</summary>
internal sealed class ClauseBehind
{
    private const int Reach = 60;
    private const int LongestApposition = 45;
    private const int MostWordsBeforeVerb = 4;
    private readonly TokenList _tokens;
    private readonly SpeakerPhrases _phrases;
    private readonly ReportingVerbReader _verbs;

    public ClauseBehind(TokenList tokens, SpeakerPhrases phrases, ReportingVerbReader verbs)
    {
        _tokens = tokens;
        _phrases = phrases;
        _verbs = verbs;
    }

    /// <summary>The clause that begins at the token after the closing mark.</summary>
    public bool TryRead(int next, out Attribution clause)
    {
        clause = default;
        int i = next;
        if (_tokens.IsChar(i, ','))
            i++;
        // "…,"\n\nsaid Doe: behind a comma inside the marks the sentence goes on in the next paragraph.
        if (_tokens[i].StartsParagraph)
            return i == next && _tokens.IsChar(next - 2, ',') && !_tokens[i].IsCapital && _verbs.IsReporting(i) && TryInverted(i, out clause) || TryDash(i, out clause);
        if (_tokens[i].Kind == TokenKind.Dash)
        {
            if (TryDash(i, out clause))
                return true;
            while (_tokens[i].Kind == TokenKind.Dash && i < next + 3)
                i++;
        }

        if (_phrases.TryAccordingTo(i, out clause))
            return true;
        // "…", as the director puts it; "…" So Jane Doe told members; "…" That is what I told them.
        bool isAs = _tokens.IsLexeme(i, English.As) && !_tokens[i].StartsSentence && (i > next || _tokens.IsChar(next - 2, ','));
        if (isAs || _tokens[i].StartsSentence && _tokens.IsLexeme(i, English.So))
            return TrySubjectThenVerb(i + 1, out clause) && _verbs.IsReporting(clause.Verb);
        if (_tokens[i].StartsSentence && _tokens.IsLexeme(i, English.That) && IsCopula(i + 1) && _tokens.IsLexeme(i + 2, English.What))
            return TrySubjectThenVerb(i + 3, out clause);
        i = _verbs.SkipAdverbs(i);
        return TryInverted(i, out clause) || TryOpenInverted(i, out clause) || TrySubjectThenVerb(i, out clause);
    }

    /// <summary>A clause at the end of the sentence that a quotation is woven into.</summary>
    public bool TryAtEnd(int next, out Attribution clause)
    {
        clause = default;
        for (int i = next; i < next + Reach && !_tokens[i].StartsSentence; i++)
        {
            if (!_tokens.IsChar(i, ','))
                continue;
            int start = _verbs.SkipAdverbs(i + 1);
            if (_phrases.TryAccordingTo(start, out clause))
                return true;
            if (TryInverted(start, out clause) && _verbs.EndsClause(clause.Speaker.End))
                return true;
            if (_phrases.TryRead(start, out SpeakerPhrase subject) && !_phrases.IsRelative(start) && EndVerb(start, subject) is var verb && verb > 0)
            {
                clause = new Attribution(subject, verb);
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb that ends a clause at a sentence's end: "Jane Doe said", "Jane Doe, the director, said Monday"; 0 for none.</summary>
    private int EndVerb(int first, in SpeakerPhrase subject)
    {
        int verb = _tokens.IsChar(subject.End, ',') && _tokens[subject.Head].IsCapital ? VerbBehind(first, subject) : subject.End;
        return _verbs.IsReporting(verb) && !_tokens[verb].StartsSentence && !_verbs.TakesObject(verb) && _verbs.EndsClause(verb + 1) ? verb : 0;
    }

    /// <summary>"…" is how Jane Doe puts it; "…" was what the board called it: a cleft clause right behind the mark, with any verb.</summary>
    public bool TryCleft(int next, out Attribution clause)
    {
        clause = default;
        if (!IsCopula(next) || _tokens[next].StartsSentence || !_tokens.IsLexeme(next + 1, English.How) && !_tokens.IsLexeme(next + 1, English.What) || !_phrases.TryRead(next + 2, out SpeakerPhrase subject))
            return false;
        int verb = SkipToVerb(subject.End);
        if (_tokens[verb].Kind != TokenKind.Word || _tokens[verb].StartsSentence || _tokens[verb].IsCapital || _tokens.Is(verb, WordClass.Preposition | WordClass.Conjunction))
            return false;
        clause = new Attribution(subject, _verbs.IsReporting(verb) ? verb : -1);
        return true;
    }

    private bool IsCopula(int i) => _tokens.Is(i, WordClass.Auxiliary) && ClosedClasses.IsFormOfBe(_tokens.Span(i));

    /// <summary>The agent of a passive that the words quoted complete: was called "…" by Jane Doe.</summary>
    public bool TryAgent(int open, int next, out Attribution clause)
    {
        clause = default;
        if (!_tokens.IsLexeme(next, English.By) || _tokens[next].StartsSentence)
            return false;
        for (int verb = open - 1; verb >= 0 && verb > open - MostWordsBeforeVerb && !_tokens[verb + 1].StartsSentence; verb--)
        {
            if (!_tokens.Is(verb, WordClass.ReportingVerb | WordClass.ComparingVerb) || !_verbs.IsPassive(verb))
                continue;
            if (!_phrases.TryRead(next + 1, out SpeakerPhrase agent))
                return false;
            clause = new Attribution(agent, verb);
            return true;
        }

        return false;
    }

    /// <summary>"…," said Smith. "Telling reporters" and "told reporters" have an object behind them and no subject.</summary>
    private bool TryInverted(int verb, out Attribution clause)
    {
        clause = default;
        if (!_verbs.IsReporting(verb) || _tokens[verb].IsCapital || _tokens.Is(verb + 1, WordClass.Preposition) || _verbs.TakesObject(verb))
            return false;
        int first = verb + 1;
        if (!_phrases.TryRead(first, out SpeakerPhrase subject) || _tokens.Is(first, WordClass.Determiner) && subject.Next == first + 1 && _tokens.IsLexeme(first, English.That))
            return false;
        clause = new Attribution(subject, verb);
        return true;
    }

    /// <summary>"…!" beamed Jane Doe: right behind words quoted any past form before a name reports.</summary>
    private bool TryOpenInverted(int verb, out Attribution clause)
    {
        clause = default;
        if (_tokens[verb].Kind != TokenKind.Word || _tokens[verb].IsCapital || _tokens[verb].Length <= 4 || !_tokens.EndsWith(verb, "ed") || !_tokens[verb + 1].IsCapital || _tokens[verb + 1].StartsSentence)
            return false;
        if (!_phrases.TryRead(verb + 1, out SpeakerPhrase subject) || !_verbs.EndsClause(subject.End))
            return false;
        clause = new Attribution(subject, verb);
        return true;
    }

    /// <summary>"…" — Jane Doe: a name behind a dash, alone up to the end of the line.</summary>
    private bool TryDash(int i, out Attribution clause)
    {
        clause = default;
        int first = i;
        while (_tokens[first].Kind == TokenKind.Dash && first < i + 2)
            first++;
        // "…" -Commissioner Jane Doe: one hyphen needs a space before it, and nothing but the name behind.
        bool hyphen = _tokens[i].First is '-' && first == i + 1;
        if (first == i || hyphen && !(_tokens[i].SpaceBefore && _tokens[first + 1].Kind == TokenKind.Word && _tokens[first + 1].IsCapital) || !_tokens[first].IsCapital || _tokens[first].StartsParagraph || !_phrases.TryRead(first, out SpeakerPhrase name))
            return false;
        if (!_tokens[name.Head].IsCapital || !_tokens[name.End].StartsLine && !_tokens[name.End].StartsParagraph && !(_tokens[name.End].Kind == TokenKind.Point && _tokens[name.End + 1].StartsParagraph) && !_tokens.IsChar(name.End, ','))
            return false;
        clause = new Attribution(name, -1);
        return true;
    }

    private bool TrySubjectThenVerb(int i, out Attribution clause)
    {
        clause = default;
        if (!_phrases.TryRead(i, out SpeakerPhrase subject) || _phrases.IsRelative(i) || !_tokens[i].IsCapital && _tokens.EndsWith(i, "ing"))
            return false;
        int verb = VerbBehind(i, subject);
        // "The statement read.", "the Norlanders state in": the last word of the phrase was its verb.
        if (!_verbs.IsReporting(verb) && !_verbs.IsOpenVerb(verb) && subject.End == subject.Next && subject.Head > i && _tokens.Is(subject.Head, WordClass.NounLikeReport) && _verbs.IsOpenVerb(subject.Head))
        {
            verb = subject.Head;
            subject = new SpeakerPhrase(i, verb, verb);
        }

        if (!_verbs.IsReporting(verb) && !_verbs.IsOpenVerb(verb) || _tokens[verb].StartsSentence || _verbs.IsPassive(verb))
            return false;
        clause = new Attribution(subject, verb);
        return true;
    }

    /// <summary>The verb of a subject. An apposition or a relative clause may stand between: Smith, the director, said.</summary>
    private int VerbBehind(int first, in SpeakerPhrase subject)
    {
        int verb = SkipToVerb(subject.End);
        for (int k = subject.End; !_verbs.IsReporting(verb) && k < subject.End + LongestApposition && k > first && !_tokens[k].StartsSentence; k++)
        {
            if (k == subject.End && !_tokens.IsChar(k, ',') && !_tokens.IsLexeme(k, English.Who) && _tokens[k].Kind != TokenKind.Dash)
                break;
            if (_tokens[k].Kind == TokenKind.Mark && !_tokens[k].SpaceBefore && _tokens[k + 1].SpaceBefore && _tokens.IsChar(k - 1, ','))
                verb = SkipToVerb(k + 1);
            else if (_tokens.IsChar(k, ',') || _tokens.IsChar(k, ')') || _tokens[k].Kind == TokenKind.Dash && _tokens[k].SpaceBefore)
                verb = SkipToVerb(k + 1);
        }

        return verb;
    }

    private int SkipToVerb(int i)
    {
        for (int k = 0; k < 4 && (_tokens.Is(i, WordClass.Adverb | WordClass.Auxiliary | WordClass.Ordinal) || _tokens[i].Kind == TokenKind.Clitic || _phrases.IsManner(i)) && !_verbs.IsReporting(i); k++)
            i++;
        // "used to say", "likes to say", "is said to have told": what stands between a subject and the verb that reports.
        if (!_verbs.IsReporting(i) || _tokens.IsLexeme(i + 1, English.To) && _verbs.IsReporting(i + 2 + (_tokens.Is(i + 2, WordClass.Auxiliary) ? 1 : 0)))
        {
            int to = _tokens.IsLexeme(i + 1, English.To) && _tokens[i].Kind == TokenKind.Word && !_tokens[i].IsCapital ? i + 2 : 0;
            if (to > 0 && _tokens.Is(to, WordClass.Auxiliary))
                to++;
            if (to > 0 && _verbs.IsReporting(to))
                return to;
        }

        return i;
    }
}
