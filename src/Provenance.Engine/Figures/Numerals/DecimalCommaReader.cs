using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Reads a number with a comma for its decimals: "1,2 per cent", "1.500,00".</summary>
internal sealed class DecimalCommaReader
{
    private readonly TokenList _tokens;
    private readonly UnitReader _units;

    public DecimalCommaReader(TokenList tokens)
    {
        _tokens = tokens;
        _units = new UnitReader(tokens);
    }

    /// <summary>"1,2 per cent", "1,5 million", "1.500,00": a comma for the decimals, where the digits or what follows leave no other reading.</summary>
    public bool TryRead(int i, bool money, out Numeral numeral)
    {
        numeral = default;
        ref readonly Token whole = ref _tokens[i];
        ref readonly Token decimals = ref _tokens[i + 2];
        if (!_tokens.IsChar(i + 1, ',') || _tokens[i + 1].SpaceBefore || decimals.SpaceBefore || decimals.Kind != TokenKind.Number || decimals.Length > 2
            || _tokens.IsChar(i - 1, ',') && !whole.SpaceBefore || _tokens.IsChar(i + 3, ',') && !_tokens[i + 3].SpaceBefore && !_tokens[i + 4].SpaceBefore)
            return false;
        ReadOnlySpan<char> digits = _tokens.Span(i);
        int point = digits.IndexOf('.');
        bool grouped = point is >= 1 and <= 3 && digits.Length == point + 4 && decimals.Length == 2;
        bool measured = _units.TryRead(i + 3, out UnitReading unit) && (unit.IsName || unit.Dimension == "ratio");
        bool scaled = _tokens.Is(i + 3, WordClass.Scale) && _tokens.ValueOf(i + 3) >= 1000 && !_tokens[i + 3].StartsSentence;
        bool zero = whole.Length == 1 && whole.First == '0';
        if (!grouped && (point >= 0 || !measured && !scaled && !zero && !(money && decimals.Length == 2) || whole.Length > 3))
            return false;
        decimal value = 0;
        foreach (char c in digits)
            value = c == '.' ? value : value * 10 + (c - '0');
        foreach (char c in _tokens.Span(i + 2))
        {
            if (!CharClasses.IsDigit(c))
                return false;
        }

        Value part = DigitParser.Parse(_tokens.Span(i + 2), out _);
        numeral = new Numeral(Value.Of(value + part.Decimal.GetValueOrDefault() / (decimals.Length == 1 ? 10 : 100), -decimals.Length), i, i + 3, NumeralForm.Digits);
        return true;
    }
}
