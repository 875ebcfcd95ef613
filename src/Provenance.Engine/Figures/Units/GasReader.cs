using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Reads the gas that a mass is one of: "GtCO2e", "kg CO2/kWh".</summary>
internal sealed class GasReader
{
    private const int LongestWord = 7;

    private readonly TokenList _tokens;
    private readonly UnitLexicon _units = UnitLexicon.Shared;

    public GasReader(TokenList tokens) => _tokens = tokens;

    /// <summary>GtCO2e, kg CO2/kWh: a gas behind its mass, which UCUM takes as a note in braces.</summary>
    public bool TryRead(int i, out UnitReading unit)
    {
        unit = default;
        ReadOnlySpan<char> word = _tokens.Span(Math.Min(i, _tokens.Count));
        // Every gas ends with a capital letter, which few words do.
        if (_tokens[i].Kind != TokenKind.Word || word.Length > LongestWord || word.Length < 2 || word[word.Length - 1] is < 'A' or > 'Z')
            return false;
        int split = 0;
        for (int k = 1; k <= 2 && k < word.Length && split == 0; k++)
        {
            if (WordList.Holds(UnitTable.GasMasses, word.Slice(0, k)) && WordList.Holds(UnitTable.Gases, word.Slice(k)))
                split = k;
        }

        if (split == 0 || !TryName(i, _tokens.Text.Substring(_tokens[i].Start + split, word.Length - split), out string gas, out int next))
            return false;
        Unit mass = _units.FindSymbol(word.Slice(0, split))!;
        unit = new UnitReading(mass.Code + "{" + gas + "}", "mass of " + gas, next, 1, IsName: false);
        return true;
    }

    /// <summary>g CO2/km: a gas of its own behind a mass.</summary>
    public bool TryName(int i, out string gas, out int next)
    {
        (gas, next) = ("", i);
        return _tokens[i].Kind == TokenKind.Word && _tokens[i].Length == 2 && WordList.Holds(UnitTable.Gases, _tokens.Span(i)) && TryName(i, _tokens.Word(i), out gas, out next);
    }

    /// <summary>The digit and the e for "equivalent" behind a gas's letters.</summary>
    private bool TryName(int i, string letters, out string gas, out int next)
    {
        next = i + 1;
        gas = letters;
        char digit = _tokens[next].SpaceBefore ? '\0' : _tokens[next].First;
        char expected = letters switch { "CO" => '2', "CH" => '4', _ => '\0' };
        if (expected == '\0')
            return true;
        if (digit != expected && digit != expected - '0' + '\u2080' || _tokens[next].Length != 1)
            return false;
        gas += expected;
        next++;
        int mark = _tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore ? next + 1 : next;
        if (!_tokens[mark].SpaceBefore && _tokens[mark].Kind == TokenKind.Word && WordList.Holds("e eq", _tokens.Span(mark)))
            (gas, next) = (gas + "e", mark + 1);
        return true;
    }
}
