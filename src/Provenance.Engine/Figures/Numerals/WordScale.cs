using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Multiplies a number by the scale words behind it: half a "million", two and a half "thousand".</summary>
internal sealed class WordScale
{
    private readonly TokenList _tokens;

    public WordScale(TokenList tokens) => _tokens = tokens;

    /// <summary>The numeral with every scale word that follows.</summary>
    public Numeral Of(int first, int next, decimal value, int granularity, NumeralForm form)
    {
        Value result = Value.Of(value, granularity);
        while (true)
        {
            int word = _tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && _tokens.Is(next + 1, WordClass.Scale) ? next + 1 : next;
            if (!_tokens.Is(word, WordClass.Scale) || result.Decimal is not { } number || number > 1e18m)
                return new Numeral(result, first, next, form);
            result = NumeralReader.Multiply(number, _tokens.ValueOf(word), result.Granularity);
            form = (form | NumeralForm.Scaled) & ~NumeralForm.Fraction;
            next = word + 1;
        }
    }
}
