using System.Text;
using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Naming;

/// <summary>
/// A unit as people write it behind a number: mAh for mA.h, miles for [mi_i], days for d, drones for {drone}. What has a name that everybody uses (customary
/// units, days, what is counted) has that in the plural, the rest its symbol. Money keeps its ISO 4217 code.
/// </summary>
internal static class UnitDisplay
{
    private static readonly Dictionary<string, string> ByCode = Codes();

    /// <summary>What people write; the code itself where that is what they write.</summary>
    /// <param name="unit">A UCUM code, an ISO 4217 code or a counted noun in braces.</param>
    public static string Of(string unit) =>
        unit.Length > 2 && unit[0] == '{' && unit.IndexOf('}') == unit.Length - 1 ? Plurals.Of(unit.Substring(1, unit.Length - 2)) : ByCode.TryGetValue(unit, out string? display) ? display : Product(unit);

    private static Dictionary<string, string> Codes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        // A line of its own for a unit with a prefix holds what else is written for it (Khz, micron).
        foreach (UnitEntry entry in UnitTable.All.Where(entry => entry.Multiplier == 1))
        {
            foreach (UnitPrefix prefix in UnitTable.Prefixes.Where(prefix => prefix.Symbols.Length > 0 && entry.Prefixes.IndexOf(prefix.Letter) >= 0))
                Add(codes, prefix.Code + entry.Code, SymbolOf(entry, prefix.Symbols));
        }

        foreach (UnitEntry entry in UnitTable.All.Where(entry => !IsPower(entry)).OrderBy(entry => entry.Multiplier == 1 ? 0 : 1))
            Add(codes, entry.Code, IsNamed(entry) ? UnitLexicon.PluralNameOf(entry) : SymbolOf(entry, ""));
        return codes;
    }

    /// <summary>A power that has no name of its own is shown by its factor: km² and not sqkm.</summary>
    private static bool IsPower(UnitEntry entry) => entry.Names.Length == 0 && entry.Code[entry.Code.Length - 1] is '2' or '3';

    private static void Add(Dictionary<string, string> codes, string code, string display)
    {
        if (display.Length > 0 && !codes.ContainsKey(code))
            codes.Add(code, display);
    }

    private static bool IsNamed(UnitEntry entry) =>
        entry.Names.Length > 0 && (entry.Dimension is "time" or "points" || entry.Symbols.Length == 0 || (entry.Code[0] == '[' && entry.Code.IndexOf('_') > 0 && entry.Code.IndexOf(']') == entry.Code.Length - 1));

    /// <summary>The first symbol, or the code where people write that too.</summary>
    private static string SymbolOf(UnitEntry entry, string prefixes)
    {
        string[] symbols = entry.Symbols.Split('|');
        return entry.Symbols.Length == 0 ? "" : prefixes.Split('|')[0] + (symbols.Contains(entry.Code) ? entry.Code : symbols[0]);
    }

    /// <summary>A product by its factors: kg/m3 is kg/m³.</summary>
    private static string Product(string unit)
    {
        var display = new StringBuilder(unit.Length);
        for (int i = 0, end; i < unit.Length; i = end)
        {
            end = i + 1;
            if (unit[i] is '.' or '/')
            {
                display.Append(unit[i] == '.' ? '·' : '/');
                continue;
            }

            bool bracket = unit[i] == '[';
            for (; end < unit.Length && (bracket || unit[end] is not ('.' or '/')); end++)
                bracket = unit[end] == '[' || bracket && unit[end] != ']';
            int power = end - i > 1 && unit[end - 1] is '2' or '3' ? unit[end - 1] - '0' : 0;
            string atom = unit.Substring(i, end - i - (power > 0 ? 1 : 0));
            display.Append(ByCode.TryGetValue(atom, out string? known) && known.IndexOf(' ') < 0 ? known : atom).Append(power == 2 ? "²" : power == 3 ? "³" : "");
        }

        return display.ToString();
    }
}
