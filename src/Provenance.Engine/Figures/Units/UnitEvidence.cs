using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Collects what decides between the senses of a unit's spelling: the words around it and the way it is written.</summary>
internal static class UnitEvidence
{
    private const int Reach = 8;
    private const int HeatReach = 60;

    /// <summary>The evidence around a unit, within its sentence and a few words.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">The unit's first token.</param>
    /// <param name="next">The token after it.</param>
    public static Evidence Around(TokenList tokens, int i, int next)
    {
        int number = tokens[i - 1].Kind == TokenKind.Dash && !tokens[i].SpaceBefore ? i - 2 : i - 1;
        return Written(tokens, number, i, next) | Before(tokens, number) | After(tokens, next);
    }

    /// <summary>What the words before a number speak for.</summary>
    public static Evidence Before(TokenList tokens, int number)
    {
        Evidence found = Evidence.None;
        for (int i = number; i > number - Reach && i >= 0; i--)
        {
            if (i < number && tokens[i].Kind == TokenKind.Word)
                found |= UnitSenses.Of(tokens.Span(i));
            if (tokens[i].StartsSentence)
                break;
        }

        return found;
    }

    /// <summary>Whether degrees are of heat: a word of it stands in their clause, or before them in their paragraph, and none of angles beside them.</summary>
    public static bool SpeaksOfHeat(TokenList tokens, int number, int next)
    {
        Evidence beside = Before(tokens, number) | After(tokens, next);
        if ((beside & Evidence.Temperature) != 0)
            return true;
        if ((beside & Evidence.Angle) != 0)
            return false;
        for (int i = number; i > number - HeatReach && i > 0 && !tokens[i].StartsParagraph; i--)
        {
            if (tokens[i].Kind == TokenKind.Word && (UnitSenses.Of(tokens.Span(i)) & Evidence.Temperature) != 0)
                return true;
        }

        return false;
    }

    /// <summary>What the words behind a unit speak for.</summary>
    public static Evidence After(TokenList tokens, int next)
    {
        Evidence found = Evidence.None;
        for (int i = next; i < next + Reach && i < tokens.Count && !tokens[i].StartsSentence; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                found |= UnitSenses.Of(tokens.Span(i));
        }

        return found;
    }

    private static Evidence Written(TokenList tokens, int number, int i, int next)
    {
        Evidence found = Evidence.None;
        ref readonly Token before = ref tokens[number - 1];
        if (tokens[number].Kind == TokenKind.Number && !tokens.Is(number - 1, WordClass.Enumerator) && !tokens.IsChar(next, '/')
            && (tokens.Span(number).IndexOf('.') >= 0 || before.Kind == TokenKind.Dash && before.SpaceBefore && !tokens[number].SpaceBefore || tokens.IsLexeme(number - 1, English.Minus)))
            found |= Evidence.Precise;
        if (tokens[i].SpaceBefore)
            found |= Evidence.Spaced;
        int at = number - 1;
        while (at > number - 3 && tokens.Is(at, WordClass.HedgeWord) && !tokens.IsLexeme(at, English.At))
            at--;
        if (tokens.IsLexeme(at, English.At) && !tokens[at + 1].StartsSentence)
            found |= Evidence.At;
        if (IsDegree(before) || before.First == '′' && IsDegree(tokens[number - 3]))
            found |= Evidence.Arc;
        else if (tokens[next].Kind == TokenKind.Number && tokens[next + 1].First is '″' or '"' or '\u201D')
            found |= Evidence.Inches;
        if (IsHour(tokens, number - 1) || tokens[next].Kind == TokenKind.Number && tokens.IsChar(next + 1, 's'))
            found |= Evidence.Clock;
        if (IsOver(tokens, next))
            found |= Evidence.Over;
        if (IsFormula(tokens, next))
            found |= Evidence.Formula;
        return found;
    }

    private static bool IsHour(TokenList tokens, int i) => tokens[i - 1].Kind == TokenKind.Number && tokens[i].Length is > 0 and <= 3 && (tokens.IsChar(i, 'h') || tokens.Span(i).SequenceEqual("hr".AsSpan()) || tokens.Span(i).SequenceEqual("hrs".AsSpan()));

    private static bool IsDegree(in Token token) => token.First is '°' or 'º' or '˚' && token.Length == 1;

    private static bool IsOver(TokenList tokens, int next) =>
        tokens[next].Kind == TokenKind.Superscript && !tokens[next].SpaceBefore || tokens.IsChar(next, '/') && !tokens[next].SpaceBefore && !tokens[next + 1].SpaceBefore
        || tokens.IsChar(next, '^') || tokens.IsLexeme(next, English.Per) || IsDotted(tokens[next]);

    private static bool IsDotted(in Token token) => token.First is '·' or '⋅' && token.Length == 1;

    /// <summary>NaCl, HCl, NaOH: capitals and small letters mixed in a short word.</summary>
    public static bool IsFormula(TokenList tokens, int i)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Kind != TokenKind.Word || token.Length is < 3 or > 5 || !token.IsCapital || token.IsAllCapitals || token.StartsSentence)
            return false;
        int capitals = 0;
        foreach (char c in tokens.Span(i))
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals >= 2;
    }
}
