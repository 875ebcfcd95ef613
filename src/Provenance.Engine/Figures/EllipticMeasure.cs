using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Tells whether a bare number at the end of a clause is of the unit that its sentence has just named: "used to need 88 ms and is now ready in about 60",
/// "sold for nineteen years and for nineteen more", "takes 15 ms and was 40 before".
/// </summary>
internal sealed class EllipticMeasure
{
    private const int Reach = 16;
    private const decimal LargestRatio = 20;
    private readonly TokenList _tokens;

    public EllipticMeasure(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether an amount without a unit has that of the amount before it.</summary>
    /// <param name="last">The amount before, right behind which nothing else was read.</param>
    /// <param name="amount">The amount without a unit.</param>
    public bool Shares(in Amount last, in Amount amount)
    {
        if (!last.IsMeasured || last.Next >= amount.First || amount.First - last.Next > Reach || amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude | NumeralForm.Fraction | NumeralForm.Scaled) || !AreAlike(last, amount))
            return false;
        bool again = _tokens.IsWord(amount.Next) && ElidedWords.IsMore(_tokens.Span(amount.Next)) && !_tokens[amount.Next].StartsSentence;
        bool another = _tokens.IsInLowerCase(amount.First - 1, English.Another);
        int end = again ? amount.Next + 1 : amount.Next;
        bool then = !again && _tokens.IsWord(end) && !_tokens[end].StartsSentence && ElidedWords.IsTime(_tokens.Span(end));
        if (then)
            end++;
        int before = amount.First - 1;
        while (before > last.Next && _tokens.Is(before, WordClass.HedgeWord) && !_tokens.Is(before, WordClass.Preposition))
            before--;
        // "where until now 3.20 was enough"
        bool opens = _tokens.IsWord(before) && ElidedWords.IsTime(_tokens.Span(before)) && _tokens.Is(amount.Next, WordClass.Auxiliary);
        if (!EndsClause(_tokens, end) && !opens)
            return false;
        // "and now employs 40": what a verb has as its object is counted, not measured.
        if (!again && !another && !opens && !_tokens.Is(before, WordClass.Auxiliary | WordClass.Preposition))
            return false;
        bool contrasts = again || another || then;
        for (int i = last.Next; i < amount.First; i++)
        {
            if (_tokens[i].StartsSentence || _tokens[i].Kind is TokenKind.Number or TokenKind.Currency || _tokens.IsChar(i, ';') || _tokens.IsChar(i, ':') || _tokens.IsChar(i, '('))
                return false;
            contrasts |= _tokens[i].Kind == TokenKind.Word && ElidedWords.IsTime(_tokens.Span(i));
        }

        return contrasts && !_tokens[amount.First].StartsSentence;
    }

    /// <summary>Whether one value is no more than some times the other, so that they can measure the same.</summary>
    private static bool AreAlike(in Amount last, in Amount amount) =>
        last.Numeral.Value.Decimal is { } one && amount.Numeral.Value.Decimal is { } other && one > 0 && other > 0 && one / LargestRatio <= other && other / LargestRatio <= one;

    /// <summary>Whether a clause ends before a token.</summary>
    public static bool EndsClause(TokenList tokens, int i) =>
        i >= tokens.Count || tokens[i].StartsSentence || tokens[i].Kind is TokenKind.Point or TokenKind.Mark || tokens.IsChar(i, ',') || tokens.IsChar(i, ';') || tokens.IsChar(i, ')') || tokens[i].Kind == TokenKind.Dash && tokens[i].SpaceBefore;
}
