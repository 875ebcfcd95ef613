
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Wording;
namespace Provenance.Engine.Naming;

/// <summary>Units as names of programs spell them: days, percent, km, eur.</summary>
internal static class UnitWords
{
    /// <summary>Abbreviations that stand in names and in no text, with the code of their unit.</summary>
    private static readonly Dictionary<string, string> InNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hrs"] = "h",
        ["mins"] = "min",
        ["pct"] = "%",
        ["percent"] = "%",
        ["percentage"] = "%",
        ["secs"] = "s",
        ["yrs"] = "a",
    };

    private static readonly HashSet<string> CurrencyCodes = new(Currencies.Codes.Split(' ').Except(Currencies.AmbiguousCodes.Split(' ')), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> CurrencyNames = NamesOfCurrencies();

    /// <summary>The code of the unit that a word of a name spells; null when it is no unit.</summary>
    public static string? CodeOf(string word)
    {
        if (InNames.TryGetValue(word, out string? code))
            return code;
        if (CurrencyNames.TryGetValue(word, out code))
            return code;
        if (CurrencyCodes.Contains(word))
            return word.ToUpperInvariant();
        if (UnitLexicon.Shared.FindName(word.AsSpan()) is { } unit)
            return unit.Code;

        // A symbol within a name has lost its case (DistanceKm); one letter says nothing.
        return word.Length == 2 && UnitLexicon.Shared.FindSymbol(word.ToLowerInvariant().AsSpan()) is { } symbol ? symbol.Code : null;
    }

    /// <summary>Whether a word of a name spells this unit, or the noun that is counted.</summary>
    public static bool Spells(string word, string unit) =>
        unit.Length > 2 && unit[0] == '{'
            ? NameWords.Stems(unit).Contains(WordFolding.Stem(word))
            : CodeOf(word) == unit;

    /// <summary>Names that stand for one currency and for the whole of it: a cent is no euro.</summary>
    private static Dictionary<string, string> NamesOfCurrencies()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string code, decimal factor) in Currencies.Names)
        {
            if (factor == 1)
                names[name] = code;
        }

        return names;
    }
}
