using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Numerals;

/// <summary>Reads a fraction or an ordinal in words, alone or behind a cardinal: "two thirds", "… and a half", "twenty-second".</summary>
internal sealed class WordFractionReader
{
    private readonly TokenList _tokens;
    private readonly WordScale _scale;

    public WordFractionReader(TokenList tokens)
    {
        _tokens = tokens;
        _scale = new WordScale(tokens);
    }

    /// <summary>… and a half, … and three quarters, … and one third.</summary>
    public bool TryAndHalf(int i, out decimal half, out int next)
    {
        half = 0;
        next = i;
        int word = i;
        if (_tokens[word].Kind == TokenKind.Dash && _tokens.IsLexeme(word + 1, English.And))
            word++;
        if (!_tokens.IsLexeme(word, English.And))
            return false;
        word++;
        if (_tokens[word].Kind == TokenKind.Dash)
            word++;
        decimal numerator = 1;
        if (_tokens.IsLexeme(word, English.A) || _tokens.IsLexeme(word, English.An))
            word++;
        else if (_tokens.Is(word, WordClass.Cardinal))
            numerator = Numerator(ref word);
        else if (!_tokens.Is(word, WordClass.FractionName) || !UnitLexicon.IsNameAt(_tokens, _tokens.IsLexeme(word + 1, English.Of) ? word + 2 : word + 1))
            return false;
        if (_tokens[word].Kind == TokenKind.Dash && !_tokens[word].SpaceBefore)
            word++;
        if (!_tokens.Is(word, WordClass.FractionName) || _tokens.IsLexeme(word, English.Second))
            return false;
        half = Part(numerator, _tokens.ValueOf(word));
        next = word + 1;
        // "14 days and a quarter is off": the quarter begins what is said next.
        return half < 1 && !(_tokens.Is(next, WordClass.Auxiliary) && !_tokens[next].StartsSentence);
    }

    /// <summary>three (quarters), fifty-four (hundredths).</summary>
    private decimal Numerator(ref int word)
    {
        decimal numerator = _tokens.ValueOf(word++);
        int units = _tokens[word].Kind == TokenKind.Dash && !_tokens[word].SpaceBefore ? word + 1 : word;
        if (numerator < 20 || numerator % 10 != 0 || !_tokens.Is(units, WordClass.Cardinal) || _tokens.ValueOf(units) is < 1 or > 9)
            return numerator;
        word = units + 1;
        return numerator + _tokens.ValueOf(units);
    }

    /// <summary>two thirds, three-quarters, one-fifth of; twenty-second, third.</summary>
    public bool TryRead(int first, int i, decimal sum, bool scaled, out Numeral numeral)
    {
        numeral = default;
        int word = i;
        bool joined = false;
        if (sum != 0 && _tokens[word].Kind == TokenKind.Dash && !_tokens[word].SpaceBefore)
        {
            word++;
            joined = true;
        }

        if (!_tokens.IsWord(word) || _tokens[word].StartsSentence && sum != 0)
            return false;
        bool tens = sum >= 20 && sum % 10 == 0;
        if (sum is >= 1 and < 100 && !tens && _tokens.Is(word, WordClass.FractionName) && !_tokens.IsLexeme(word, English.Second))
        {
            // "one third of" and "two thirds" are fractions; "one third party" is not.
            bool plural = _tokens.Text[_tokens[word].End - 1] == 's' || _tokens.IsLexeme(word, English.Half);
            if (plural || joined || _tokens.IsLexeme(word + 1, English.Of) || !_tokens.IsWord(word + 1) || _tokens[word + 1].StartsSentence)
            {
                // "three quarters of a million"
                int scale = _tokens.IsLexeme(word + 1, English.Of) && _tokens.IsLexeme(word + 2, English.A) && _tokens.Is(word + 3, WordClass.Scale) && _tokens.ValueOf(word + 3) >= 1000 ? word + 3 : word + 1;
                numeral = _scale.Of(first, scale, Part(sum, _tokens.ValueOf(word)), -2, NumeralForm.Words | NumeralForm.Fraction);
                return true;
            }

            return false;
        }

        if (_tokens.Is(word, WordClass.Ordinal) && (sum == 0 || tens && _tokens.ValueOf(word) < 10 || scaled && _tokens.ValueOf(word) < 100))
        {
            numeral = new Numeral(Value.Of(sum + _tokens.ValueOf(word)), first, word + 1, NumeralForm.Words | NumeralForm.Ordinal);
            return true;
        }

        return false;
    }

    /// <summary>A fraction to as many digits as binary floating point tells apart.</summary>
    public static decimal Part(decimal numerator, decimal denominator) => Math.Round(numerator / denominator, 15);
}
