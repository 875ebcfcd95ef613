using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Decisions;

/// <summary>Reads figures in the currencies of a house. Only what the text leaves open is changed: "Danish crowns" and "US$" say whose they are.</summary>
internal static class HouseCurrencies
{
    /// <summary>The figures, those in a sign or name of the house in the currency that it means.</summary>
    public static List<FigureCitation> Apply(IReadOnlyList<HouseCurrency> currencies, List<FigureCitation> figures)
    {
        if (currencies.Count == 0)
            return figures;
        // What a name is read as is asked once, and not for each of a long text's figures.
        (HouseCurrency Currency, IReadOnlyList<string> Codes)[] read = [.. currencies.Select(currency => (currency, ReadAs(currency.Name)))];
        return [.. figures.Select(figure => Apply(read, figure))];
    }

    /// <summary>The codes that a sign or name is read as when nothing else is said; none for what is no name of money.</summary>
    public static IReadOnlyList<string> ReadAs(string name)
    {
        var codes = new List<string>();
        codes.AddRange(Currencies.Signs.Where(sign => sign.Sign == name).Select(sign => sign.Code));
        codes.AddRange(Currencies.WordPrefixes.Where(prefix => prefix.Prefix == name).Select(prefix => prefix.Code));
        codes.AddRange(Currencies.WordSuffixes.Where(suffix => suffix.Suffix == name).Select(suffix => suffix.Code));
        codes.AddRange(Currencies.Names.Where(known => known.Factor == 1 && IsName(known.Name, name)).Select(known => known.Code));
        codes.AddRange(Currencies.SharedNames.Split(' ').Where(known => IsName(known, name)).Select(known => known.StartsWith("pound", StringComparison.Ordinal) ? "GBP" : "{" + Singular(known) + "}"));
        if (name.Length > 1 && name[name.Length - 1] == '$')
        {
            string letters = name.Substring(0, name.Length - 1);
            codes.AddRange(Currencies.DollarPrefixes.Where(prefix => prefix.Prefix == letters).Select(prefix => prefix.Code));
            // 12M$ is read as 12 million and a dollar.
            if (Currencies.ScalesBeforeSign.Contains(letters))
                codes.Add("USD");
        }

        return [.. codes.Distinct()];
    }

    private static FigureCitation Apply((HouseCurrency Currency, IReadOnlyList<string> Codes)[] currencies, FigureCitation figure)
    {
        if (figure.Unit is not { Length: >= 3 } unit)
            return figure;
        foreach ((HouseCurrency currency, IReadOnlyList<string> codes) in currencies)
        {
            int length = unit[0] == '{' ? unit.IndexOf('}') + 1 : 3;
            if (length > unit.Length || (unit.Length > length && unit[length] != '/') || !codes.Contains(unit.Substring(0, length)) || unit[0] != '{' && !IsWrittenIn(figure.Exact, currency.Name))
                continue;
            bool isScaled = currency.Name.Length > 1 && currency.Name[currency.Name.Length - 1] == '$' && unit.StartsWith("USD", StringComparison.Ordinal);
            return figure.InCurrency(currency.Code + unit.Substring(length), isScaled ? 1 : currency.Factor);
        }

        return figure;
    }

    /// <summary>Whether an amount is written with a sign or name at either end.</summary>
    private static bool IsWrittenIn(string exact, string name)
    {
        string text = exact.TrimEnd('.');
        foreach (string form in new[] { name, Singular(name), Singular(name) + "s" })
        {
            if (text.Length > form.Length
                && (text.EndsWith(form, StringComparison.OrdinalIgnoreCase) && !IsLetterBefore(text, text.Length - form.Length, form) || text.StartsWith(form, StringComparison.Ordinal) && !char.IsLetter(text[form.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether letters stand joined before a sign, other than those of a scale: US$, but not 12M$.</summary>
    private static bool IsLetterBefore(string text, int at, string form) => at > 0 && char.IsLetter(text[at - 1]) && char.IsLetter(form[0]);

    private static bool IsName(string known, string name) => string.Equals(Singular(known), Singular(name), StringComparison.OrdinalIgnoreCase);

    private static string Singular(string name) => name.Length > 3 && name[name.Length - 1] is 's' or 'S' ? name.Substring(0, name.Length - 1) : name;
}
