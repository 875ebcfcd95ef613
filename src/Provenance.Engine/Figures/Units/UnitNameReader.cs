using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Units;

/// <summary>Reads a unit by its name, the longest one first: "square miles", "degrees Celsius", "sq. mi."</summary>
internal sealed class UnitNameReader
{
    private readonly TokenList _tokens;
    private readonly UnitLexicon _units = UnitLexicon.Shared;
    private readonly UnitMeaning _meaning;

    public UnitNameReader(TokenList tokens)
    {
        _tokens = tokens;
        _meaning = new UnitMeaning(tokens);
    }

    /// <summary>Reads the name that begins at a token.</summary>
    public bool TryRead(int i, out UnitReading unit)
    {
        unit = default;
        if (!_tokens.IsWord(i))
            return false;
        if (TryPowerOfLength(i, out unit))
            return true;
        if (!_units.MayBegin(_tokens.Span(i)))
            return false;
        Span<char> buffer = stackalloc char[64];
        Span<int> ends = stackalloc int[UnitLexicon.LongestName];
        Span<int> lengths = stackalloc int[UnitLexicon.LongestName];
        int words = Gather(i, buffer, ends, lengths);
        for (int k = words - 1; k >= 0; k--)
        {
            if (_units.FindName(buffer.Slice(0, lengths[k])) is { } found && _meaning.Of(found, i, ends[k], numerator: true) is { } meant)
            {
                if (meant.Dimension == "angle" && IsNoAngle(ref meant, ref ends[k]))
                    return false;
                unit = new UnitReading(meant.Code, meant.Dimension, ends[k], meant.Multiplier, IsName: true);
                return true;
            }
        }

        return false;
    }

    /// <summary>Degrees of freedom are no angle; degrees on a scale of temperature are one of its own.</summary>
    private bool IsNoAngle(ref Unit unit, ref int next)
    {
        if (unit.Code != "deg")
            return false;
        if (_tokens.IsLexeme(next, English.Of))
            return WordsBesideUnits.IsCountedInDegrees(_tokens.Span(next + 1));
        if (_meaning.ScaleNamed(next) is { } scale)
            unit = scale;
        return false;
    }

    /// <summary>square kilometres, cubic feet, sq. mi., cu m: the power of any unit of length.</summary>
    private bool TryPowerOfLength(int i, out UnitReading unit)
    {
        unit = default;
        if (_tokens[i].Length is < 2 or > 6 || (_tokens[i].First | 0x20) is not ('s' or 'c'))
            return false;
        ReadOnlySpan<char> first = _tokens.Span(i);
        bool shortened = first.Length == 2;
        int power = WordsBesideUnits.PowerBefore(first);
        if (power == 0)
            return false;
        int of = i + 1;
        if (shortened && _tokens.IsChar(of, '.') && !_tokens[of].SpaceBefore)
            of++;
        else if (_tokens[of].Kind == TokenKind.Dash && !_tokens[of].SpaceBefore && !_tokens[of + 1].SpaceBefore)
            of++;
        if (!_tokens.IsWord(of) || _tokens[of].StartsSentence)
            return false;
        Unit? length = _units.FindName(_tokens.Span(of)) ?? _units.FindSymbol(_tokens.Span(of))?.Resolve(Evidence.None) ?? (_tokens.IsInLowerCase(of, English.In) && shortened ? _units.FindCode("[in_i]") : null);
        if (length is not { Dimension: "length", Multiplier: 1 })
            return false;
        int next = of + 1;
        if (shortened && _tokens[of].Length <= 2 && _tokens.IsChar(next, '.') && _meaning.EndsAbbreviation(next))
            next++;
        unit = new UnitReading(length.Code + power, power == 2 ? "area" : "volume", next, 1, IsName: true);
        return true;
    }

    /// <summary>Writes the words from <paramref name="i"/> on, separated by one space; hyphens count as spaces.</summary>
    private int Gather(int i, Span<char> buffer, Span<int> ends, Span<int> lengths)
    {
        int words = 0;
        int length = 0;
        while (words < ends.Length && _tokens.IsWord(i) && !(words > 0 && _tokens[i].StartsSentence))
        {
            ReadOnlySpan<char> word = _tokens.Span(i);
            if (length + word.Length + 1 > buffer.Length)
                break;
            if (words > 0)
                buffer[length++] = ' ';
            word.CopyTo(buffer.Slice(length));
            length += word.Length;
            lengths[words] = length;
            ends[words++] = ++i;
            if (_tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore)
                i++;
        }

        return words;
    }
}
