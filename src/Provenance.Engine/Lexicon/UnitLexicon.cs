namespace Provenance.Engine.Lexicon;

/// <summary>A unit with any prefix, as it is found by one of its names or symbols.</summary>
/// <param name="Code">UCUM code.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many of the dimension's base unit one is.</param>
/// <param name="Multiplier">How many of <paramref name="Code"/> the name stands for: 10 for a decade.</param>
internal sealed record Unit(string Code, string Dimension, double Factor, int Multiplier = 1);

/// <summary>Every name and symbol of the unit table, prefixes applied, in two hash tables.</summary>
internal sealed class UnitLexicon
{
    /// <summary>Words in the longest name.</summary>
    public const int LongestName = 5;

    private static readonly string[] Tails = [" Celsius", " centigrade", " Fahrenheit", " of ", " an hour"];

    private readonly WordTable _names = new(foldCase: true);
    private readonly ShapeFilter _firstWords = new();
    private readonly WordTable _symbols = new(foldCase: false);
    private readonly WordTable _codes = new(foldCase: false);
    private readonly List<Unit> _byName = [null!];
    private readonly List<Unit> _bySymbol = [null!];
    private readonly List<Unit> _byCode = [null!];

    private UnitLexicon()
    {
        foreach (UnitEntry entry in UnitTable.All)
        {
            AddSpellings(entry, "", "", new Unit(entry.Code, entry.Dimension, entry.Factor, entry.Multiplier));
            foreach ((string symbol, string name, string code, double factor) in PrefixesOf(entry))
                AddSpellings(entry, symbol, name, new Unit(code + entry.Code, entry.Dimension, entry.Factor * factor, entry.Multiplier));
        }
    }

    public static UnitLexicon Shared { get; } = new();

    /// <summary>The unit of a name in singular or plural, words separated by one space; null when there is none.</summary>
    public Unit? FindName(ReadOnlySpan<char> name) => _byName[_names.Find(name)];

    /// <summary>Whether a name may begin with a word; false is certain.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => _firstWords.MayHold(word);

    /// <summary>The unit of a symbol; null when there is none.</summary>
    public Unit? FindSymbol(ReadOnlySpan<char> symbol) => _bySymbol[_symbols.Find(symbol)];

    /// <summary>The unit of a UCUM code that this table knows; null otherwise.</summary>
    public Unit? FindCode(string code) => _byCode[_codes.Find(code.AsSpan())];

    private static (string Symbol, string Name, string Code, double Factor)[] PrefixesOf(UnitEntry entry) => entry.Prefixes switch
    {
        Prefixes.Metric => UnitTable.MetricPrefixes,
        Prefixes.Information => UnitTable.InformationPrefixes,
        _ => [],
    };

    private void AddSpellings(UnitEntry entry, string symbolPrefix, string namePrefix, Unit unit)
    {
        Add(_codes, _byCode, unit.Code, unit);
        foreach (string name in entry.Names.Split('|'))
        {
            if (name.Length == 0)
                continue;
            AddName(namePrefix + name, unit);
            AddName(namePrefix + Plural(name), unit);
        }

        foreach (string symbol in entry.Symbols.Split('|'))
        {
            if (symbol.Length > 0)
                Add(_symbols, _bySymbol, symbolPrefix + symbol, unit);
        }
    }

    private void AddName(string name, Unit unit)
    {
        Add(_names, _byName, name, unit);
        int end = name.IndexOfAny([' ', '-']);
        _firstWords.Add(end < 0 ? name : name.Substring(0, end));
    }

    /// <summary>The first spelling stays: the table's order decides between a prefixed unit and a unit of its own.</summary>
    private static void Add(WordTable table, List<Unit> units, string spelling, Unit unit)
    {
        if (table.Add(spelling) == units.Count)
            units.Add(unit);
    }

    /// <summary>Puts the plural on the head: metres per second, degrees Celsius, parts per million, square feet.</summary>
    private static string Plural(string name)
    {
        int head = name.IndexOf(" per ", StringComparison.Ordinal);
        foreach (string tail in Tails)
        {
            if (head < 0)
                head = name.IndexOf(tail, StringComparison.Ordinal);
        }

        return head < 0 ? name + "s" : name.Substring(0, head) + "s" + name.Substring(head);
    }
}
