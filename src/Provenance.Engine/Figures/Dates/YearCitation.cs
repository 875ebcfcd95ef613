using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Dates;

/// <summary>Tells the year of a literature reference: (Smith et al., 2015), Smith (2015), Jones and Lee 2003; 2004.</summary>
internal static class YearCitation
{
    /// <summary>Whether the figure between two tokens is the year of a reference: (Doe, 2014), Doe et al. 2014.</summary>
    public static bool IsCited(TokenList tokens, int first, int next)
    {
        // A letter joined to the year (2015a) numbers the references of one year.
        bool closed = tokens.IsChar(next, ')') || tokens.IsChar(next, ';') || tokens.IsChar(next, ',') || tokens.IsChar(next, ']');
        int before = first - 1;
        // "(1998, 92 m, 3,180 GT)": data of a thing, the year among them.
        if (tokens.IsChar(next, ',') && tokens[next + 1].Kind == TokenKind.Number && tokens[next + 1].SpaceBefore && tokens[next + 2].Kind == TokenKind.Word && new UnitReader(tokens).TryRead(next + 2, out _))
            return false;
        if (tokens.IsChar(before, '('))
            return IsAl(tokens, before - 1) || closed && IsAuthor(tokens, before - 1);
        if (!tokens.IsChar(before, ','))
            return IsAl(tokens, before) || closed && IsAuthor(tokens, before) && Opened(tokens, before);
        if (IsAl(tokens, before - 1))
            return true;
        return closed && IsAuthor(tokens, before - 1) && Opened(tokens, before - 1);
    }

    private static bool IsAl(TokenList tokens, int i)
    {
        if (tokens[i].Kind == TokenKind.Point)
            i--;
        return tokens.IsInLowerCase(i, English.Al);
    }

    private static bool IsAuthor(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].IsCapital && !tokens[i].IsAllCapitals && tokens[i].Lexeme == 0;

    private static bool Opened(TokenList tokens, int i)
    {
        for (int k = i; k > i - 16; k--)
        {
            if (tokens.IsChar(k, '(') || tokens.IsChar(k, ';') || tokens.IsChar(k, '['))
                return true;
            if (tokens[k].Kind is not (TokenKind.Word or TokenKind.Number) && !tokens.IsChar(k, '&') && !tokens.IsChar(k, ',') && tokens[k].Kind != TokenKind.Point)
                return false;
        }

        return false;
    }
}
