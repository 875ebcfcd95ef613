using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Reads what digits are multiplied by: a suffix ("1.24bn"), scale words ("5 hundred thousand"), and what goes on below them ("3 million and a half").</summary>
internal sealed class DigitScale
{
    private readonly TokenList _tokens;
    private readonly WordNumberReader _words;

    public DigitScale(TokenList tokens, WordNumberReader words)
    {
        _tokens = tokens;
        _words = words;
    }

    /// <summary>Scale words and suffixes after digits: 1.24bn, 5 hundred thousand, $310m.</summary>
    public Numeral Read(int first, int next, Value value, NumeralForm form, bool money)
    {
        while (value.Decimal is { } number)
        {
            decimal factor = ScaleAt(next, money, form, out int after);
            if (factor == 0)
                break;
            value = NumeralReader.Multiply(number, factor, value.Granularity);
            next = after;
            form = (form | NumeralForm.Scaled) & ~(NumeralForm.PlainInteger | NumeralForm.Fraction);
            if (_tokens.Is(next - 1, WordClass.Scale))
                ReadOn(ref value, ref next, factor);
        }

        return new Numeral(value, first, next, form);
    }

    /// <summary>3 hundred and 21, 4 thousand 3 hundred, 3 million and a half: what goes on below a scale word.</summary>
    private void ReadOn(ref Value value, ref int next, decimal scale)
    {
        // What goes on below a scale word is under 10^21: the sum stays in range.
        if (value.Decimal is not { } sum || sum > 1e27m)
            return;
        if (scale >= 1e6m && !_tokens[next].StartsSentence && _words.TryAndHalfAlone(next, out decimal half, out int afterHalf) && !_tokens.Is(afterHalf, WordClass.Scale))
        {
            (value, next) = (Value.Of(sum + half * scale), afterHalf);
            return;
        }

        bool and = _tokens.IsLexeme(next, English.And);
        int i = and ? next + 1 : next;
        // 3 hundred and one
        if (and && scale == 100 && _tokens.Is(i, WordClass.Cardinal) && !_tokens.Is(i + 1, WordClass.Scale) && _words.TryRead(i, out Numeral words) && !words.Has(NumeralForm.Fraction | NumeralForm.Ordinal) && words.Value.Decimal < 100)
        {
            (value, next) = (Value.Of(sum + words.Value.Decimal!.Value), words.Next);
            return;
        }

        if (_tokens[i].Kind != TokenKind.Number || _tokens[i].StartsSentence || _tokens[i].Length > 3 || DigitParser.Parse(_tokens.Span(i), out bool plain).Decimal is not { } lower || !plain)
            return;
        decimal lowerScale = _tokens.Is(i + 1, WordClass.Scale) && _tokens[i + 1].SpaceBefore ? _tokens.ValueOf(i + 1) : 1;
        if (lower * lowerScale >= scale || lowerScale == 1 && !(and && scale == 100) || lowerScale > 1 && and)
            return;
        value = Value.Of(sum + lower * lowerScale);
        next = lowerScale > 1 ? i + 2 : i + 1;
        if (lowerScale > 1)
            ReadOn(ref value, ref next, lowerScale);
    }

    private decimal ScaleAt(int i, bool money, NumeralForm form, out int after)
    {
        after = i + 1;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Dash && !token.SpaceBefore && _tokens.Is(i + 1, WordClass.Scale) && !_tokens[i + 1].SpaceBefore)
        {
            after = i + 2;
            return _tokens.ValueOf(i + 1);
        }

        if (token.Kind != TokenKind.Word || token.StartsSentence)
            return 0;
        // "12 lakhs", "2 dozens": after a number a plural scale multiplies too.
        if (_tokens.Is(i, WordClass.Scale | WordClass.Magnitude) && !_tokens.IsLexeme(i, English.Scores) && !(_tokens.Is(i, WordClass.Magnitude) && _tokens.ValueOf(i) == 10))
            return _tokens.ValueOf(i);
        return (form & NumeralForm.Scaled) != 0 ? 0 : ScaleSuffix.FactorAt(_tokens, i, money, ref after);
    }
}
