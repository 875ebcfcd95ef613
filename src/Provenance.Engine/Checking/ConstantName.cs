using Provenance.Engine.Lexicon;
using Provenance.Engine.Naming;

namespace Provenance.Engine.Checking;

/// <summary>What the name of a constant says of its value: its unit, its scale, which end of a range it is.</summary>
internal sealed class ConstantName
{
    private readonly List<string> _words;

    /// <summary>Reads a name.</summary>
    public ConstantName(string name)
    {
        _words = [.. NameWords.Split(name)];
        foreach (string word in _words)
        {
            IsHigh |= ConstantNameWords.Highs.Contains(word.AsSpan());
            IsLow |= ConstantNameWords.Lows.Contains(word.AsSpan());
            IsMinor |= ConstantNameWords.Minors.Contains(word.AsSpan());
            IsFactor |= ConstantNameWords.Factors.Contains(word.AsSpan());
            IsShare |= ConstantNameWords.Shares.Contains(word.AsSpan());
        }
    }

    /// <summary>Whether it names an upper end.</summary>
    public bool IsHigh { get; }

    /// <summary>Whether it names a lower end.</summary>
    public bool IsLow { get; }

    /// <summary>Whether it counts in the hundredth of a currency.</summary>
    public bool IsMinor { get; }

    /// <summary>Whether it is what something is multiplied by: 1.05 for 5 %.</summary>
    public bool IsFactor { get; }

    /// <summary>Whether it is a share of one.</summary>
    public bool IsShare { get; }

    /// <summary>What the number is counted in, for names such as BudgetInMillions; 1 for all others.</summary>
    public double Scale
    {
        get
        {
            string last = _words.Count < 2 ? "" : _words[_words.Count - 1];
            foreach ((string word, double scale) in ConstantNameWords.Scales)
            {
                if (word.Length > 1 && string.Equals(word, last, StringComparison.OrdinalIgnoreCase))
                    return scale;
            }

            return 1;
        }
    }

    /// <summary>Whether a word of it is one of these, case aside.</summary>
    public bool Has(string word) => _words.Exists(own => string.Equals(own, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The unit of a dimension that the name says the number is in; null where it says none.</summary>
    /// <param name="dimension">The dimension that is asked for.</param>
    public Unit? UnitOf(string dimension)
    {
        for (int i = _words.Count - 1; i >= 0; i--)
        {
            // "Minutes" and "Seconds" are units anywhere; "Second", "Min" and "Sec" only where the name ends, behind "In" or another word.
            bool isLast = i == _words.Count - 1 && i > 0;
            bool isPlural = _words[i].Length > 3 && _words[i][_words[i].Length - 1] is 's';
            if (!isPlural && !isLast || ConstantNameWords.Never.Contains(_words[i].AsSpan()) && !(isLast && _words[i].Length > 3))
                continue;
            foreach (string spelling in Spellings(i))
            {
                if (CodeOf(spelling) is { } code && UnitLexicon.Shared.FindCode(code) is { } unit && unit.Dimension == dimension)
                    return unit;
            }
        }

        return null;
    }

    private IEnumerable<string> Spellings(int i)
    {
        // "KHz" and "MicroSeconds" fall into two words.
        if (i > 0)
            yield return _words[i - 1] + _words[i];
        yield return _words[i];
    }

    private static string? CodeOf(string word)
    {
        if (UnitWords.CodeOf(word) is { } code)
            return code;
        if (word.Length is < 2 or > 4)
            return null;
        foreach (string symbol in new[] { word, char.ToLowerInvariant(word[0]) + word.Substring(1), word.ToLowerInvariant(), word.ToUpperInvariant() })
        {
            if (UnitLexicon.Shared.FindSymbol(symbol.AsSpan()) is { } unit)
                return unit.Code;
        }

        return null;
    }
}
