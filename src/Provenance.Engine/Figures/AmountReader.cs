using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads one amount: sign, currency, numeral, scale, unit.</summary>
internal sealed class AmountReader
{
    private readonly TokenList _tokens;
    private readonly NumeralReader _numerals;
    private readonly UnitReader _units;
    private readonly MoneyReader _money;

    public AmountReader(TokenList tokens)
    {
        _tokens = tokens;
        _numerals = new NumeralReader(tokens);
        _units = new UnitReader(tokens);
        _money = new MoneyReader(tokens);
    }

    /// <summary>Reads the amount that begins at a token.</summary>
    public bool TryRead(int i, out Amount amount)
    {
        amount = default;
        int first = i;
        bool negative = false;
        if (IsMinus(i - 1, i))
        {
            negative = true;
            first = i - 1;
        }

        if (_money.TryBefore(i, out string currency, out int number))
        {
            if (!_numerals.TryRead(number, money: true, out Numeral priced))
                return false;
            Value value = Signed(priced.Value, negative);
            amount = new Amount(first, priced.Next, priced with { Value = value, First = number }, currency, default, negative);
            // "$5 Canadian dollars", "$5 USD": the code may follow too.
            if (_money.TryAfter(priced.Next, scaled: true, out string again, out _, out int afterCode) && again == currency)
                amount = amount with { Next = afterCode };
            return true;
        }

        if (_tokens[i].Kind == TokenKind.Currency || !_numerals.TryRead(i, money: false, out Numeral numeral))
            return false;
        numeral = numeral with { Value = Signed(numeral.Value, negative) };
        if (_money.TryAfter(numeral.Next, numeral.Has(NumeralForm.Scaled), out currency, out decimal factor, out int next))
        {
            if (factor != 1 && numeral.Value.Decimal is { } coins)
                numeral = numeral with { Value = Value.Of(coins * factor, numeral.Value.Granularity - 2) };
            amount = new Amount(first, next, numeral, currency, default, negative);
            return true;
        }

        TryUnit(numeral, out UnitReading unit);
        if (unit.Multiplier > 1 && numeral.Value.Decimal is { } count)
            numeral = numeral with { Value = NumeralReader.Multiply(count, unit.Multiplier, numeral.Value.Granularity) };
        amount = new Amount(first, unit.Code == null ? numeral.Next : unit.Next, numeral, null, unit, negative);
        return true;
    }

    /// <summary>Reads the unit at a numeral, after a hyphen too: 10-year, 12-inch.</summary>
    private bool TryUnit(in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        if (numeral.Has(NumeralForm.Ordinal))
            return false;
        int i = numeral.Next;
        bool digits = numeral.Has(NumeralForm.Digits);
        if (_tokens[i].Kind == TokenKind.Dash)
        {
            if (_tokens[i].First == '\u2014' || _tokens[i].SpaceBefore || _tokens[i + 1].SpaceBefore || !_units.TryRead(i + 1, out unit) || !unit.IsName && _tokens[i + 1].Length == 1 && _tokens[i + 1].IsCapital)
            {
                unit = default;
                return false;
            }

            return true;
        }

        if (!_units.TryRead(i, out unit) || !digits && !unit.IsName && unit.Code.Length == 1 && unit.Code != "%")
        {
            unit = default;
            return false;
        }

        return true;
    }

    private bool IsMinus(int sign, int number)
    {
        ref readonly Token token = ref _tokens[sign];
        if (token.Kind != TokenKind.Dash || token.First is not ('-' or '\u2212' or '\u2013') || _tokens[number].SpaceBefore)
            return false;
        ref readonly Token before = ref _tokens[sign - 1];
        bool opened = before.First is '(' or '[' or '=' or ',' or '<' or '>' or '~' or '≈' or '/' && before.Length == 1;
        return (token.SpaceBefore || opened) && (_tokens[number].Kind is TokenKind.Number or TokenKind.Currency);
    }

    private static Value Signed(Value value, bool negative)
    {
        if (!negative)
            return value;
        return value.Decimal is { } number ? Value.Of(-number, value.Granularity) : Value.Of(-value.Number, value.Granularity);
    }

}
