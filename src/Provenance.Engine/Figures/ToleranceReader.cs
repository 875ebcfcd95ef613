using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads a tolerance behind an amount: 25 ± 0.02 °C, 2.0 +/- 0.1, 113 (± 1) nM. The unit after it belongs to both.</summary>
internal sealed class ToleranceReader
{
    private readonly TokenList _tokens;
    private readonly AmountReader _amounts;
    private readonly UnitReader _units;
    private readonly NumeralReader _numerals;

    public ToleranceReader(TokenList tokens, AmountReader amounts)
    {
        _tokens = tokens;
        _amounts = amounts;
        _units = new UnitReader(tokens);
        _numerals = new NumeralReader(tokens);
    }

    /// <summary>The amount with its tolerance, or the amount as it was.</summary>
    public Amount Extend(in Amount amount)
    {
        int i = amount.Next;
        bool bracket = _tokens.IsChar(i, '(');
        if (bracket)
            i++;
        int width = SignWidth(i);
        if (width == 0 || _tokens[amount.Next].StartsSentence || !_amounts.TryRead(i + width, out Amount tolerance) || tolerance.First != i + width || tolerance.Currency != null && amount.Currency == null)
            return amount;
        int next = tolerance.Next;
        UnitReading unit = amount.Unit.Code != null ? amount.Unit : tolerance.Unit;
        if (bracket)
        {
            if (!_tokens.IsChar(next, ')'))
                return amount;
            next++;
            if (unit.Code == null && _units.TryRead(next, out UnitReading after))
                (unit, next) = (after, after.Next);
        }

        Amount read = amount with { Next = next, Unit = unit, Numeral = amount.Numeral with { Form = amount.Numeral.Form & ~NumeralForm.PlainInteger } };
        return bracket ? read : InBrackets(read);
    }

    /// <summary>(5.2 ± 0.3) × 10^4 kg, (25 ± 2) °C: the power and the unit behind the brackets belong to both.</summary>
    private Amount InBrackets(in Amount amount)
    {
        if (!_tokens.IsChar(amount.First - 1, '(') || !_tokens.IsChar(amount.Next, ')') || amount.Unit.Code != null)
            return amount;
        int next = amount.Next + 1;
        Value value = amount.Numeral.Value;
        if (_numerals.TryPower(next, value, out Value scaled, out int afterPower))
            (value, next) = (scaled, afterPower);
        bool measured = _units.TryRead(next, out UnitReading unit);
        return measured || next > amount.Next + 1
            ? amount with { First = amount.First - 1, Next = measured ? unit.Next : next, Unit = unit, Numeral = amount.Numeral with { Value = value } }
            : amount;
    }

    /// <summary>±, +/-, +-, + / −.</summary>
    private int SignWidth(int i)
    {
        if (_tokens[i].First is '±' or '∓' && _tokens[i].Length == 1)
            return 1;
        if (!_tokens.IsChar(i, '+'))
            return 0;
        int slash = _tokens.IsChar(i + 1, '/') ? 1 : 0;
        return _tokens[i + 1 + slash].Kind == TokenKind.Dash ? 2 + slash : 0;
    }
}
