using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Reads the second end of a range: 3 to 5 km, 10–15 %, between 3 and 5, 1.8 V to 3.6 V, two or three days. The lower
/// end takes the scale and the unit of the higher where it has none of its own.
/// </summary>
internal sealed class RangeReader
{
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
        int connector = low.Next;
        if (!IsConnector(low, connector, out bool alternative))
            return false;
        int second = connector + 1;
        if (_tokens[second].StartsSentence || _tokens.IsLexeme(second, English.A) || !_amounts.TryRead(second, out Amount high) || high.Numeral.Value.Decimal is not { } to)
            return false;
        if (high.First != second && !high.Negative || high.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude | NumeralForm.Fraction) && !low.Numeral.Has(NumeralForm.Fraction))
            return false;

        if (!SameUnit(low, high) || IsChange(low.First, connector))
            return false;
        if (high.Numeral.Has(NumeralForm.Scaled) && !low.Numeral.Has(NumeralForm.Scaled) && ScaleOf(high) is { } scale && from < to / scale)
            from *= scale;
        if (low.Unit.Code == null && high.Unit.Multiplier > 1)
            from *= high.Unit.Multiplier;
        if (from >= to || alternative && to - from > Math.Max(1, from))
            return false;
        if (IsJoinedOn(high.Next))
            return false;
        range = new RangeReading(Value.Of(from, low.Numeral.Value.Granularity), high.Numeral.Value, high.UnitCode ?? low.UnitCode, high.Next);
        return true;
    }

    private bool IsConnector(in Amount low, int i, out bool alternative)
    {
        alternative = false;
        ref readonly Token token = ref _tokens[i];
        if (token.StartsSentence)
            return false;
        if (token.Kind == TokenKind.Dash)
            return token.First is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' && token.SpaceBefore == _tokens[i + 1].SpaceBefore && (!token.SpaceBefore || token.First == '\u2013');
        if (_tokens.IsLexeme(i, English.To) || _tokens.IsChar(i, '~') || token.First == '÷')
            return true;
        if (_tokens.IsLexeme(i, English.And))
            return _tokens.IsLexeme(low.First - 1, English.Between) || _tokens.Is(low.First - 1, WordClass.HedgeWord) && _tokens.IsLexeme(low.First - 2, English.Between);
        alternative = _tokens.IsLexeme(i, English.Or);
        return alternative;
    }

    /// <summary>"rose from 3 to 5" tells two values, not a range.</summary>
    private bool IsChange(int first, int connector)
    {
        if (!_tokens.IsLexeme(connector, English.To) || !_tokens.IsLexeme(first - 1, English.From))
            return false;
        for (int i = first - 2; i > first - 8 && !_tokens[i + 1].StartsSentence; i--)
        {
            if (_tokens.Is(i, WordClass.Rise | WordClass.Fall))
                return true;
        }

        return false;
    }

    private static bool SameUnit(in Amount low, in Amount high)
    {
        if (low.Currency != null || high.Currency != null)
            return low.Currency == null && low.Unit.Code == null || high.Currency == null && high.Unit.Code == null || low.Currency == high.Currency;
        return low.Unit.Code == null || low.Unit.Code == high.Unit.Code;
    }

    /// <summary>What the scale words of an amount multiply by, from its value and its digits.</summary>
    private decimal? ScaleOf(in Amount high)
    {
        Value mantissa = _tokens[high.Numeral.First].Kind == TokenKind.Number
            ? DigitParser.Parse(_tokens.Span(high.Numeral.First), out _)
            : Value.Of(_tokens.ValueOf(high.Numeral.First));
        return mantissa.Decimal is { } digits && digits != 0 && high.Numeral.Value.Decimal is { } value ? Math.Abs(value / digits) : null;
    }

    /// <summary>A third number joined on makes it a telephone number or a code.</summary>
    private bool IsJoinedOn(int i) =>
        _tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number && !_tokens[i + 1].SpaceBefore;
}
