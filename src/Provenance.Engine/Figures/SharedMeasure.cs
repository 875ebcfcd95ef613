using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Tells whether a figure measures what the one before it measures: "rose 12% to $1.24bn", "35 km (22 miles)".</summary>
internal sealed class SharedMeasure
{
    private readonly TokenList _tokens;

    public SharedMeasure(TokenList tokens) => _tokens = tokens;

    /// <summary>
    /// What the figure before measures, where this one measures the same: "rose 12% to $1.24bn", "35 km (22 miles)", "5 % in May from 4 %",
    /// "$5m at the end of May, compared with $4m".
    /// </summary>
    /// <param name="before">The amount before, right behind which nothing else was read.</param>
    /// <param name="measured">What it measures.</param>
    /// <param name="amount">This amount.</param>
    public Measure? Of(in Amount before, Measure measured, in Amount amount)
    {
        if (!before.IsMeasured || _tokens[amount.First].StartsSentence)
            return null;
        bool beside = amount.IsMeasured
            ? JoinsOn(before.Next, amount.First) || before.Currency == amount.Currency && before.Unit.Code == amount.Unit.Code && IsCompared(before.Next, amount.First)
            : before.Next == amount.First - 1 && _tokens.IsChar(before.Next, '(') && _tokens.IsChar(amount.Next, ')');
        if (!beside)
            return null;
        // "Sales fell 3 % to $1.2 billion": by so much, to so much.
        return before.Currency != amount.Currency || before.Unit.Code != amount.Unit.Code ? measured with { Change = Change.None } : measured;
    }

    /// <summary>"to", "from", ", against", ", compared with", ", up", "in May from": what stands between two figures for one thing.</summary>
    private bool JoinsOn(int i, int end)
    {
        bool joins = false;
        for (; i < end; i++)
        {
            if (_tokens.IsLexeme(i, English.To) || _tokens.IsLexeme(i, English.From) || _tokens.IsLexeme(i, English.Than) || _tokens.IsChar(i, '(') || ClosedClasses.IsComparison(_tokens.Span(i)))
                joins = true;
            else if (!_tokens.IsChar(i, ',') && !_tokens.Is(i, WordClass.Month | WordClass.Weekday | WordClass.Article) && !(_tokens.Is(i, WordClass.Preposition) && (joins || _tokens.Is(i + 1, WordClass.Month | WordClass.Weekday))))
                return false;
        }

        return joins;
    }

    /// <summary>Behind a comma, what an amount is compared with: ", against", ", compared with", ", up from".</summary>
    private bool IsCompared(int next, int first)
    {
        int i = first - 1;
        while (i > next && _tokens.Is(i, WordClass.Preposition) && !ClosedClasses.IsComparison(_tokens.Span(i)))
            i--;
        if (i <= next || !ClosedClasses.IsComparison(_tokens.Span(i)) || !_tokens.IsChar(i - 1, ','))
            return false;
        while (i > next && !_tokens[i].StartsSentence)
            i--;
        return i == next;
    }
}
