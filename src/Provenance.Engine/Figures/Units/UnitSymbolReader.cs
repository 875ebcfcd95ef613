using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Reads a unit by its symbol, of one token or several: "kΩ", "°C", "fl oz".</summary>
internal sealed class UnitSymbolReader
{
    private const int LongestSymbol = 5;
    private const int LongestWord = 7;

    private readonly TokenList _tokens;
    private readonly UnitLexicon _units = UnitLexicon.Shared;
    private readonly UnitMeaning _meaning;

    public UnitSymbolReader(TokenList tokens)
    {
        _tokens = tokens;
        _meaning = new UnitMeaning(tokens);
    }

    /// <summary>Reads the symbol that begins at a token.</summary>
    /// <param name="i">The token.</param>
    /// <param name="numerator">Whether it stands above the line, where a letter needs more to be a unit.</param>
    /// <param name="unit">The unit.</param>
    public bool TryRead(int i, bool numerator, out UnitReading unit)
    {
        unit = default;
        if (!_units.MayBeginSymbol(_tokens.Span(i)))
            return false;
        Span<char> buffer = stackalloc char[24];
        int length = 0;
        Unit? best = null;
        bool certain = false;
        int next = i;
        for (int k = i; k < i + LongestSymbol; k++)
        {
            ref readonly Token token = ref _tokens[k];
            if (token.Length == 0 || token.Length > (k == i ? LongestWord : 2 * LongestWord) || length + token.Length + 1 > buffer.Length || token.Kind is TokenKind.Number or TokenKind.DottedNumber or TokenKind.Superscript || k > i && token.StartsSentence)
                break;
            if (k > i && token.SpaceBefore)
                buffer[length++] = ' ';
            _tokens.Span(k).CopyTo(buffer.Slice(length));
            length += token.Length;
            // "for 10 min. Then", "445 kg. Then": such units go without a point, so that this one ends the sentence; "5 ft." keeps its own.
            if (k > i && best is not null && best.Code[0] != '[' && token.First == '.' && !_meaning.EndsAbbreviation(k))
                break;
            if (_units.FindSymbol(buffer.Slice(0, length)) is { } found && EndsHere(k + 1) && _meaning.Of(found, i, k + 1, numerator) is { } meant)
            {
                best = meant;
                next = k + 1;
                certain = found.Senses != null;
            }
        }

        if (best == null || numerator && next == i + 1 && !SingleLetterFits(i, certain))
            return false;
        if (best.Code == "deg" && _meaning.ScaleNamed(next) is { } scale)
            best = scale;
        unit = new UnitReading(best.Code, best.Dimension, next, best.Multiplier, IsName: false);
        return true;
    }

    /// <summary>A symbol ends where no further letter is joined to it.</summary>
    private bool EndsHere(int i) => _tokens[i].SpaceBefore || _tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic) || !CharClasses.IsLetter(_tokens.Text[_tokens[i].Start - 1]);

    /// <summary>
    /// A single letter is a unit only after digits, and a capital one only where it does not begin a name: "5 A and",
    /// not "Gate 5 A Smith".
    /// </summary>
    private bool SingleLetterFits(int i, bool certain)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || token.Length != 1)
            return true;
        // 800,000 F-Series
        if (token.IsCapital && _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].First == '-' && _tokens[i + 2].Kind == TokenKind.Word)
            return false;
        // "286 K340 pumps" counts pumps of a type.
        if (token.IsCapital && token.SpaceBefore && _tokens[i + 1].Kind == TokenKind.Number && !_tokens[i + 1].SpaceBefore && !(_tokens[i + 1].Length == 1 && _tokens[i + 1].First is '2' or '3'))
            return false;
        // Denied before a digit (4C3) or a further letter with a hyphen (4-A-Side).
        ref readonly Token after = ref _tokens[i + 1];
        if (token.First == 'a' || after.Kind == TokenKind.Clitic)
            return false;
        if (token.First is 'A' or 'C' or 'F' or 'G' or 'H' or 'S' or 'T' or 'P' && !token.SpaceBefore)
            return after.Kind is not TokenKind.Number && (certain || !(after.Kind == TokenKind.Dash && !after.SpaceBefore) && token.First is not ('C' or 'F' or 'S' or 'H' or 'P'));
        return !(after.Kind == TokenKind.Word && after.IsCapital && !after.StartsSentence && after.SpaceBefore && token.IsCapital) || certain && UnitEvidence.IsFormula(_tokens, i + 1);
    }
}
