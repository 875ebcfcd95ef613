using System.Text;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Tables;

namespace Provenance.Documents.Formats.Tables;

/// <summary>
/// The name of a field, as programs write it, as words: <c>grossWeight</c> and <c>gross_weight</c> are "gross weight". A unit at its
/// end is set off as people do it in the head of a column: <c>mass_kg</c> is "mass (kg)".
/// </summary>
internal static class FieldName
{
    /// <summary>The last word of a name that tells things apart and measures nothing.</summary>
    private static readonly HashSet<string> Identifiers = new(
        ("checksum code fax guid hash href id ids index isbn key lat latitude line lng lon longitude md5 no number ordinal phone pid port position "
        + "postcode rank ref revision seq sha1 sha256 tel telephone timestamp token uid uri url uuid version zip").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Symbols in small letters that can stand for one unit only; "mw" can stand for two.</summary>
    private static readonly Dictionary<string, string> SmallUnits = new(StringComparer.Ordinal)
    {
        ["celsius"] = "\u00B0C", ["db"] = "dB", ["degc"] = "\u00B0C", ["degf"] = "\u00B0F", ["fahrenheit"] = "\u00B0F", ["ghz"] = "GHz", ["gw"] = "GW", ["gwh"] = "GWh", ["hpa"] = "hPa", ["hz"] = "Hz",
        ["bit"] = "bit", ["gb"] = "GB", ["kb"] = "kB", ["l"] = "L", ["mb"] = "MB", ["n"] = "N", ["tb"] = "TB", ["v"] = "V", ["w"] = "W",
        ["khz"] = "kHz", ["kj"] = "kJ", ["kpa"] = "kPa", ["kv"] = "kV", ["kva"] = "kVA", ["kw"] = "kW", ["kwh"] = "kWh", ["mah"] = "mAh", ["mhz"] = "MHz", ["pct"] = "%", ["twh"] = "TWh", ["wh"] = "Wh",
    };

    /// <summary>The words of a name.</summary>
    public static string Words(string name) => string.Join(" ", Split(name));

    /// <summary>The words of a name, the unit at its end in brackets.</summary>
    public static string Head(string name)
    {
        List<string> words = Split(name);
        if (words.Count < 2 || (Degrees(words[words.Count - 2], words[words.Count - 1]) ?? Unit(words[words.Count - 1])) is not { } unit)
            return string.Join(" ", words);
        // lettings_in_year counts lettings, and age_in_years years.
        if (words[words.Count - 2].Equals("in", StringComparison.OrdinalIgnoreCase) && RateWords.IsLongPeriod(words[words.Count - 1].AsSpan()))
            return string.Join(" ", words);
        int cut = words.Count - (words[words.Count - 2].Equals("deg", StringComparison.OrdinalIgnoreCase) && words.Count > 2 ? 2 : 1);
        // flow_m3_s, yield_kg_per_ha: the unit below the line stands last.
        int above = words[cut - 1].Equals("per", StringComparison.OrdinalIgnoreCase) ? cut - 2 : cut - 1;
        if (above > 0 && Unit(words[above]) is { } upper && IsUnit(upper + "/" + unit))
            (cut, unit) = (above, upper + "/" + unit);
        else if (above < cut - 1)
            return string.Join(" ", words);
        // A letter in round brackets may be a scale, as in "Users (m)".
        return string.Join(" ", words.GetRange(0, cut)) + (unit.Length == 1 ? " [" + unit + "]" : " (" + unit + ")");
    }

    /// <summary>Whether the value under a name is an identifier: a number that nobody cites as a figure.</summary>
    public static bool IsIdentifier(string name)
    {
        List<string> words = Split(name);
        return words.Count > 0 && Identifiers.Contains(words[words.Count - 1]);
    }

    /// <summary>A unit as the engine knows it; programs write all letters small.</summary>
    private static string? Unit(string word) => SmallUnits.TryGetValue(word, out string? small) && IsUnit(small) ? small : IsUnit(word) ? word : SmallUnits.TryGetValue(word, out string? unit) ? unit : IsUnit(word.ToUpperInvariant()) && word.Length == 3 ? word.ToUpperInvariant() : null;

    /// <summary>The letters of degrees, behind a word for heat.</summary>
    private static string? Degrees(string before, string letter) =>
        !before.StartsWith("temp", StringComparison.OrdinalIgnoreCase) && !before.Equals("deg", StringComparison.OrdinalIgnoreCase) ? null : letter is "c" or "C" ? "\u00B0C" : letter is "f" or "F" ? "\u00B0F" : null;

    private static bool IsUnit(string word) => UnitPhrase.TryRead(word, out _);

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool isPart = char.IsLetterOrDigit(c) || c is '%' or '\'' or '\u2019' or '(' or ')' or '/' or '$' or '\u20AC' or '\u00A3' or '\u00B0';
            bool begins = char.IsUpper(c) && i > 0 && (char.IsLower(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]) && char.IsUpper(name[i - 1]));
            if ((!isPart || begins) && word.Length > 0)
                End(words, word);
            if (isPart)
                word.Append(c);
        }

        End(words, word);
        return words;
    }

    /// <summary>A capital that only begins a word is that of the notation.</summary>
    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        string text = word.ToString();
        word.Clear();
        bool isName = text.Length > 1 && char.IsUpper(text[1]) || text.Length == 1;
        words.Add(words.Count > 0 && !isName ? char.ToLowerInvariant(text[0]) + text.Substring(1) : text);
    }
}
