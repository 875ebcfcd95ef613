using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
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

    /// <summary>The units of a dimension that the name may say the number is in; several where its capitals do not tell a milliwatt from a megawatt; none where it says none.</summary>
    /// <param name="dimension">The dimension that is asked for.</param>
    public IReadOnlyList<Unit> UnitsOf(string dimension)
    {
        for (int i = _words.Count - 1; i >= 0; i--)
        {
            // "Minutes" and "Seconds" are units anywhere; "Second" and "Sec" only where the name ends, behind "In" or another word.
            bool isLast = i == _words.Count - 1 && i > 0;
            bool isPlural = _words[i].Length > 3 && _words[i][_words[i].Length - 1] is 's';
            if (!isPlural && !isLast || ConstantNameWords.Never.Contains(_words[i].AsSpan()) && !(isLast && !ConstantNameWords.Ends.Contains(_words[i].AsSpan())))
                continue;
            foreach (IEnumerable<string> spelled in Spellings(i))
            {
                List<Unit> units = [.. spelled.Select(code => UnitLexicon.Shared.FindCode(code)).OfType<Unit>().Where(unit => unit.Dimension == dimension)];
                if (units.Count > 0)
                    return units;
            }
        }

        return [];
    }

    /// <summary>The codes of units that the words up to one spell, the longest name first: "WattHours", "KilometresPerHour", "SquareMetres", "KHz", "Days".</summary>
    private IEnumerable<IEnumerable<string>> Spellings(int end)
    {
        if (end >= 2 && ConstantNameWords.Per.Contains(_words[end - 1].AsSpan()))
        {
            for (int first = Math.Max(0, end - 1 - UnitLexicon.LongestName); first < end - 1; first++)
                yield return Joined(first, end - 1).SelectMany(above => CodesOf(_words[end]).Select(below => above + "/" + below));
        }

        for (int first = Math.Max(0, end + 1 - UnitLexicon.LongestName); first <= end; first++)
            yield return Joined(first, end + 1);
    }

    /// <summary>The codes of a unit of several words: a name of the table, a power, or a symbol that its capitals cut in two.</summary>
    private IEnumerable<string> Joined(int first, int end)
    {
        if (first == end - 1)
            return CodesOf(_words[first]);
        string name = string.Join(" ", _words.Skip(first).Take(end - first));
        if (UnitLexicon.Shared.FindName(name.AsSpan()) is { } unit)
            return [unit.Code];
        if (WordsBesideUnits.PowerBefore(_words[first].AsSpan()) is > 0 and int power)
            return Joined(first + 1, end).Select(code => code + power);
        return first == end - 2 ? CodesOf(_words[first] + _words[first + 1]) : [];
    }

    private static IEnumerable<string> CodesOf(string word)
    {
        // A symbol within a name has lost its case (DistanceKm, SupplyMv).
        if (word.Length is >= 2 and <= 4)
        {
            char small = char.ToLowerInvariant(word[0]), large = char.ToUpperInvariant(word[0]);
            string rest = word.Substring(1);
            foreach (string symbol in new[] { word, small + rest, word.ToLowerInvariant(), small + rest.ToUpperInvariant(), word.ToUpperInvariant(), large + rest.ToLowerInvariant() }.Distinct())
            {
                if (UnitLexicon.Shared.FindSymbol(symbol.AsSpan()) is { } unit)
                    yield return unit.Code;
            }
        }

        if (UnitWords.CodeOf(word) is { } code)
            yield return code;
    }
}
