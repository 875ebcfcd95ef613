using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Finds the unit that the members of a list share and only its last one names: "5, 28 and 83 GHz", "two or four days".</summary>
internal sealed class ListReader
{
    private const int LongestList = 8;
    private readonly TokenList _tokens;
    private readonly AmountReader _amounts;

    public ListReader(TokenList tokens, AmountReader amounts)
    {
        _tokens = tokens;
        _amounts = amounts;
    }

    /// <summary>The last member's unit for an amount that names none.</summary>
    public bool TryUnit(in Amount first, out UnitReading unit)
    {
        unit = default;
        int i = first.Next;
        for (int members = 1; members < LongestList; members++)
        {
            if (!TryJoin(ref i, out bool last) || _tokens[i].Kind != TokenKind.Number && !_tokens.Is(i, WordClass.Cardinal) || !_amounts.TryRead(i, out Amount member) || member.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude) || member.Currency != null)
                return false;
            if (member.Unit.Code != null)
            {
                unit = member.Unit;
                // "2 x 400g tins": so many of a size.
                if (_tokens[first.Next].First is 'x' or '×' && !_tokens[member.Numeral.Next].SpaceBefore && CountedNoun.IsPlural(_tokens, member.Next) && !_tokens[member.Next].StartsSentence)
                    return false;
                // "60 × 10 × 3 mm3" multiplies to a volume: none of the sides is one.
                if (_tokens[first.Next].First is 'x' or '×' && unit.Dimension is "area" or "volume" or "compound")
                    return false;
                // An age or a price beside a bare number is another thing: the hyphen of "5-year" binds to its own number.
                return last && _tokens[member.Numeral.Next].Kind != TokenKind.Dash || _tokens[first.Next].Kind == TokenKind.Dash;
            }

            i = member.Next;
        }

        return false;
    }

    /// <summary>A comma, "and", "or", "to", or a comma with one of them. Only the word says that the list ends and was one.</summary>
    private bool TryJoin(ref int i, out bool last)
    {
        int start = i;
        // "1024 x 768 pixels"
        if ((_tokens[i].Length == 1 && _tokens[i].First is 'x' or '×' || _tokens.IsLexeme(i, English.By) && _tokens[i + 1].SpaceBefore) && _tokens[i].SpaceBefore == _tokens[i + 1].SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number)
        {
            i++;
            last = true;
            return !_tokens[i].StartsSentence;
        }

        // "7- or 8-inch"
        if (_tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && _tokens[i + 1].SpaceBefore)
            i++;
        if (_tokens.IsChar(i, ',') && _tokens[i + 1].SpaceBefore)
            i++;
        last = _tokens.IsLexeme(i, English.And) || _tokens.IsLexeme(i, English.Or) || _tokens.IsLexeme(i, English.To) || _tokens.IsLexeme(i, English.Then);
        if (last)
            i++;
        return i > start && !_tokens[i].StartsSentence;
    }
}
