using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes.Marks;

/// <summary>Tells single marks that quote nothing: apostrophes for letters left out, possessives of plurals, feet and inches.</summary>
internal sealed class Apostrophes
{
    private readonly TokenList _tokens;

    public Apostrophes(TokenList tokens) => _tokens = tokens;

    /// <summary>5' 10", 6'2": feet and inches.</summary>
    public bool IsPrime(int i, bool opened)
    {
        if (_tokens[i].First is not ('"' or '\'' or '\u2019' or '\u201D') || _tokens[i].SpaceBefore || _tokens[i - 1].Kind != TokenKind.Number)
            return false;
        if (_tokens[i].First is '"' or '\u201D')
            return _tokens[i - 2].Kind == TokenKind.Mark && _tokens[i - 3].Kind == TokenKind.Number && !_tokens[i - 2].SpaceBefore || !opened;
        return _tokens[i + 1].Kind == TokenKind.Number && _tokens[i + 2].Kind == TokenKind.Mark;
    }

    /// <summary>allies’ ships: a mark behind a plural with a word in lower case after it.</summary>
    public bool IsPluralPossessive(int i, int end) =>
        _tokens[i - 1].Kind == TokenKind.Word && (_tokens.Text[_tokens[i - 1].End - 1] | 0x20) == 's'
        && i + 1 < end && _tokens[i + 1].Kind == TokenKind.Word && _tokens[i + 1].SpaceBefore && !_tokens[i + 1].IsCapital;

    /// <summary>rock ’n’ roll: the second apostrophe of a letter between two.</summary>
    public bool IsBetweenLetters(int i) =>
        _tokens[i - 1].Kind == TokenKind.Word && _tokens[i - 1].Length == 1 && _tokens[i - 2].Kind == TokenKind.Mark && !_tokens[i].SpaceBefore && !_tokens[i - 1].SpaceBefore && (_tokens[i - 1].First | 0x20) == 'n';

    /// <summary>'90s, 'em, 'tis: an apostrophe for letters that were left out.</summary>
    public bool IsElision(in QuotationMark mark)
    {
        ref readonly Token after = ref _tokens[mark.Next];
        if (_tokens[mark.Token].First is '\u201A' or '\u2039' or '`')
            return false;
        if (after.Kind == TokenKind.Number)
            return after.Length == 2;
        return after.Kind == TokenKind.Word && after.Length <= 5 && Lexicon.ClosedClasses.IsElided(_tokens.Span(mark.Next));
    }
}
