using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Finds the reporting clause of a quotation: right after it ("…," said Smith; "…," he told reporters), before it in its
/// sentence (Smith said: "…"; he added that it was "…"), or as "according to". Looks at a bounded number of tokens.
/// </summary>
internal sealed class AttributionReader
{
    private const int Reach = 60;
    private readonly TokenList _tokens;

    public AttributionReader(TokenList tokens) => _tokens = tokens;

    /// <summary>The clause right behind a closing mark.</summary>
    /// <param name="close">The closing mark.</param>
    /// <param name="clause">What was found.</param>
    public bool TryAfter(int close, out Attribution clause)
    {
        clause = default;
        int i = close + 1;
        if (_tokens.IsChar(i, ','))
            i++;
        if (_tokens[i].StartsParagraph)
            return false;
        if (TryAccordingTo(i, out clause))
            return true;
        i = SkipAdverbs(i);
        // Inverted: said Smith.
        if (IsReporting(i) && !_tokens[i].IsCapital)
        {
            int subject = i + 1;
            if (TryPhrase(subject, out int end) && !_tokens.Is(subject, WordClass.Preposition))
            {
                clause = new Attribution(subject, end, i);
                return true;
            }
        }

        return TrySubjectThenVerb(i, out clause);
    }

    /// <summary>The clause before an opening mark, in the same sentence.</summary>
    /// <param name="open">The opening mark.</param>
    /// <param name="sentence">The sentence's first token.</param>
    /// <param name="clause">What was found.</param>
    public bool TryBefore(int open, int sentence, out Attribution clause)
    {
        clause = default;
        if (open <= sentence)
            return false;
        if (_tokens.IsChar(open - 1, ':') && TryNameBeforeColon(open - 1, sentence, out clause))
            return true;
        int low = Math.Max(sentence, open - Reach);
        for (int i = open - 1; i >= low; i--)
        {
            if (TryAccordingTo(i, out clause) && clause.Next <= open)
                return true;
            if (!IsReporting(i) || _tokens[i - 1].Kind == TokenKind.Clitic && _tokens[i - 1].Length == 2 || _tokens.Is(i - 1, WordClass.Article))
                continue;
            if (TrySubjectOf(i, sentence, out int first, out int next))
            {
                clause = new Attribution(first, next, i);
                return true;
            }
        }

        return false;
    }

    private bool IsReporting(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word)
            return false;
        if (_tokens.Is(i, WordClass.ReportingVerb))
            return true;
        return _tokens.Is(i, WordClass.NounLikeReport)
            && (_tokens[i + 1].Kind is TokenKind.Mark or TokenKind.Point || _tokens.IsLexeme(i + 1, English.That) || _tokens.IsChar(i + 1, ',') && _tokens[i + 2].Kind == TokenKind.Mark || _tokens.IsChar(i + 1, ':'))
            && (_tokens[i - 1].IsCapital || _tokens.Is(i - 1, WordClass.Pronoun | WordClass.Auxiliary));
    }

    private bool TryAccordingTo(int i, out Attribution clause)
    {
        clause = default;
        if (!_tokens.IsLexeme(i, English.According) || !_tokens.IsLexeme(i + 1, English.To) || !TryPhrase(i + 2, out int end))
            return false;
        clause = new Attribution(i + 2, end, -1);
        return true;
    }

    private bool TrySubjectThenVerb(int i, out Attribution clause)
    {
        clause = default;
        if (!TryPhrase(i, out int end))
            return false;
        int verb = end;
        // An apposition or a relative clause may stand between: Smith, the director, said.
        if (_tokens.IsChar(verb, ','))
        {
            int k = verb + 1;
            while (k < verb + 25 && !_tokens.IsChar(k, ',') && !_tokens[k].StartsSentence && _tokens[k].Kind != TokenKind.Mark)
                k++;
            if (!_tokens.IsChar(k, ','))
                return false;
            verb = k + 1;
        }

        for (int k = 0; k < 4 && (_tokens.Is(verb, WordClass.Adverb | WordClass.Auxiliary) || _tokens[verb].Kind == TokenKind.Clitic) && !IsReporting(verb); k++)
            verb++;
        if (!IsReporting(verb) || _tokens[verb].StartsSentence)
            return false;
        clause = new Attribution(i, end, verb);
        return true;
    }

    /// <summary>Steps left from a verb over auxiliaries, adverbs, other verbs of the clause and appositions to its subject.</summary>
    private bool TrySubjectOf(int verb, int sentence, out int first, out int next)
    {
        first = next = verb;
        int i = verb - 1;
        // "…, saying" and "… and warned" share the subject of the verb before them.
        bool participle = _tokens.Span(verb).EndsWith("ing".AsSpan(), StringComparison.Ordinal);
        if (participle && (_tokens.IsChar(i, ',') || _tokens.Is(i, WordClass.Adverb)) || _tokens.Is(i, WordClass.Conjunction) && !_tokens.Is(i, WordClass.Preposition))
            return false;
        for (int steps = 0; i >= sentence && steps < 12; steps++)
        {
            if (_tokens.Is(i, WordClass.Pronoun) && IsSubjectPronoun(i))
            {
                first = i;
                next = i + 1;
                if (!_tokens.IsLexeme(i, English.Who) && !_tokens.IsLexeme(i, English.Which) && !_tokens.IsLexeme(i, English.That))
                    return true;
                i = _tokens.IsChar(i - 1, ',') ? i - 2 : i - 1;
                continue;
            }

            if (_tokens.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.Conjunction | WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Negation) || _tokens.IsLexeme(i, English.To) || _tokens[i].Kind == TokenKind.Clitic && _tokens[i].Length > 2)
            {
                i--;
                continue;
            }

            if (_tokens.IsChar(i, ',') && TryBeforeApposition(i, sentence, out int beforeComma))
            {
                i = beforeComma;
                continue;
            }

            return TryPhraseEndingAt(i, sentence, out first, out next);
        }

        return false;
    }

    /// <summary>Where a second comma opens what the first one closes.</summary>
    private bool TryBeforeApposition(int comma, int sentence, out int before)
    {
        before = comma - 1;
        for (int i = comma - 1; i > Math.Max(sentence, comma - 25); i--)
        {
            if (_tokens.IsChar(i, ','))
            {
                before = i - 1;
                return true;
            }
        }

        return true;
    }

    private bool TryNameBeforeColon(int colon, int sentence, out Attribution clause)
    {
        clause = default;
        if (!TryPhraseEndingAt(colon - 1, sentence, out int first, out int next) || first != sentence || next - first > 8)
            return false;
        clause = new Attribution(first, next, -1);
        return true;
    }

    private bool IsSubjectPronoun(int i) =>
        _tokens.IsLexeme(i, English.He) || _tokens.IsLexeme(i, English.She) || _tokens.IsLexeme(i, English.They) || _tokens.IsLexeme(i, English.It) || _tokens.IsLexeme(i, English.Who)
        || _tokens.IsLexeme(i, English.Which) || _tokens.IsLexeme(i, English.That) || _tokens.IsLexeme(i, English.I) || _tokens.IsLexeme(i, English.We);

    /// <summary>The phrase that begins at a token: a pronoun, a name with its titles, or a common noun phrase.</summary>
    private bool TryPhrase(int i, out int end)
    {
        end = i;
        if (_tokens.Is(i, WordClass.Pronoun) && IsSubjectPronoun(i) && _tokens.IsWord(i))
        {
            end = i + 1;
            return true;
        }

        int start = i;
        while (_tokens.Is(end, WordClass.Article | WordClass.Determiner) && end < start + 2)
            end++;
        int content = end;
        while (end < start + 12 && (end == start || !_tokens[end].StartsSentence))
        {
            bool word = _tokens[end].Kind == TokenKind.Word && !_tokens.Is(end, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb)
                && !(IsReporting(end) && !_tokens[end].IsCapital) && !(_tokens.Is(end, WordClass.CommonVerb) && !_tokens[end].IsCapital);
            bool joint = end > content && (_tokens[end].Kind == TokenKind.Clitic && _tokens[end].Length == 2
                || _tokens[end].Kind == TokenKind.Dash && !_tokens[end].SpaceBefore && !_tokens[end + 1].SpaceBefore
                || _tokens[end].Kind == TokenKind.Point && _tokens[end].Length == 1 && !_tokens[end + 1].StartsSentence && _tokens[end - 1].IsCapital
                || _tokens.IsLexeme(end, English.Of) && !_tokens[end + 1].StartsSentence);
            if (!word && !joint)
                break;
            end++;
        }

        return end > content;
    }

    private bool TryPhraseEndingAt(int last, int sentence, out int first, out int next)
    {
        next = last + 1;
        first = next;
        for (int i = last; i >= sentence && i > last - 12; i--)
        {
            bool word = _tokens[i].Kind == TokenKind.Word && !_tokens.Is(i, WordClass.PhraseBreak | WordClass.Adverb | WordClass.Negation) && !(IsReporting(i) && !_tokens[i].IsCapital) && !(_tokens.Is(i, WordClass.CommonVerb) && !_tokens[i].IsCapital);
            bool joint = first <= last && (_tokens[i].Kind == TokenKind.Clitic && _tokens[i].Length == 2 || _tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore
                || _tokens[i].Kind == TokenKind.Point && !_tokens[i + 1].StartsSentence || _tokens.IsLexeme(i, English.Of));
            if (!word && !joint)
                break;
            first = i;
            if (_tokens.Is(i, WordClass.Article | WordClass.Determiner) && !_tokens.IsLexeme(i - 1, English.Of))
                break;
        }

        while (first <= last && (_tokens[first].Kind != TokenKind.Word || _tokens.IsLexeme(first, English.Of)))
            first++;
        return first <= last;
    }

    private int SkipAdverbs(int i)
    {
        while (_tokens.Is(i, WordClass.Adverb) && !_tokens[i].IsCapital)
            i++;
        return i;
    }
}
