using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Reads powers of digits: "2^10", "10⁶", "1.2 × 10−5".</summary>
internal sealed class PowerReader
{
    private readonly TokenList _tokens;

    public PowerReader(TokenList tokens) => _tokens = tokens;

    /// <summary>2^10, 2**10, 2¹⁰: a small power of a whole number.</summary>
    public bool TryOf(int i, Value value, bool plain, out Numeral numeral)
    {
        numeral = default;
        if (!plain || value.Decimal is not { } number || number is < 2 or > 99 or 10 || !TryExponent(i + 1, afterProduct: false, out int exponent, out int next) || exponent is < 0 or > 90)
            return false;
        bool caret = _tokens[i + 1].First is '^' or '*' || _tokens[i + 1].Kind == TokenKind.Superscript && _tokens[i + 1].Length > 1;
        decimal product = 1;
        for (int k = 0; k < exponent && product < 1e25m; k++)
            product *= number;
        numeral = new Numeral(Value.Of(product), i, next, NumeralForm.Digits | NumeralForm.Scaled);
        return caret && product < 1e25m;
    }

    /// <summary>× 10^6, x 10−5, ·10⁶, and 10⁶ by itself.</summary>
    public bool TryOfTen(int i, Value value, out Numeral numeral)
    {
        numeral = default;
        if (value.Decimal is not { } mantissa)
            return false;
        int ten = i;
        bool product = _tokens[i + 1].First is '×' or 'x' or '·' or '*' or '⋅' or '∙' && _tokens[i + 1].Length == 1 && _tokens[i + 2].Kind == TokenKind.Number && _tokens[i + 2].Length == 2;
        if (product)
            ten = i + 2;
        if (_tokens[ten].Length != 2 || !_tokens.Span(ten).SequenceEqual("10".AsSpan()) || !TryExponent(ten + 1, product, out int exponent, out int next))
            return false;
        Value scaled = product ? DigitParser.Scale(mantissa, exponent) : DigitParser.Scale(1, exponent);
        numeral = new Numeral(scaled, i, next, NumeralForm.Digits | NumeralForm.Scaled);
        return true;
    }

    /// <summary>× 10^4 behind a value that stands in brackets.</summary>
    public bool TryBehind(int i, Value value, out Value scaled, out int next)
    {
        bool power = TryOfTen(i - 1, value, out Numeral numeral) && numeral.Next > i;
        (scaled, next) = (numeral.Value, numeral.Next);
        return power;
    }

    private bool TryExponent(int i, bool afterProduct, out int exponent, out int next)
    {
        exponent = 0;
        next = i;
        // Copied from print, the exponent may have a gap before its minus: 5.7 × 10 −4.
        if (_tokens[i].SpaceBefore && !(afterProduct && _tokens[i].First == '\u2212' && !_tokens[i + 1].SpaceBefore))
            return false;
        if (_tokens[i].Kind == TokenKind.Superscript)
        {
            next = i + 1;
            return SuperscriptParser.TryParse(_tokens.Span(i), out exponent);
        }

        bool caret = _tokens[i].First == '^' || _tokens[i].First == '*' && _tokens[i + 1].First == '*';
        if (caret)
            i += _tokens[i].First == '*' ? 2 : 1;
        bool minus = _tokens[i].Kind == TokenKind.Dash;
        bool explicitMinus = _tokens[i].First == '\u2212';
        if (minus)
            i++;
        if (_tokens[i].Kind != TokenKind.Number || _tokens[i].SpaceBefore || _tokens[i].Length > 2 || !(caret || minus && (afterProduct || explicitMinus)))
            return false;
        exponent = (int)DigitParser.Parse(_tokens.Span(i), out bool plain).Number * (minus ? -1 : 1);
        next = i + 1;
        return plain;
    }
}
