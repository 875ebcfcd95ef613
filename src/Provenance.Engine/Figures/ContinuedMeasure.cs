using Provenance.Engine.Figures.Dates;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Tells whether a bare number takes up the measure before it by the words it stands behind: "70 per cent are wanted. Last winter it was 61",
/// "it took 58 minutes, and the timetable says 52", "the hill has 11 per cent; the bus can do 18", "every five minutes, later every six".
/// </summary>
internal sealed class ContinuedMeasure
{
    private const int Reach = 30;
    private const int Hedging = 4;
    private const decimal LargestRatio = 6;
    private readonly TokenList _tokens;

    public ContinuedMeasure(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether an amount without a unit has that of the amount before it.</summary>
    /// <param name="last">The amount before.</param>
    /// <param name="amount">The amount without a unit.</param>
    public bool Shares(in Amount last, in Amount amount)
    {
        if (!last.IsMeasured || last.Next >= amount.First || amount.First - last.Next > Reach || amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude) || amount.Numeral.Has(NumeralForm.Scaled) && last.Currency == null || _tokens[amount.First].StartsSentence || !AreAlike(last, amount))
            return false;
        int word = Governor(amount.First);
        if (word <= last.Next || _tokens[word + 1].StartsSentence || !TryBoundaries(last.Next, amount.First, out int boundaries))
            return false;
        if (last.Unit.Code == null)
            return boundaries == 0 && IsBare(amount.Next) && _tokens.IsWord(word) && ElidedWords.IsPaying(_tokens.Span(word));
        if (_tokens.IsLexeme(word, English.Every))
            return boundaries == 0 && IsBare(amount.Next) && _tokens.IsLexeme(Governor(last.First), English.Every);
        if (_tokens.IsLexeme(word, English.At) && last.Unit.Dimension is "temperature" or "angle")
            return IsBare(amount.Next);
        if (!EllipticMeasure.EndsClause(_tokens, amount.Next))
            return false;
        if (IsFormOfBe(word))
            return !_tokens[word].StartsSentence && (_tokens.IsLexeme(word - 1, English.It) || _tokens.IsLexeme(word - 1, English.That) || _tokens.IsWord(word - 1) && ElidedWords.IsLimit(_tokens.Span(word - 1)));
        if (!_tokens.IsWord(word) || amount.Numeral.Value.Decimal == 1)
            return false;
        ReadOnlySpan<char> before = _tokens.Span(word);
        if (ElidedWords.IsMeasuring(before) || ElidedWords.IsBound(before) || _tokens.IsLexeme(word, English.Of) && _tokens.IsWord(word - 1) && ElidedWords.IsLimit(_tokens.Span(word - 1)) || ElidedWords.IsRest(before) && _tokens.IsLexeme(word - 1, English.The))
            return true;
        // "We had ten days of it. In 1998 we had nine."
        if (boundaries == 1 && ElidedWords.IsHaving(before) && _tokens.Is(word - 1, WordClass.Pronoun) && Governor(last.First) is var first && first > 0 && _tokens[first].Lexeme == _tokens[word].Lexeme && _tokens[first - 1].Lexeme == _tokens[word - 1].Lexeme)
            return true;
        return boundaries == 0 && (ElidedWords.IsTelling(before) || IsEnd(word, last.Unit.Code) || _tokens.Is(word, WordClass.Auxiliary) && ElidedWords.IsHaving(before) || IsSameVerb(word, Governor(last.First)));
    }

    /// <summary>to, by, at: where a measure goes; "at" behind hours may tell when.</summary>
    private bool IsEnd(int word, string unit) =>
        _tokens.IsLexeme(word, English.To) || _tokens.IsLexeme(word, English.By) || _tokens.IsLexeme(word, English.At) && unit is not ("s" or "min" or "h");

    /// <summary>The word before a number and its hedges: "travels" of "travels nearly ten".</summary>
    private int Governor(int number)
    {
        int word = number - 1;
        while (word > number - 1 - Hedging && (_tokens.Is(word, WordClass.HedgeWord) && !ElidedWords.IsLink(_tokens.Span(word)) || ElidedWords.IsLikening(_tokens.Span(word)) || _tokens.IsLexeme(word, English.To) && ElidedWords.IsLikening(_tokens.Span(word - 1))) && !_tokens[word].StartsSentence)
            word--;
        return word;
    }

    /// <summary>How many sentences end between; false where a paragraph does, or another number or a list stands there.</summary>
    private bool TryBoundaries(int from, int to, out int boundaries)
    {
        boundaries = 0;
        for (int i = from; i < to; i++)
        {
            bool year = _tokens[i].Kind == TokenKind.Number && _tokens[i].Length == 4 && _tokens.TryInteger(i, out int digits) && YearReader.IsWrittenAbout(digits);
            if (_tokens[i].StartsParagraph || _tokens[i].Kind == TokenKind.Number && !year || _tokens[i].Kind == TokenKind.Currency || _tokens.Is(i, WordClass.Cardinal | WordClass.Magnitude) && i < to - 1 || _tokens.IsChar(i, ':') || _tokens.IsChar(i, '(') || _tokens.IsWord(i) && ElidedWords.IsPureNumber(_tokens.Span(i)))
                return false;
            if (_tokens[i].StartsSentence)
                boundaries++;
        }

        return boundaries <= 1;
    }

    private bool IsFormOfBe(int word) => _tokens[word].Kind == TokenKind.Clitic ? _tokens.EndsWith(word, "s") : _tokens.IsWord(word) && ClosedClasses.IsFormOfBe(_tokens.Span(word));

    /// <summary>travel and travels, took and took: one verb, which has both numbers for its object.</summary>
    private bool IsSameVerb(int word, int before)
    {
        if (before < 0 || !_tokens.IsWord(before) || _tokens.Is(word, WordClass.Preposition | WordClass.Auxiliary | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Conjunction) || _tokens[word].Length < 3)
            return false;
        ReadOnlySpan<char> one = Stem(_tokens.Span(word));
        return one.Equals(Stem(_tokens.Span(before)), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> verb)
    {
        if (verb.Length > 5 && verb.EndsWith("ed".AsSpan()))
            return verb.Slice(0, verb.Length - 2);
        return verb.Length > 3 && verb[verb.Length - 1] == 's' ? verb.Slice(0, verb.Length - 1) : verb;
    }

    private bool IsBare(int i) => EllipticMeasure.EndsClause(_tokens, i) || _tokens.Is(i, WordClass.Preposition) && !_tokens.IsLexeme(i, English.Of);

    private static bool AreAlike(in Amount last, in Amount amount) =>
        last.Numeral.Value.Decimal is { } one && amount.Numeral.Value.Decimal is { } other && one > 0 && other > 0 && one / LargestRatio <= other && other / LargestRatio <= one;
}
