namespace Provenance.Engine.Lexicon;

/// <summary>Currencies by ISO 4217 code, with the signs and names that texts write.</summary>
internal static class Currencies
{
    /// <summary>Codes that may stand before or after an amount.</summary>
    public const string Codes =
        "AED AMD ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CRC CZK DKK DZD EGP EUR GBP GEL GHS HKD HRK HUF IDR ILS INR IQD ISK JOD JPY KES KRW KWD KZT " +
        "LBP LKR MAD MNT MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR ZWL";

    /// <summary>Signs, the longest first where one is the end of another.</summary>
    public static readonly (string Sign, string Code)[] Signs =
    [
        ("$", "USD"), ("£", "GBP"), ("€", "EUR"), ("¥", "JPY"), ("₹", "INR"), ("₽", "RUB"), ("₩", "KRW"), ("₪", "ILS"), ("₫", "VND"), ("₴", "UAH"),
        ("₦", "NGN"), ("₱", "PHP"), ("฿", "THB"), ("₺", "TRY"), ("₡", "CRC"), ("₵", "GHS"), ("₸", "KZT"), ("¢", "USD"),
    ];

    /// <summary>Letters that stand joined before a dollar sign, or after it, and say whose dollar it is.</summary>
    public static readonly (string Prefix, string Code)[] DollarPrefixes =
    [
        ("A", "AUD"), ("AU", "AUD"), ("AUS", "AUD"), ("C", "CAD"), ("CA", "CAD"), ("CAN", "CAD"), ("HK", "HKD"), ("M", "MXN"), ("MX", "MXN"), ("NT", "TWD"), ("NZ", "NZD"),
        ("R", "BRL"), ("S", "SGD"), ("SG", "SGD"), ("U.S.", "USD"), ("US", "USD"), ("Z", "ZWL"),
    ];

    /// <summary>Abbreviations that stand before an amount.</summary>
    public static readonly (string Prefix, string Code)[] WordPrefixes =
    [
        ("Fr", "CHF"), ("Kr", "SEK"), ("kr", "SEK"), ("NIS", "ILS"), ("R", "ZAR"), ("RM", "MYR"), ("RMB", "CNY"), ("Rp", "IDR"), ("Rs", "INR"), ("US", "USD"),
    ];

    /// <summary>Names; the factor turns the name's coin into the currency's main unit.</summary>
    public static readonly (string Name, string Code, decimal Factor)[] Names =
    [
        ("baht", "THB", 1), ("bucks", "USD", 1), ("buck", "USD", 1), ("cent", "USD", 0.01m), ("cents", "USD", 0.01m), ("crown", "SEK", 1), ("crowns", "SEK", 1),
        ("dirham", "AED", 1), ("dirhams", "AED", 1), ("dollar", "USD", 1), ("dollars", "USD", 1), ("euro", "EUR", 1), ("euros", "EUR", 1),
        ("forint", "HUF", 1), ("forints", "HUF", 1), ("franc", "CHF", 1), ("francs", "CHF", 1), ("hryvnia", "UAH", 1), ("hryvnias", "UAH", 1),
        ("kroner", "NOK", 1), ("kronor", "SEK", 1), ("krona", "SEK", 1), ("krone", "NOK", 1), ("lira", "TRY", 1), ("liras", "TRY", 1),
        ("naira", "NGN", 1), ("pence", "GBP", 0.01m), ("pennies", "USD", 0.01m), ("penny", "GBP", 0.01m), ("peso", "MXN", 1), ("pesos", "MXN", 1),
        ("quid", "GBP", 1), ("rand", "ZAR", 1), ("real", "BRL", 1), ("reais", "BRL", 1), ("renminbi", "CNY", 1), ("rial", "IRR", 1), ("rials", "IRR", 1), ("ringgit", "MYR", 1), ("ringgits", "MYR", 1),
        ("riyal", "SAR", 1), ("riyals", "SAR", 1), ("rouble", "RUB", 1), ("roubles", "RUB", 1), ("ruble", "RUB", 1), ("rubles", "RUB", 1),
        ("rupee", "INR", 1), ("rupees", "INR", 1), ("rupiah", "IDR", 1), ("shekel", "ILS", 1), ("shekels", "ILS", 1),
        ("sterling", "GBP", 1), ("tugrik", "MNT", 1), ("tugriks", "MNT", 1), ("won", "KRW", 1), ("yen", "JPY", 1), ("yuan", "CNY", 1), ("zloty", "PLN", 1), ("zlotys", "PLN", 1),
    ];

    /// <summary>Nationalities that stand before a currency's name and change its code.</summary>
    public static readonly (string Nation, string Name, string Code)[] National =
    [
        ("australian", "dollar", "AUD"), ("canadian", "dollar", "CAD"), ("hong", "dollar", "HKD"), ("singapore", "dollar", "SGD"), ("taiwan", "dollar", "TWD"),
        ("zealand", "dollar", "NZD"), ("us", "dollar", "USD"), ("u.s.", "dollar", "USD"), ("american", "dollar", "USD"),
        ("british", "pound", "GBP"), ("egyptian", "pound", "EGP"), ("czech", "crown", "CZK"), ("danish", "krone", "DKK"), ("danish", "crown", "DKK"),
        ("norwegian", "krone", "NOK"), ("norwegian", "crown", "NOK"), ("swedish", "krona", "SEK"), ("swedish", "crown", "SEK"),
        ("swiss", "franc", "CHF"), ("indian", "rupee", "INR"), ("pakistani", "rupee", "PKR"), ("chilean", "peso", "CLP"), ("argentine", "peso", "ARS"),
        ("colombian", "peso", "COP"), ("philippine", "peso", "PHP"), ("japanese", "yen", "JPY"), ("chinese", "yuan", "CNY"), ("russian", "ruble", "RUB"),
        ("russian", "rouble", "RUB"), ("saudi", "riyal", "SAR"), ("turkish", "lira", "TRY"), ("iraqi", "dinar", "IQD"), ("jordanian", "dinar", "JOD"), ("kuwaiti", "dinar", "KWD"), ("serbian", "dinar", "RSD"), ("tunisian", "dinar", "TND"),
        ("iranian", "rial", "IRR"), ("omani", "rial", "OMR"), ("qatari", "riyal", "QAR"), ("lebanese", "pound", "LBP"), ("syrian", "pound", "SYP"), ("malaysian", "ringgit", "MYR"), ("malaysia", "ringgit", "MYR"),
    ];
}
