using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>
/// Units whose signs mean something else almost everywhere: "in" is an inch where the clause ends behind it or a
/// measure's adjective follows; " is an inch where no quotation is open; ' is a foot before inches.
/// </summary>
internal static class InchReader
{
    private const int Reach = 60;

    /// <summary>The inch or foot right behind a numeral.</summary>
    public static bool TryRead(TokenList tokens, in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        int i = numeral.Next;
        ref readonly Token token = ref tokens[i];
        if (token.StartsSentence)
            return false;
        if (tokens.IsInLowerCase(i, English.In))
        {
            ref readonly Token after = ref tokens[i + 1];
            bool ends = after.StartsSentence || after.Kind is TokenKind.Point || after.First is ',' or ')' or ';' or '×' && after.Length == 1;
            if (!ends && !(after.Kind == TokenKind.Word && AttributeWords.IsBesideInches(tokens.Span(i + 1))))
                return false;
            unit = new UnitReading("[in_i]", "length", i + 1, 1, IsName: false);
            return true;
        }

        if (token.SpaceBefore || token.Kind != TokenKind.Mark)
            return false;
        if (token.First is '"' or '\u201D' && !IsQuotationOpen(tokens, i))
        {
            unit = new UnitReading("[in_i]", "length", i + 1, 1, IsName: false);
            return true;
        }

        if (token.First is '\'' or '\u2019' && tokens[i + 1].Kind == TokenKind.Number && tokens[i + 2].First is '"' or '\u201D')
        {
            unit = new UnitReading("[ft_i]", "length", i + 1, 1, IsName: false);
            return true;
        }

        return false;
    }

    /// <summary>Whether an odd number of double marks stands before in the paragraph, so that this one closes.</summary>
    private static bool IsQuotationOpen(TokenList tokens, int mark)
    {
        bool open = false;
        for (int i = mark - 1; i >= mark - Reach && i >= 0; i--)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].First is '"' or '\u201C' or '\u201D' && !(tokens[i - 1].Kind == TokenKind.Number && !tokens[i].SpaceBefore))
                open = !open;
            if (tokens[i].StartsParagraph)
                break;
        }

        return open;
    }
}
