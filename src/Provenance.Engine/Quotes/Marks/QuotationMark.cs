using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes.Marks;

/// <summary>One quotation mark of a text: one token, or two for ``LaTeX'' and ''two apostrophes''.</summary>
/// <param name="Token">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsSingle">Whether it is a single mark.</param>
/// <param name="Facing">Which way it faces.</param>
internal readonly record struct QuotationMark(int Token, int Next, bool IsSingle, MarkFacing Facing)
{
    private const int LongestRun = 4;

    /// <summary>Reads the mark of one or two tokens at a place of a paragraph.</summary>
    public static QuotationMark At(TokenList tokens, int i, int width, int start, int end)
    {
        char c = tokens[i].First;
        bool isDouble = width == 2 || IsDouble(c);
        return new QuotationMark(i, i + width, !isDouble, FacingOf(c, JoinsLeft(tokens, i, start), JoinsRight(tokens, i + width, end)));
    }

    public static bool IsDouble(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' or '\u300C' or '\u300D' or '\u300E' or '\u300F';

    /// <summary>Whether two apostrophes or backticks stand for a double mark.</summary>
    public static bool IsDoubled(TokenList tokens, int i, int end) =>
        tokens[i].First is '`' or '\'' or '\u2018' or '\u2019' && i + 1 < end && tokens[i + 1].Kind == TokenKind.Mark && tokens[i + 1].First == tokens[i].First && tokens[i + 1].Start == tokens[i].End;

    /// <summary>Whether an even number of them stand in a row.</summary>
    public static bool IsEvenRun(TokenList tokens, int i, int end)
    {
        int length = 2;
        while (length < 10 && IsDoubled(tokens, i + length - 1, end))
            length++;
        return length % 2 == 0;
    }

    private static MarkFacing FacingOf(char c, bool left, bool right)
    {
        MarkFacing bySpace = right && !left ? MarkFacing.Open : left && !right ? MarkFacing.Close : MarkFacing.Either;
        if (c is '\u300C' or '\u300E')
            return MarkFacing.Open;
        if (c is '\u201C' or '\u201E' or '\u201F' or '\u00AB' or '\u2018' or '\u201A' or '\u2039' or '`')
            return bySpace == MarkFacing.Either && left ? MarkFacing.Open : bySpace;
        if (c is '\u201D' or '\u00BB' or '\u2019' or '\u203A' or '\u300D' or '\u300F')
            return bySpace == MarkFacing.Open ? MarkFacing.Either : MarkFacing.Close;
        return bySpace;
    }

    /// <summary>Whether words touch the mark from the left; further marks between do not count, and a dash or an opening bracket is no word.</summary>
    private static bool JoinsLeft(TokenList tokens, int i, int start)
    {
        int k = i;
        while (k > start && k > i - LongestRun && !tokens[k].SpaceBefore && tokens[k - 1].Kind == TokenKind.Mark)
            k--;
        return k > start && !tokens[k].SpaceBefore && tokens[k - 1].Kind is not TokenKind.Dash && tokens[k - 1].First is not ('(' or '[' or '{' or '/' or '>' or '*' or '_');
    }

    private static bool JoinsRight(TokenList tokens, int next, int end)
    {
        int k = next;
        while (k < end && k < next + LongestRun && !tokens[k].SpaceBefore && tokens[k].Kind == TokenKind.Mark)
            k++;
        if (k >= end || tokens[k].SpaceBefore || tokens[k].Kind == TokenKind.Dash)
            return false;
        return tokens[k].Kind == TokenKind.Point ? tokens[k].Length > 1 || tokens[k].First == '\u2026' : tokens[k].First is not (',' or ';' or ':' or ')' or ']' or '}' or '/' or '<' or '*' or '_');
    }
}
