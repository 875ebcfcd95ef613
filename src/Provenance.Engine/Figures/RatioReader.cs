using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads a ratio with a colon: "12.5:1", "at a ratio of 3:1", "a scale of 1:25,000"; a score or a time of day is none.</summary>
internal sealed class RatioReader
{
    private const int Reach = 6;
    private const decimal MostParts = 1e9m;
    private readonly TokenList _tokens;

    public RatioReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the ratio that begins at a number: how many of the second the first is.</summary>
    public bool TryRead(int i, out Value value)
    {
        value = default;
        int second = i + 2;
        if (_tokens[i].Kind != TokenKind.Number || !_tokens.IsChar(i + 1, ':') || _tokens[i + 1].SpaceBefore || _tokens[second].SpaceBefore || _tokens[second].Kind != TokenKind.Number
            || _tokens.IsChar(second + 1, ':') && !_tokens[second + 1].SpaceBefore || _tokens[second + 1].Kind == TokenKind.Dash && !_tokens[second + 1].SpaceBefore || _tokens[i - 1].First is ':' && !_tokens[i].SpaceBefore)
            return false;
        if (DigitParser.Parse(_tokens.Span(i), out _).Decimal is not { } first || DigitParser.Parse(_tokens.Span(second), out _).Decimal is not { } whole || whole < 1 || whole > MostParts || first <= 0 || first > MostParts)
            return false;
        bool unity = _tokens[second].Length == 1 && whole == 1;
        bool named = IsNamed(i, second + 1);
        // 4.5:1 can be nothing else; 3:1 may be a score; 1:50 a time.
        if (!(unity && (_tokens.Span(i).IndexOf('.') > 0 || first >= 100) || named || unity && _tokens.Is(i - 1, WordClass.Preposition) && _tokens.IsLexeme(i - 1, English.Of)))
            return false;
        value = Value.Of(Math.Round(first / whole, 12));
        return true;
    }

    private bool IsNamed(int i, int next)
    {
        bool named = false;
        for (int k = i - 1; k > i - Reach && k >= 0 && !_tokens[k + 1].StartsSentence; k--)
        {
            if (!_tokens.IsWord(k))
                continue;
            if (ClosedClasses.IsScoreWord(_tokens.Span(k)))
                return false;
            named |= NumberedWords.IsRatio(_tokens.Span(k));
        }

        for (int k = next; k < next + 3 && !_tokens[k].StartsSentence; k++)
            named |= _tokens.IsWord(k) && NumberedWords.IsRatio(_tokens.Span(k));
        return named;
    }
}
