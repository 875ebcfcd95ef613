namespace Provenance.Engine.Lexicon.Units;

/// <summary>
/// Names and signs of money that several currencies share. Alone they are read as the best known of them, and a text about another country
/// may mean that country's: "25 cents" of a euro.
/// </summary>
internal static class SharedCurrencyNames
{
    /// <summary>One line for each name, with the codes that it may stand for.</summary>
    public static readonly (string Names, string Codes)[] All =
    [
        ("$ buck bucks dollar dollars", "AUD CAD HKD NZD SGD TWD USD"),
        ("cent cents ¢", "AUD CAD EUR HKD NZD SGD USD ZAR"),
        ("crown crowns kr", "CZK DKK ISK NOK SEK"),
        ("franc francs", "CHF XAF XOF"),
        ("krona krone kronor kroner", "DKK ISK NOK SEK"),
        ("peso pesos", "ARS CLP COP MXN PHP"),
        ("rupee rupees Rs", "INR LKR NPR PKR"),
        ("yen yuan ¥", "CNY JPY"),
    ];

    private static readonly Dictionary<string, string> CodesOf = All
        .SelectMany(line => line.Names.Split(' ').Select(name => (Name: name, line.Codes)))
        .ToDictionary(pair => pair.Name, pair => pair.Codes, StringComparer.Ordinal);

    /// <summary>Whether an amount as it is written may be one of a currency.</summary>
    /// <param name="amount">The amount with the name or the sign at either end.</param>
    /// <param name="code">The currency.</param>
    public static bool MayMean(string amount, string code)
    {
        int last = amount.LastIndexOf(' ') + 1;
        // "Danish crowns" are nobody else's.
        if (last > 1 && IsNational(amount))
            return false;
        return May(amount.Substring(last), code) || (amount.Length > 0 && May(amount.Substring(0, 1), code)) || (amount.Length > 0 && May(amount.Substring(amount.Length - 1), code));
    }

    private static bool IsNational(string amount)
    {
        string written = " " + amount.TrimEnd('s');
        return Array.Exists(Currencies.National, national => written.EndsWith($" {national.Nation} {national.Name.TrimEnd('s')}", StringComparison.OrdinalIgnoreCase));
    }

    private static bool May(string name, string code) =>
        code.Length == 3 && CodesOf.TryGetValue(name, out string? codes) && codes.IndexOf(code, StringComparison.Ordinal) >= 0;
}
