using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Finds the subject of the verb that a figure completes: "revenue" of "Revenue for the three months to June rose 11 %", "margin" of
/// "the margin, which had shrunk, improved to 41 %". Looks back over a bounded number of tokens.
/// </summary>
internal sealed class ClauseSubject
{
    private const int MostHedges = 4;
    private const int LongestVerb = 4;
    private const int LongestClause = 28;
    private readonly TokenList _tokens;
    private readonly NounPhrases _phrases;

    public ClauseSubject(TokenList tokens, NounPhrases phrases)
    {
        _tokens = tokens;
        _phrases = phrases;
    }

    /// <summary>What a figure says of the subject of its clause; null where another noun stands between, or no verb does.</summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="floor">The token behind the figure before it, which the verb must stand behind.</param>
    public Measure? Of(int first, int floor)
    {
        int i = SkipHedges(first);
        if (i <= floor || _tokens[i].StartsSentence)
            return null;
        bool moves = Governs(i - 1, out ushort preposition);
        if (moves)
            i = SkipHedges(i - 1);
        // "Closed up 5 %": the particle tells the way.
        Change particle = moves ? Change.None : _tokens.IsLexeme(i - 1, English.Up) ? Change.Increase : _tokens.IsLexeme(i - 1, English.Down) ? Change.Decrease : Change.None;
        if (particle != Change.None)
            i--;
        int verb = i - 1;
        if (verb < floor || _tokens[i].StartsSentence || !IsVerb(verb, moves))
            return null;
        Change change = particle != Change.None ? particle
            : preposition != 0 && preposition != English.By ? Change.None
            : _tokens.Is(verb, WordClass.Rise) ? Change.Increase
            : _tokens.Is(verb, WordClass.Fall) ? Change.Decrease
            : Change.None;
        // "The company paid $5": what was paid is told elsewhere; who paid is not what the figure measures.
        if (preposition == 0 && change == Change.None && !IsState(verb))
            return null;
        int start = StartOfClause(FirstOfVerb(verb));
        (int from, int end) = _phrases.From(start);
        end = Math.Min(end, FirstOfVerb(verb));
        // "Revenue for the three months to June": how long it took is a figure of its own.
        for (int k = from; k < end; k++)
        {
            if (_tokens.Is(k, WordClass.Cardinal) || _tokens[k].Kind == TokenKind.Number && _tokens[k].SpaceBefore)
                end = k;
        }

        while (end > from && !_phrases.IsContent(end - 1))
            end--;
        if (from >= end || from > start + 1 || _tokens.Is(end - 1, WordClass.Pronoun))
            return null;
        return _phrases.Measure(from, end) with { Change = change };
    }

    private int SkipHedges(int i)
    {
        for (int k = 0; k < MostHedges && i > 0 && !_tokens[i].StartsSentence && (_phrases.IsSign(i - 1) || _tokens.Is(i - 1, WordClass.Article | WordClass.Adverb | WordClass.HedgeWord) && !_tokens.Is(i - 1, WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary) && !_tokens.IsLexeme(i - 1, English.Up) && !_tokens.IsLexeme(i - 1, English.Down)); k++)
            i--;
        return i;
    }

    /// <summary>The prepositions between a verb and the amount it comes to.</summary>
    private bool Governs(int i, out ushort preposition)
    {
        preposition = _tokens[i].Lexeme;
        bool governs = preposition != 0 && (preposition == English.To || preposition == English.By || preposition == English.At || preposition == English.From);
        if (!governs)
            preposition = 0;
        return governs;
    }

    /// <summary>A form that can only be a verb here: a form of "be", or a past form with its subject before it.</summary>
    private bool IsVerb(int i, bool moves)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || token.IsCapital || _tokens.Is(i - 1, WordClass.Article | WordClass.Determiner) || _tokens.IsLexeme(i - 1, English.To))
            return false;
        if (_tokens.Is(i, WordClass.Auxiliary))
            return !moves && ClosedClasses.IsFormOfBe(_tokens.Span(i));
        return token.Length > 4 && _tokens.EndsWith(i, "ed") || ClosedClasses.IsIrregularPast(_tokens.Span(i)) || _tokens.EndsWith(i, "s") && !_tokens.EndsWith(i, "ss") && _tokens.Is(i, WordClass.CommonVerb | WordClass.Rise | WordClass.Fall) && moves;
    }

    /// <summary>"was", "totalled", "reached", "averaged": verbs that give the amount of their subject.</summary>
    private bool IsState(int verb) => _tokens.Is(verb, WordClass.Auxiliary) || ChangeWords.IsAmounting(_tokens.Span(verb));

    /// <summary>The first token of a verb, auxiliaries and adverbs included.</summary>
    private int FirstOfVerb(int verb)
    {
        int first = verb;
        while (first > 0 && first > verb - LongestVerb && !_tokens[first].StartsSentence && _tokens.Is(first - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation) && !_tokens[first - 1].IsCapital)
            first--;
        return first;
    }

    /// <summary>Where the clause of a verb begins: behind a conjunction, a mark, a verb of saying, or a comma that closes no insertion.</summary>
    private int StartOfClause(int verb)
    {
        int i = verb;
        bool inserted = false;
        for (int k = 0; k < LongestClause && i > 0 && !_tokens[i].StartsSentence; k++)
        {
            int before = i - 1;
            if (_tokens.IsChar(before, ','))
            {
                // "The margin, which had shrunk, improved": the comma right before the verb closes what another opens.
                if (i != verb && !inserted)
                    return i;
                inserted = i == verb;
            }
            else if (_tokens[before].Kind is TokenKind.Mark or TokenKind.Point && _tokens[before].SpaceBefore || _tokens.IsChar(before, ':') || _tokens.IsChar(before, ';') || _tokens[before].Kind == TokenKind.Dash && _tokens[before].SpaceBefore)
                return i;
            else if (!inserted && (_tokens.Is(before, WordClass.ReportingVerb) || _tokens.Is(before, WordClass.Conjunction) && !_tokens.Is(before, WordClass.Preposition) && !_tokens.IsLexeme(before, English.And) || _tokens.IsLexeme(before, English.That)))
                return i;
            i--;
        }

        return i;
    }
}
