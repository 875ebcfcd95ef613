using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Reads the second end of a range: 3 to 5 km, 10–15 %, between 3 and 5, 1.8 V to 3.6 V, two or three days, 8- to
/// 16-metre. The lower end takes the scale and the unit of the higher where it has none of its own.
/// </summary>
internal sealed class RangeReader
{
    private static readonly HashSet<ushort> ScoreWords = [.. ClosedClasses.ScoreWords.Split(' ').Select(word => English.Words.Find(word.AsSpan()))];

    private const int ChangeReach = 9;

    private readonly TokenList _tokens;
    private readonly AmountReader _amounts;

    public RangeReader(TokenList tokens, AmountReader amounts)
    {
        _tokens = tokens;
        _amounts = amounts;
    }

    /// <summary>Reads on from a first amount.</summary>
    public bool TryRead(in Amount low, out RangeReading range)
    {
        range = default;
        if (low.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude) || low.Numeral.Value.Decimal is not { } from)
            return false;
        // 9 / 12 - 75%: what follows a slash is its denominator.
        if (_tokens.IsChar(low.First - 1, '/') && _tokens[low.First].SpaceBefore)
            return false;
        if (!TryConnector(low, out int second, out bool alternative) || IsChange(low.First, low.Next, low.IsMeasured))
            return false;
        if (_tokens[second].StartsSentence && !_tokens.IsChar(low.Next, '…') || _tokens.IsLexeme(second, English.A) || !_amounts.TryRead(second, out Amount high) || high.Numeral.Value.Decimal is not { } to)
            return false;
        if (high.First < second - 1 || high.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude | NumeralForm.Fraction) && !low.Numeral.Has(NumeralForm.Fraction))
            return false;
        // "rose by a fifth to 193 million"
        if (low.Numeral.Has(NumeralForm.Fraction) && low.Numeral.Has(NumeralForm.Words) && !high.Numeral.Has(NumeralForm.Fraction) && !low.IsMeasured && high.IsMeasured && high.Currency != null)
            return false;
        if (!SameUnit(low, high) || IsJoinedOn(high.Next) || IsStep(low, high))
            return false;
        // "75 -300 mm": with a gap on one side only, the dash still joins the two.
        if (high.First == low.Next && high.Negative)
            to = -to;

        if (high.Numeral.Has(NumeralForm.Scaled) && !low.Numeral.Has(NumeralForm.Scaled) && ScaleOf(high) is { } scale && from < to / scale && ExactArithmetic.TryMultiply(from, scale, out decimal scaled))
            from = scaled;
        if (low.Unit.Code == null && high.Unit.Multiplier > 1)
            from = Math.Abs(from) < 1e18m ? from * high.Unit.Multiplier : from;
        Value lowValue = Value.Of(from, low.Numeral.Value.Granularity);
        Value highValue = Value.Of(to, high.Numeral.Value.Granularity);
        // "−18 to −34 °C" counts downwards.
        if (from < 0 && to < from)
            (lowValue, highValue) = (highValue, lowValue);
        else if (from >= to || alternative && (from != to - 1 || low.IsMeasured || high.Currency != null))
            return false;
        // "3-12122" is a number of something, not from three to twelve thousand.
        if (!low.IsMeasured && !high.IsMeasured && from > 0 && from > to / 1e9m && to / from > 200 && high.Numeral.Has(NumeralForm.PlainInteger))
            return false;
        if (!low.IsMeasured && !high.IsMeasured && IsScore(low, high))
            return false;
        range = new RangeReading(lowValue, highValue, high.UnitCode ?? low.UnitCode, high.Next);
        return true;
    }

    /// <summary>Reads "3 to 5 per cent" where "rose from" makes it two values: the unit that the first takes from the second.</summary>
    public bool TrySharedUnit(in Amount low, out UnitReading unit)
    {
        unit = default;
        if (!_tokens.IsLexeme(low.Next, English.To) || !_amounts.TryRead(low.Next + 1, out Amount high) || high.First != low.Next + 1)
            return false;
        unit = high.Unit;
        return unit.Code != null;
    }

    /// <summary>"from 3.1 to 4.7 euros": the currency that the first takes from the second.</summary>
    public bool TrySharedCurrency(in Amount low, out string? currency)
    {
        currency = null;
        if (low.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude | NumeralForm.Fraction) || !_tokens.IsLexeme(low.Next, English.To) || !_tokens.IsLexeme(low.First - 1, English.From) || !_amounts.TryRead(low.Next + 1, out Amount high) || high.First != low.Next + 1 || high.Numeral.Has(NumeralForm.Scaled))
            return false;
        currency = high.Currency;
        return currency != null;
    }

    /// <summary>Finds the second end behind a dash, "to", "and" after "between", or "or".</summary>
    private bool TryConnector(in Amount low, out int second, out bool alternative)
    {
        alternative = false;
        int i = low.Next;
        second = i + 1;
        ref readonly Token token = ref _tokens[i];
        if (token.StartsSentence)
            return false;
        // 8- to 16-metre, 0-to-60: the hyphens belong to the words around.
        int to = token.Kind == TokenKind.Dash && !token.SpaceBefore ? i + 1 : i;
        if (_tokens.IsLexeme(to, English.To) || _tokens.IsLexeme(to, English.Through))
        {
            second = to + 1;
            if (_tokens[second].Kind == TokenKind.Dash && (to > i || !_tokens[second].SpaceBefore) && !_tokens[second + 1].SpaceBefore)
                second++;
            second = SkipHedge(second);
            return true;
        }

        if (token.Kind == TokenKind.Dash)
        {
            second = SkipHedge(second);
            return token.First is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' && (token.SpaceBefore == _tokens[i + 1].SpaceBefore || _tokens[i + 1].First is '~' || token.SpaceBefore && token.First != '\u2212' && low.Numeral.Next == i) && (!token.SpaceBefore || token.First == '\u2013' || low.Unit.Code != null || _amounts.TryRead(second, out Amount measured) && (measured.Unit.Code != null || low.Currency != null && measured.Currency == low.Currency));
        }

        if (token.First is '~' or '÷' && token.Length == 1)
            return true;
        // "30 … 125 kPa", as data sheets write it.
        if (token.First is '…' && token.Length == 1)
            return !low.IsMeasured && _amounts.TryRead(SkipSign(second), out Amount last) && last.Unit.Code != null;
        if (_tokens.IsLexeme(i, English.And))
        {
            second = SkipHedge(second);
            return IsBetween(low.First - 1);
        }

        // In "two, three or four days" the last two are members of the list.
        alternative = _tokens.IsLexeme(i, English.Or) && !(_tokens.IsChar(low.First - 1, ',') && (_tokens[low.First - 2].Kind == TokenKind.Number || _tokens.Is(low.First - 2, WordClass.Cardinal)));
        return alternative;
    }

    /// <summary>"between", "between about", "between the ages of".</summary>
    private bool IsBetween(int i) => _tokens.IsLexeme(i, English.Between) || _tokens.IsLexeme(i, English.Of) && _tokens.Is(i - 2, WordClass.Article) && _tokens.IsLexeme(i - 3, English.Between) || (_tokens.Is(i, WordClass.HedgeWord) || _tokens[i].Kind == TokenKind.Other) && _tokens.IsLexeme(i - 1, English.Between);

    /// <summary>"between 2 g and about 7 g", "20 to ∼180", "-40 °C to +85 °C".</summary>
    private int SkipHedge(int i) => (_tokens[i].Kind == TokenKind.Dash || _tokens.IsChar(i, '+')) && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number ? i + 1
        : _tokens.Is(i, WordClass.HedgeWord) && !_tokens.Is(i, WordClass.Article) && _tokens[i + 1].Kind == TokenKind.Number || _tokens[i].First is '~' or '∼' or '≈' && _tokens[i].Length == 1 ? i + 1 : i;

    private int SkipSign(int i) => _tokens[i].Kind == TokenKind.Dash || _tokens.IsChar(i, '+') ? i + 1 : i;

    /// <summary>"rose from 3 to 5" tells two values, not a range.</summary>
    private bool IsChange(int first, int connector, bool measured)
    {
        if (!_tokens.IsLexeme(connector, English.To))
            return false;
        // "rose by $43.6bn to $419.2bn": a change and where it ends.
        if (_tokens.IsLexeme(first - 1, English.By) && !_tokens[first].StartsSentence)
            return measured;
        if (!_tokens.IsLexeme(first - 1, English.From))
        {
            // "rose $5 to $12": the verb governs the amount itself.
            int near = _tokens.Is(first - 1, WordClass.HedgeWord) ? first - 2 : first - 1;
            return measured && !_tokens[near + 1].StartsSentence && IsMove(near);
        }

        if (_tokens.Is(first - 2, WordClass.Rise | WordClass.Fall) && !_tokens[first - 1].StartsSentence)
            return true;

        for (int i = first - 2; i > first - ChangeReach && i >= 0 && !_tokens[i + 1].StartsSentence; i--)
        {
            if (IsMove(i))
                return true;
            if (_tokens[i].Kind is TokenKind.Point or TokenKind.Mark || _tokens.IsChar(i, ',') || _tokens.IsChar(i, ';') || _tokens.Is(i, WordClass.Conjunction) && !_tokens.Is(i, WordClass.Preposition))
                return false;
        }

        return false;
    }

    /// <summary>
    /// "goes from 3 % to 5 %", "grew, from 340 to 360", "lifting the age from 64 to 67": a share, a sum or a count is first the one and then the other,
    /// where a length or a heat passes through what lies between.
    /// </summary>
    private bool IsStep(in Amount low, in Amount high)
    {
        int first = low.First;
        if (!_tokens.IsLexeme(low.Next, English.To) || !_tokens.IsLexeme(first - 1, English.From) || low.Numeral.Value.Number == 0 || high.Unit.Code is not (null or "%" or "[pp]"))
            return false;
        int last = _tokens.IsChar(first - 2, ',') && !_tokens[first - 1].StartsSentence ? first - 3 : first - 2;
        for (int i = last; i > first - ChangeReach && i >= 0 && !_tokens[i + 1].StartsSentence; i--)
        {
            if (_tokens[i].Kind == TokenKind.Word && (_tokens.Is(i, WordClass.Rise | WordClass.Fall) && !ChangeWords.IsGrowth(_tokens.Span(i)) || ChangeWords.IsMoving(_tokens.Span(i))))
                return true;
            if (_tokens[i].Kind == TokenKind.Point || _tokens[i].First is ',' or ';' or '(' && _tokens[i].Length == 1 || _tokens.Is(i, WordClass.Conjunction) && !_tokens.Is(i, WordClass.Preposition))
                return false;
        }

        return false;
    }

    /// <summary>rose, doubled, went: the past form of a verb of change.</summary>
    private bool IsMove(int i) =>
        _tokens[i].Kind == TokenKind.Word && !_tokens.Is(i - 1, WordClass.Article | WordClass.Determiner) && (_tokens.EndsWith(i, "ed") || ClosedClasses.IsIrregularPast(_tokens.Span(i))) && (_tokens.Is(i, WordClass.Rise | WordClass.Fall) || ChangeWords.IsMoving(_tokens.Span(i)));

    private static bool SameUnit(in Amount low, in Amount high)
    {
        if (low.Currency != null || high.Currency != null)
            return low.Currency == null && low.Unit.Code == null || high.Currency == null && high.Unit.Code == null || low.Currency == high.Currency || high.Currency != null && low.Currency != null && high.Currency.StartsWith(low.Currency, StringComparison.Ordinal);
        // The scale of acidity is named before both: pH 7–8.
        return low.Unit.Code == null || low.Unit.Code == high.Unit.Code || low.Unit.Code == "[pH]" && high.Unit.Code == null;
    }

    /// <summary>What the scale words of an amount multiply by, from its value and its digits.</summary>
    private decimal? ScaleOf(in Amount high)
    {
        Value mantissa = _tokens[high.Numeral.First].Kind == TokenKind.Number
            ? DigitParser.Parse(_tokens.Span(high.Numeral.First), out _)
            : Value.Of(_tokens.ValueOf(high.Numeral.First));
        return mantissa.Decimal is { } digits && Math.Abs(digits) > 1e-9m && high.Numeral.Value.Decimal is { } value && value != 0 && ExactArithmetic.TryDivide(value, digits, out decimal scale) ? Math.Abs(scale) : null;
    }

    /// <summary>"won 3-6", "6-4, 3-6, 7-5": two small numbers joined behind a word of contests, or in a list of such pairs that falls somewhere.</summary>
    private bool IsScore(in Amount low, in Amount high)
    {
        if (_tokens[low.Next].Kind != TokenKind.Dash || _tokens[low.Next].SpaceBefore || !low.Numeral.Has(NumeralForm.PlainInteger))
            return false;
        if (IsFalling(low.First - 4) && _tokens.IsChar(low.First - 1, ',') || _tokens.IsChar(high.Next, ',') && IsFalling(high.Next + 1))
            return true;
        for (int i = low.First - 1; i > low.First - 6 && i >= 0 && !_tokens[i + 1].StartsSentence; i--)
        {
            if (_tokens[i].Lexeme != 0 && ScoreWords.Contains(_tokens[i].Lexeme))
                return true;
        }

        return false;
    }

    /// <summary>A pair of joined numbers of which the first is the greater.</summary>
    private bool IsFalling(int i) =>
        _tokens.TryInteger(i, out int first) && _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore && _tokens.TryInteger(i + 2, out int second) && first > second;

    /// <summary>A third number joined on makes it a telephone number or a code.</summary>
    private bool IsJoinedOn(int i) =>
        _tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number && !_tokens[i + 1].SpaceBefore;
}
