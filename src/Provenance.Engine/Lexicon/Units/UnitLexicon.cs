using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Lexicon.Units;

/// <summary>Every name and symbol of the unit table, prefixes applied, in two hash tables.</summary>
internal sealed class UnitLexicon
{
    /// <summary>Words in the longest name.</summary>
    public const int LongestName = 5;

    private static readonly string[] Tails = [" Celsius", " centigrade", " Fahrenheit", " Farenheit", " Rankine", " Kelvin", " of ", " C", " F", " K"];

    private readonly WordTable _names = new(foldCase: true);
    private readonly ShapeFilter _firstWords = new();
    private readonly ShapeFilter _firstParts = new();
    private readonly WordTable _symbols = new(foldCase: false);
    private readonly WordTable _codes = new(foldCase: false);
    private readonly List<Unit> _byName = [null!];
    private readonly List<Unit> _bySymbol = [null!];
    private readonly List<Unit> _byCode = [null!];

    private UnitLexicon()
    {
        foreach (UnitEntry entry in UnitTable.All)
        {
            var unit = new Unit(entry.Code, entry.Dimension, entry.Factor, entry.Multiplier, entry.Offset);
            AddNames(entry, "", unit);
            AddSymbols(entry, "", unit);
            if (entry.Prefixes.Length > 0)
                AddPrefixed(entry);
        }

        AddSenses();
    }

    public static UnitLexicon Shared { get; } = new();

    /// <summary>The unit of a name in singular or plural, words separated by one space; null when there is none.</summary>
    public Unit? FindName(ReadOnlySpan<char> name) => _byName[_names.Find(name)];

    /// <summary>Whether a word of a text is the name of a unit.</summary>
    public static bool IsNameAt(TokenList tokens, int i) => tokens.IsWord(i) && Shared.FindName(tokens.Span(i)) != null;

    /// <summary>Whether a name may begin with a word; false is certain.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => _firstWords.MayHold(word);

    /// <summary>Whether a symbol may begin so; false is certain.</summary>
    public bool MayBeginSymbol(ReadOnlySpan<char> part) => _firstParts.MayHold(part);

    /// <summary>The unit of a symbol; null when there is none.</summary>
    public Unit? FindSymbol(ReadOnlySpan<char> symbol) => _bySymbol[_symbols.Find(symbol)];

    /// <summary>The unit of a UCUM code that this table knows, or that is a product of such; null otherwise.</summary>
    public Unit? FindCode(string code) => _byCode[_codes.Find(code.AsSpan())] ?? UnitTerm.Evaluate(code, this);

    /// <summary>The unit of a UCUM code with at most a prefix; null otherwise.</summary>
    public Unit? FindAtom(ReadOnlySpan<char> code) => _byCode[_codes.Find(code)];

    private void AddPrefixed(UnitEntry entry)
    {
        bool information = entry.Prefixes.IndexOf('i') >= 0;
        foreach (UnitPrefix prefix in UnitTable.Prefixes)
        {
            bool symbols = entry.Prefixes.IndexOf(prefix.Letter) >= 0;
            bool names = prefix.Name.Length > 0 && (information ? symbols : !prefix.IsBinary);
            if (!symbols && !names)
                continue;
            var unit = new Unit(prefix.Code + entry.Code, entry.Dimension, entry.Factor * prefix.Factor, entry.Multiplier);
            if (names)
                AddNames(entry, prefix.Name, unit);
            if (!symbols)
                continue;
            foreach (string symbol in prefix.Symbols.Split('|'))
            {
                if (symbol.Length > 0)
                    AddSymbols(entry, symbol, unit);
            }
        }
    }

    private void AddNames(UnitEntry entry, string prefix, Unit unit)
    {
        Add(_codes, _byCode, unit.Code, unit with { Multiplier = 1 });
        foreach (string name in entry.Names.Split('|'))
        {
            if (name.Length == 0)
                continue;
            int slash = name.IndexOf('/');
            AddName(prefix + (slash < 0 ? name : name.Substring(0, slash)), unit);
            AddName(prefix + (slash < 0 ? Plural(name) : name.Substring(slash + 1)), unit);
        }
    }

    /// <summary>The plural of a unit's first name; empty when it has none.</summary>
    public static string PluralNameOf(UnitEntry entry)
    {
        string name = entry.Names.Split('|')[0];
        int slash = name.IndexOf('/');
        return name.Length == 0 ? "" : slash < 0 ? Plural(name) : name.Substring(slash + 1);
    }

    private void AddSymbols(UnitEntry entry, string prefix, Unit unit)
    {
        foreach (string symbol in entry.Symbols.Split('|'))
        {
            if (symbol.Length > 0)
                AddSymbol(prefix + symbol, unit);
        }
    }

    private void AddSymbol(string symbol, Unit unit)
    {
        Add(_symbols, _bySymbol, symbol, unit);
        AddFirstParts(symbol);
    }

    private void AddFirstParts(string symbol)
    {
        for (int length = 1; length <= symbol.Length; length++)
            _firstParts.Add(symbol.Substring(0, length));
    }

    private void AddName(string name, Unit unit)
    {
        Add(_names, _byName, name, unit);
        int end = name.IndexOf(' ');
        _firstWords.Add(end < 0 ? name : name.Substring(0, end));
    }

    /// <summary>The first spelling stays: the table's order decides between a prefixed unit and a unit of its own.</summary>
    private static void Add(WordTable table, List<Unit> units, string spelling, Unit unit)
    {
        if (table.Add(spelling) == units.Count)
            units.Add(unit);
    }

    private void AddSenses()
    {
        UnitSense[] all = UnitSenses.All;
        for (int first = 0, end; first < all.Length; first = end)
        {
            string spelling = all[first].Spelling;
            var senses = new List<(Evidence Evidence, Unit Unit)>();
            for (end = first; end < all.Length && all[end].Spelling == spelling; end++)
                senses.Add((all[end].Evidence, FindCode(all[end].Code)! with { Multiplier = all[end].Multiplier }));
            Unit unit = senses[senses.Count - 1].Unit with { Senses = senses };
            int name = _names.Find(spelling.AsSpan());
            if (name != 0)
                _byName[name] = unit;
            int symbol = name != 0 ? _symbols.Find(spelling.AsSpan()) : _symbols.Add(spelling);
            if (symbol != 0)
                AddFirstParts(spelling);
            if (symbol == _bySymbol.Count)
                _bySymbol.Add(unit);
            else if (symbol != 0)
                _bySymbol[symbol] = unit;
        }
    }

    /// <summary>Puts the plural on the head: degrees Celsius, parts per million, minutes of arc.</summary>
    private static string Plural(string name)
    {
        int head = name.IndexOf(" per ", StringComparison.Ordinal);
        for (int i = 0; head < 0 && i < Tails.Length; i++)
        {
            head = name.IndexOf(Tails[i], StringComparison.Ordinal);
            if (head >= 0 && Tails[i].Length == 2 && head + 2 != name.Length)
                head = -1;
        }

        return head < 0 ? name + "s" : name.Substring(0, head) + "s" + name.Substring(head);
    }
}
