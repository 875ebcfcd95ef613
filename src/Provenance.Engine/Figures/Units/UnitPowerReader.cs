using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Reads the power behind a unit: "m²", "s⁻¹", "cm^3", "4 km cubed".</summary>
internal sealed class UnitPowerReader
{
    private readonly TokenList _tokens;

    public UnitPowerReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the exponent that begins at a token.</summary>
    public bool TryExponent(int i, out int exponent, out int next)
    {
        exponent = 0;
        next = i;
        // 6′2″ has no square in it, nor has 51°30′.
        if (_tokens[i - 1].First is '′' or '°' or 'º' or '˚' && _tokens[i - 1].Length == 1)
            return false;
        // Copied from print, an exponent may have a gap before it: "m s −1".
        bool gap = _tokens[i].SpaceBefore;
        if (gap && !(_tokens[i].First == '\u2212' && !_tokens[i + 1].SpaceBefore))
            return false;
        if (_tokens[i].Kind == TokenKind.Superscript)
        {
            next = i + 1;
            return SuperscriptParser.TryParse(_tokens.Span(i), out exponent);
        }

        int digits = i;
        if (_tokens[digits].First == '^')
            digits++;
        bool negative = _tokens[digits].Kind == TokenKind.Dash && _tokens[digits].First is '-' or '\u2212' or '\u2013';
        if (negative)
            digits++;
        if (_tokens[digits].Kind != TokenKind.Number || _tokens[digits].SpaceBefore || _tokens[digits].Length != 1 || _tokens[digits].First is < '1' or > '9')
            return false;
        exponent = (_tokens[digits].First - '0') * (negative ? -1 : 1);
        next = digits + 1;
        return exponent is (>= -4 and <= -1) or 2 or 3;
    }

    /// <summary>Copied from print, the exponent below a line may have come off: "2 g/cm 3, and".</summary>
    public bool TryGapExponent(in UnitReading factor, out int exponent, out int next)
    {
        exponent = 0;
        next = factor.Next + 1;
        ref readonly Token digit = ref _tokens[factor.Next];
        if (!digit.SpaceBefore || digit.StartsSentence || digit.Length != 1 || digit.First is not ('2' or '3') || factor.Dimension != "length" && factor.Code != "s")
            return false;
        exponent = digit.First - '0';
        ref readonly Token after = ref _tokens[next];
        return after.Kind == TokenKind.Point || after.First is ',' or ')' or ';' or ']' || after.StartsParagraph || after.SpaceBefore && _tokens.Is(next, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary);
    }

    /// <summary>4 km cubed, 10 metres squared.</summary>
    public bool WithPower(ref UnitReading factor)
    {
        int power = WordsBesideUnits.PowerBehind(_tokens.Span(factor.Next));
        if (power > 0)
            factor = factor with { Code = factor.Code + power, Dimension = Power(factor.Dimension, power), Next = factor.Next + 1 };
        return true;
    }

    /// <summary>The dimension of a power of a unit.</summary>
    public static string Power(string dimension, int exponent) => (dimension, exponent) switch
    {
        ("length", 2) => "area",
        ("length", 3) => "volume",
        _ => "compound",
    };
}
