using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Finds the reporting clause of a quotation: right after it ("…," said Smith; "…," he told reporters; "…" — Smith),
/// before it in its sentence (Smith said: "…"; he added that it was "…"), at the sentence's end, or as "according to".
/// Looks at a bounded number of tokens.
/// </summary>
internal sealed class AttributionReader
{
    private readonly ClauseBehind _behind;
    private readonly ClauseBefore _before;
    private readonly SubjectReader _subjects;

    public AttributionReader(TokenList tokens)
    {
        var phrases = new SpeakerPhrases(tokens);
        var verbs = new ReportingVerbReader(tokens, phrases);
        _subjects = new SubjectReader(tokens, phrases, verbs);
        _behind = new ClauseBehind(tokens, phrases, verbs);
        _before = new ClauseBefore(tokens, phrases, verbs, _subjects);
    }

    /// <summary>The clause right behind a quotation.</summary>
    /// <param name="next">The token after the closing mark.</param>
    /// <param name="clause">What was found.</param>
    public bool TryAfter(int next, out Attribution clause) => _behind.TryRead(next, out clause);

    /// <summary>The clause before an opening mark, in the same sentence.</summary>
    /// <param name="open">The opening mark.</param>
    /// <param name="sentence">The first token that may belong to the clause.</param>
    /// <param name="clause">What was found.</param>
    public bool TryBefore(int open, int sentence, out Attribution clause) => _before.TryRead(open, sentence, out clause);

    /// <summary>The agent behind a quotation whose passive stands before it: was called "…" by Jane Doe.</summary>
    /// <param name="open">The opening mark.</param>
    /// <param name="next">The token after the closing mark.</param>
    /// <param name="clause">What was found.</param>
    public bool TryAgent(int open, int next, out Attribution clause) => _behind.TryAgent(open, next, out clause);

    /// <summary>A cleft clause right behind the mark: "…" is how Jane Doe puts it.</summary>
    public bool TryCleft(int next, out Attribution clause) => _behind.TryCleft(next, out clause);

    /// <summary>A clause at the end of the sentence that a quotation is woven into: "They need the “grass roots” to win, Jane Doe said."</summary>
    public bool TryAtEnd(int next, out Attribution clause) => _behind.TryAtEnd(next, out clause);

    /// <summary>The subject of a sentence, behind the phrases that it may begin with.</summary>
    public bool TrySentenceSubject(int sentence, int limit, out SpeakerPhrase subject) => _subjects.TryOfSentence(sentence, limit, out subject);
}
