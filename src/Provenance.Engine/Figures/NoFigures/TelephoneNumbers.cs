using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.NoFigures;

/// <summary>Tells the numbers that people dial from figures.</summary>
internal sealed class TelephoneNumbers
{
    private const int MostGroups = 7;
    private const int LeastDigits = 7;

    // ITU-T E.164: at most fifteen digits, and the two zeros that stand for a plus.
    private const int MostDigits = 17;

    private readonly TokenList _tokens;

    public TelephoneNumbers(TokenList tokens) => _tokens = tokens;

    /// <summary>+44 20 7946 0958, 0800 555 123, "call 555 0199": groups of digits behind a plus, with zeros in front, or behind a word for a telephone.</summary>
    public bool IsPartOfOne(int i)
    {
        int first = i;
        while (first > i - MostGroups && (IsGroup(first - 1) || _tokens[first - 1].Kind is TokenKind.Dash || _tokens[first - 1].First is '(' or ')') && !_tokens[first].StartsSentence)
            first--;
        if (first < i && _tokens.IsChar(first - 1, '+') && !_tokens[first].SpaceBefore)
            return true;

        int groups = 0, digits = 0;
        bool zeros = false;
        for (int k = first; k < first + MostGroups && (IsGroup(k) || IsGlue(k)) && !(k > first && _tokens[k].StartsSentence); k++)
        {
            if (!IsGroup(k))
                continue;
            groups++;
            digits += _tokens[k].Length;
            zeros |= _tokens[k].First == '0' && _tokens[k].Length >= 3;
        }

        return groups > 1 && digits is >= LeastDigits and <= MostDigits && (zeros || IsCalled(first));
    }

    /// <summary>"called 911", "dialled 4455": behind a verb of calling, a number that nothing is counted with.</summary>
    public bool IsCalled(int i, int end)
    {
        if (_tokens[i].StartsSentence || !_tokens.IsWord(i - 1) || !NumberedWords.IsCall(_tokens.Span(i - 1)) || CountedNoun.TryFind(_tokens, end, singular: false, out int noun, out _) && noun == end)
            return false;
        return _tokens[i].Length <= 6 && (_tokens.Span(i - 1).StartsWith("dial".AsSpan(), StringComparison.OrdinalIgnoreCase) || WordList.Holds(NumberedWords.ShortNumbers, _tokens.Span(i)));
    }

    /// <summary>Digits only, or digits in groups that a space parts.</summary>
    private bool IsGroup(int i)
    {
        if (_tokens[i].Kind != TokenKind.Number || _tokens[i].Length > MostDigits)
            return false;
        foreach (char c in _tokens.Span(i))
        {
            if (!CharClasses.IsDigit(c) && c != ' ')
                return false;
        }

        return true;
    }

    private bool IsGlue(int i) => _tokens[i].First is '(' or ')' && _tokens[i].Length == 1 || _tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore;

    /// <summary>"Tel.: 555 0199", "call us on 555 0199".</summary>
    private bool IsCalled(int first)
    {
        for (int i = first - 1; i > first - 4 && !_tokens[i + 1].StartsSentence; i--)
        {
            if (_tokens.IsWord(i) && NumberedWords.IsTelephone(_tokens.Span(i)))
                return true;
        }

        return false;
    }
}
