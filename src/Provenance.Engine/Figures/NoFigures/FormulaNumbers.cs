using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.NoFigures;

/// <summary>Tells the numbers of formulas and settings from figures: 4 * k + 7, 0 &lt; f &lt; 32, 3 + 6 =, QUIET_MODE=1, p'1.</summary>
internal sealed class FormulaNumbers
{
    private const int LongestInterval = 6;
    private readonly TokenList _tokens;

    public FormulaNumbers(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether the number from one token to another is a part of a formula or the value of a setting.</summary>
    public bool IsPart(int first, int end) =>
        IsTerm(first, end) || IsBetweenBounds(first, end) || IsSetting(first) || IsPrimed(first) || IsInterval(first, end);

    /// <summary>4 * k, k + 7, 3 + 6 =: a sign of arithmetic with an operand on its other side.</summary>
    private bool IsTerm(int first, int end)
    {
        int before = first - 1;
        if (IsTimes(before) && (IsVariable(before - 1) || IsNumber(before - 1)) && !_tokens[first].StartsSentence || IsTimes(end) && !_tokens[end].StartsSentence && (IsVariable(end + 1) || IsNumber(end + 1)))
            return true;
        if (IsPlus(before) && IsVariable(before - 1) && !_tokens[first].StartsSentence || IsPlus(end) && IsVariable(end + 1))
            return true;
        // 3x + 4
        if (IsVariable(end) && !_tokens[end].SpaceBefore && (IsPlus(end + 1) || IsSpacedDash(end + 1) && IsNumber(end + 2) || _tokens.IsChar(end + 1, '=')) && !_tokens[end].StartsSentence)
            return true;
        // 3 + 6 =, 9 - 4 = ?, "what is 5 + 8?"
        return IsSum(before) && IsNumber(before - 1) && IsAsked(end) || IsSum(end) && IsNumber(end + 1) && IsAsked(end + 2);
    }

    /// <summary>0 &lt; f &lt; 32.</summary>
    private bool IsBetweenBounds(int first, int end) =>
        IsOrder(end) && IsVariable(end + 1) && IsOrder(end + 2) || IsOrder(first - 1) && IsVariable(first - 2) && IsOrder(first - 3);

    /// <summary>QUIET_MODE=1, --fast=3, `-n 5`: a setting's name with an underscore or a dash before it.</summary>
    private bool IsSetting(int first)
    {
        int sign = first - 1;
        if (!_tokens.IsChar(sign, '=') || _tokens[sign].SpaceBefore || _tokens[first].SpaceBefore || _tokens[sign - 1].Kind != TokenKind.Word)
            return false;
        int name = sign - 1;
        return !_tokens[name].SpaceBefore && (_tokens.IsChar(name - 1, '_') || _tokens[name - 1].Kind == TokenKind.Dash) || _tokens[name].Kind == TokenKind.Word && _tokens.Span(name).IndexOf('_') >= 0;
    }

    /// <summary>p'1: behind a prime that stands behind a letter.</summary>
    private bool IsPrimed(int first) =>
        _tokens[first - 1].Kind == TokenKind.Mark && !_tokens[first].SpaceBefore && !_tokens[first - 1].SpaceBefore && _tokens[first - 2].Kind == TokenKind.Word && _tokens[first - 2].Length == 1;

    /// <summary>[2 * d, 1850]: the other bound is a formula.</summary>
    private bool IsInterval(int first, int end)
    {
        if (!_tokens.IsChar(first - 1, ',') && !_tokens.IsChar(end, ','))
            return false;
        bool closed = _tokens.IsChar(end, ']') || _tokens.IsChar(end, ')');
        int step = closed ? -1 : _tokens.IsChar(first - 1, '[') || _tokens.IsChar(first - 1, '(') ? 1 : 0;
        for (int k = 1, i = step < 0 ? first - 2 : end + 1; step != 0 && k < LongestInterval; k++, i += step)
        {
            if (IsTimes(i))
                return true;
            if (_tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || _tokens[i].Kind == TokenKind.Word && _tokens[i].Length > 1)
                return false;
        }

        return false;
    }

    private bool IsTimes(int i) => _tokens[i].Length == 1 && _tokens[i].First is '*' or '÷' && _tokens[i].SpaceBefore == _tokens[i + 1].SpaceBefore;

    private bool IsPlus(int i) => _tokens.IsChar(i, '+') && _tokens[i].SpaceBefore && _tokens[i + 1].SpaceBefore;

    private bool IsSum(int i) => IsPlus(i) || IsSpacedDash(i);

    private bool IsSpacedDash(int i) => _tokens[i].Kind == TokenKind.Dash && _tokens[i].SpaceBefore && _tokens[i + 1].SpaceBefore && _tokens[i].First != '\u2014';

    private bool IsAsked(int i) => _tokens.IsChar(i, '=') || _tokens.IsChar(i, '?');

    private bool IsOrder(int i) => _tokens[i].Length == 1 && _tokens[i].First is '<' or '>' or '≤' or '≥';

    private bool IsVariable(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].Length == 1 && !_tokens.IsLexeme(i, Lexicon.English.A) && !_tokens.IsLexeme(i, Lexicon.English.I);

    private bool IsNumber(int i) => _tokens[i].Kind == TokenKind.Number;
}
