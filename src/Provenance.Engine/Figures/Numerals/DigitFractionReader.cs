using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Reads a fraction in digits: "3/4", "2 1/2", "2 ½".</summary>
internal sealed class DigitFractionReader
{
    private readonly TokenList _tokens;
    private readonly DigitScale _scale;

    public DigitFractionReader(TokenList tokens, DigitScale scale)
    {
        _tokens = tokens;
        _scale = scale;
    }

    /// <summary>3/4, 2 1/2, 2 ½, 2½ (already one token).</summary>
    public bool TryRead(int i, Value value, bool plain, out Numeral numeral)
    {
        numeral = default;
        if (!plain || value.Decimal is not { } whole || _tokens[i + 1].StartsSentence)
            return false;

        if (_tokens[i + 1].Kind == TokenKind.Number && CharClasses.Of(_tokens[i + 1].First) == CharClass.Fraction && whole < 1000)
        {
            decimal part = DigitParser.VulgarFraction(_tokens[i + 1].First);
            numeral = new Numeral(Value.Of(whole + part, -2), i, i + 2, NumeralForm.Digits);
            return true;
        }

        if (IsSlashFraction(i, whole, out decimal simple))
        {
            numeral = _scale.Read(i, i + 3, Value.Of(simple, -2), NumeralForm.Digits | NumeralForm.Fraction, money: false);
            return true;
        }

        int second = _tokens.IsLexeme(i + 1, English.And) ? i + 2 : _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore ? i + 2 : i + 1;
        if (whole < 1000 && _tokens[second].Kind == TokenKind.Number && _tokens[second].Length <= 2
            && DigitParser.Parse(_tokens.Span(second), out bool plainSecond).Decimal is { } numerator && plainSecond
            && IsSlashFraction(second, numerator, out decimal mixed))
        {
            numeral = _scale.Read(i, second + 3, Value.Of(whole + mixed, -2), NumeralForm.Digits, money: false);
            return true;
        }

        return false;
    }

    /// <summary>A proper fraction with a denominator that fractions have; 9/11 and 24/7 are none.</summary>
    private bool IsSlashFraction(int i, decimal numerator, out decimal value)
    {
        value = 0;
        if (_tokens[i + 1].First is not ('/' or '\u2044') || _tokens[i + 1].SpaceBefore || _tokens[i + 2].SpaceBefore || _tokens[i + 2].Kind != TokenKind.Number
            || _tokens[i + 3].First is '/' or '\u2044')
            return false;
        decimal? denominator = DigitParser.Parse(_tokens.Span(i + 2), out bool plain).Decimal;
        if (!plain || denominator is not { } parts || parts < 2 || numerator >= parts || numerator == 0)
            return false;
        // 9/11 and 24/7 have other denominators than fractions; "1/40 of" says that it is one.
        if (parts is not (2 or 3 or 4 or 5 or 6 or 8 or 16 or 32 or 64) && !_tokens.IsLexeme(i + 3, English.Of) && !(_tokens[i].StartsParagraph && _tokens[i + 3].StartsParagraph))
            return false;
        value = Math.Round(numerator / parts, 15);
        return true;
    }
}
