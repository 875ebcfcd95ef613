using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon.Units;

/// <summary>Currencies by ISO 4217 code, with the signs and names that texts write.</summary>
internal static class Currencies
{
    /// <summary>Codes that may stand before or after an amount: all current ones of ISO 4217, and the last of each that has been replaced lately.</summary>
    public const string Codes =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR " +
        "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD " +
        "MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP " +
        "SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL";

    private static readonly WordSet KnownCodes = new(Codes, foldCase: false);

    /// <summary>Whether a unit is an ISO 4217 code.</summary>
    public static bool IsCode(string unit) => IsCode(unit.AsSpan());

    /// <summary>Whether letters are an ISO 4217 code.</summary>
    public static bool IsCode(ReadOnlySpan<char> letters) => letters.Length == 3 && KnownCodes.Contains(letters);

    /// <summary>Letters of a scale that may stand between a number and a dollar sign: 12M$.</summary>
    public static readonly string[] ScalesBeforeSign = ["K", "M", "k"];

    /// <summary>The scales in which people say how much a name of money means, in words.</summary>
    private static readonly string[] ScalesOfNames = ["billion", "million", "thousand"];

    /// <summary>How many of a currency a word of <see cref="NumberWords.Scales"/> makes of its name: a million; null for other words.</summary>
    public static decimal? ScaleOf(string word) => Array.IndexOf(ScalesOfNames, word) < 0 ? null : Array.Find(NumberWords.Scales, scale => scale.Word == word).Value;

    private static readonly WordSet SmallCodes = new("aud chf czk dkk eur gbp jpy nok pln sek usd");

    /// <summary>Whether three small letters are the code of a currency, and no word.</summary>
    public static bool IsSmallCode(ReadOnlySpan<char> letters) => SmallCodes.Contains(letters);

    /// <summary>Codes that are words, names or units too: money only where the amount is written like one, or a word of paying stands near.</summary>
    public const string AmbiguousCodes = "ALL AMD ANG BAM BND BSD COP CUP DOP ERN GEL GIP KGS MAD MOP MUR NAD PAB PEN SCR SDG SHP SOS SRD STN TMT TOP TRY";

    private static readonly WordSet WordCodes = new(AmbiguousCodes, foldCase: false);

    /// <summary>Whether a code is a word, a name or a unit too.</summary>
    public static bool IsAmbiguousCode(string code) => WordCodes.Contains(code.AsSpan());

    /// <summary>Signs.</summary>
    public static readonly (string Sign, string Code)[] Signs =
    [
        ("$", "USD"), ("£", "GBP"), ("€", "EUR"), ("¥", "JPY"), ("₹", "INR"), ("₽", "RUB"), ("₩", "KRW"), ("₪", "ILS"), ("₫", "VND"), ("₴", "UAH"),
        ("₦", "NGN"), ("₱", "PHP"), ("฿", "THB"), ("₺", "TRY"), ("₡", "CRC"), ("₵", "GHS"), ("₸", "KZT"), ("¢", "USD"), ("₲", "PYG"), ("₼", "AZN"),
        ("₾", "GEL"), ("₭", "LAK"), ("₮", "MNT"), ("₨", "INR"), ("៛", "KHR"), ("৳", "BDT"), ("֏", "AMD"), ("₤", "GBP"), ("＄", "USD"), ("￡", "GBP"), ("￥", "JPY"), ("￦", "KRW"),
    ];

    /// <summary>Letters that stand joined before a dollar sign, or after it, and say whose dollar it is.</summary>
    public static readonly (string Prefix, string Code)[] DollarPrefixes =
    [
        ("A", "AUD"), ("AR", "ARS"), ("AU", "AUD"), ("AUS", "AUD"), ("BZ", "BZD"), ("Bds", "BBD"), ("C", "CAD"), ("CA", "CAD"), ("CAN", "CAD"), ("COL", "COP"), ("Can", "CAD"), ("EC", "XCD"),
        ("FJ", "FJD"), ("HK", "HKD"), ("J", "JMD"), ("M", "MXN"), ("MX", "MXN"), ("Mex", "MXN"), ("N", "NAD"), ("NT", "TWD"), ("NZ", "NZD"), ("R", "BRL"), ("RD", "DOP"), ("S", "SGD"),
        ("SG", "SGD"), ("TT", "TTD"), ("U.S.", "USD"), ("US", "USD"), ("Z", "ZWL"),
    ];

    /// <summary>Letters that stand joined before another sign and say whose it is.</summary>
    public static readonly (string Prefix, char Sign, string Code)[] SignPrefixes =
    [
        ("CN", '¥', "CNY"), ("JP", '¥', "JPY"), ("RMB", '¥', "CNY"), ("CN", '￥', "CNY"), ("E", '£', "EGP"), ("GB", '£', "GBP"), ("UK", '£', "GBP"),
    ];

    /// <summary>Abbreviations that stand before an amount.</summary>
    public static readonly (string Prefix, string Code)[] WordPrefixes =
    [
        ("Fr", "CHF"), ("KSh", "KES"), ("Kr", "SEK"), ("Ksh", "KES"), ("NIS", "ILS"), ("R", "ZAR"), ("RM", "MYR"), ("RMB", "CNY"), ("Re", "INR"), ("Rp", "IDR"), ("Rs", "INR"), ("SFr", "CHF"),
        ("SKr", "SEK"), ("TSh", "TZS"), ("Tk", "BDT"), ("USh", "UGX"), ("kr", "SEK"),
    ];

    /// <summary>Abbreviations that stand after an amount.</summary>
    public static readonly (string Suffix, string Code)[] WordSuffixes =
    [
        ("CFA", "XOF"), ("FCFA", "XOF"), ("Kč", "CZK"), ("NIS", "ILS"), ("RM", "MYR"), ("RMB", "CNY"), ("Rs", "INR"), ("kr", "SEK"), ("zl", "PLN"), ("zł", "PLN"), ("лв", "BGN"), ("руб", "RUB"),
    ];

    /// <summary>Names; the factor turns the name's coin into the currency's main unit.</summary>
    public static readonly (string Name, string Code, decimal Factor)[] Names =
    [
        // Replaced by the euro; older texts are full of them.
        ("deutschemark", "DEM", 1), ("deutschemarks", "DEM", 1), ("deutschmark", "DEM", 1), ("deutschmarks", "DEM", 1), ("guilder", "NLG", 1), ("guilders", "NLG", 1), ("lire", "ITL", 1), ("markka", "FIM", 1), ("markkaa", "FIM", 1),
        ("peseta", "ESP", 1), ("pesetas", "ESP", 1),
        ("afghani", "AFN", 1), ("afghanis", "AFN", 1), ("ariary", "MGA", 1), ("baht", "THB", 1), ("bahts", "THB", 1), ("balboa", "PAB", 1), ("balboas", "PAB", 1), ("birr", "ETB", 1), ("bolivar", "VES", 1),
        ("bolivares", "VES", 1), ("bolivars", "VES", 1), ("boliviano", "BOB", 1), ("bolivianos", "BOB", 1), ("buck", "USD", 1), ("bucks", "USD", 1), ("cedi", "GHS", 1), ("cedis", "GHS", 1),
        ("cent", "USD", 0.01m), ("cents", "USD", 0.01m), ("colon", "CRC", 1), ("colones", "CRC", 1), ("cordobas", "NIO", 1), ("crown", "SEK", 1), ("crowns", "SEK", 1), ("dalasi", "GMD", 1), ("dalasis", "GMD", 1),
        ("dime", "USD", 0.1m), ("dimes", "USD", 0.1m), ("dirham", "AED", 1), ("dirhams", "AED", 1), ("dollar", "USD", 1), ("dollars", "USD", 1), ("dong", "VND", 1), ("euro", "EUR", 1), ("eurocent", "EUR", 0.01m),
        ("eurocents", "EUR", 0.01m), ("euros", "EUR", 1), ("forint", "HUF", 1), ("forints", "HUF", 1), ("franc", "CHF", 1), ("francs", "CHF", 1), ("gourde", "HTG", 1), ("gourdes", "HTG", 1), ("guarani", "PYG", 1),
        ("guaranies", "PYG", 1), ("guaranis", "PYG", 1), ("hryvnia", "UAH", 1), ("hryvnias", "UAH", 1), ("hryvnya", "UAH", 1), ("hryvnyas", "UAH", 1), ("kina", "PGK", 1), ("kinas", "PGK", 1), ("kip", "LAK", 1),
        ("kopeck", "RUB", 0.01m), ("kopecks", "RUB", 0.01m), ("kopek", "RUB", 0.01m), ("kopeks", "RUB", 0.01m), ("koruna", "CZK", 1), ("korunas", "CZK", 1), ("koruny", "CZK", 1), ("krona", "SEK", 1), ("krone", "NOK", 1),
        ("kroner", "NOK", 1), ("kronor", "SEK", 1), ("kuna", "HRK", 1), ("kunas", "HRK", 1), ("kwacha", "ZMW", 1), ("kwachas", "ZMW", 1), ("kwanza", "AOA", 1), ("kwanzas", "AOA", 1), ("kyat", "MMK", 1),
        ("kyats", "MMK", 1), ("lari", "GEL", 1), ("laris", "GEL", 1), ("lei", "RON", 1), ("lek", "ALL", 1), ("leks", "ALL", 1), ("lempira", "HNL", 1), ("lempiras", "HNL", 1), ("leu", "RON", 1), ("lev", "BGN", 1),
        ("leva", "BGN", 1), ("levs", "BGN", 1), ("lira", "TRY", 1), ("liras", "TRY", 1), ("manat", "AZN", 1), ("manats", "AZN", 1), ("meticais", "MZN", 1), ("metical", "MZN", 1), ("naira", "NGN", 1), ("nairas", "NGN", 1),
        ("ngultrum", "BTN", 1), ("ngultrums", "BTN", 1), ("paise", "INR", 0.01m), ("pataca", "MOP", 1), ("patacas", "MOP", 1), ("pence", "GBP", 0.01m), ("pennies", "USD", 0.01m), ("penny", "GBP", 0.01m),
        ("peso", "MXN", 1), ("pesos", "MXN", 1), ("pula", "BWP", 1), ("quetzales", "GTQ", 1), ("quid", "GBP", 1), ("rand", "ZAR", 1), ("rands", "ZAR", 1), ("reais", "BRL", 1), ("real", "BRL", 1), ("renminbi", "CNY", 1),
        ("rial", "IRR", 1), ("rials", "IRR", 1), ("riel", "KHR", 1), ("riels", "KHR", 1), ("ringgit", "MYR", 1), ("ringgits", "MYR", 1), ("riyal", "SAR", 1), ("riyals", "SAR", 1), ("rouble", "RUB", 1),
        ("roubles", "RUB", 1), ("ruble", "RUB", 1), ("rubles", "RUB", 1), ("rufiyaa", "MVR", 1), ("rupee", "INR", 1), ("rupees", "INR", 1), ("rupiah", "IDR", 1), ("rupiahs", "IDR", 1), ("shekel", "ILS", 1),
        ("shekels", "ILS", 1), ("somoni", "TJS", 1), ("somonis", "TJS", 1), ("sterling", "GBP", 1), ("taka", "BDT", 1), ("takas", "BDT", 1), ("tenge", "KZT", 1), ("tenges", "KZT", 1), ("tugrik", "MNT", 1), ("tugriks", "MNT", 1),
        ("vatu", "VUV", 1), ("won", "KRW", 1), ("yen", "JPY", 1), ("yuan", "CNY", 1), ("yuans", "CNY", 1), ("zloty", "PLN", 1), ("zlotys", "PLN", 1), ("złoty", "PLN", 1), ("złotys", "PLN", 1),
    ];

    /// <summary>Names of currencies of several countries, or of something else, which say nothing without their country.</summary>
    public const string SharedNames = "pound pounds dinar dinars shilling shillings sol soles som soms dram drams mark marks";

    /// <summary>Nations that stand before a currency's name and make its code.</summary>
    public static readonly (string Nation, string Name, string Code)[] National =
    [
        ("belgian", "franc", "BEF"), ("deutsche", "mark", "DEM"), ("dutch", "guilder", "NLG"), ("finnish", "markka", "FIM"), ("finnish", "mark", "FIM"), ("french", "franc", "FRF"), ("german", "mark", "DEM"), ("italian", "lire", "ITL"), ("italian", "lira", "ITL"),
        ("spanish", "peseta", "ESP"), ("west german", "mark", "DEM"), ("algerian", "dinar", "DZD"), ("american", "dollar", "USD"), ("argentine", "peso", "ARS"), ("argentinian", "peso", "ARS"), ("armenian", "dram", "AMD"), ("aussie", "dollar", "AUD"), ("australian", "dollar", "AUD"),
        ("bahamian", "dollar", "BSD"), ("bahraini", "dinar", "BHD"), ("barbadian", "dollar", "BBD"), ("belize", "dollar", "BZD"), ("bermudian", "dollar", "BMD"), ("brazilian", "real", "BRL"), ("british", "pound", "GBP"),
        ("brunei", "dollar", "BND"), ("burundian", "franc", "BIF"), ("canadian", "dollar", "CAD"), ("cfa", "franc", "XOF"), ("chilean", "peso", "CLP"), ("chinese", "yuan", "CNY"), ("colombian", "peso", "COP"),
        ("congolese", "franc", "CDF"), ("costa rican", "colon", "CRC"), ("cuban", "peso", "CUP"), ("czech", "crown", "CZK"), ("czech", "koruna", "CZK"), ("danish", "crown", "DKK"),
        ("danish", "krone", "DKK"), ("danish", "kroner", "DKK"), ("dominican", "peso", "DOP"), ("egyptian", "pound", "EGP"), ("emirati", "dirham", "AED"), ("fijian", "dollar", "FJD"), ("ghanaian", "cedi", "GHS"),
        ("guinean", "franc", "GNF"), ("guyanese", "dollar", "GYD"), ("hong kong", "dollar", "HKD"), ("icelandic", "crown", "ISK"), ("icelandic", "krona", "ISK"), ("icelandic", "kronur", "ISK"), ("indian", "rupee", "INR"),
        ("iranian", "rial", "IRR"), ("iraqi", "dinar", "IQD"), ("israeli", "shekel", "ILS"), ("jamaican", "dollar", "JMD"), ("japanese", "yen", "JPY"), ("jordanian", "dinar", "JOD"), ("kenyan", "shilling", "KES"),
        ("kuwaiti", "dinar", "KWD"), ("kyrgyz", "som", "KGS"), ("lebanese", "lira", "LBP"), ("lebanese", "pound", "LBP"), ("liberian", "dollar", "LRD"), ("libyan", "dinar", "LYD"), ("malawian", "kwacha", "MWK"),
        ("malaysia", "ringgit", "MYR"), ("malaysian", "ringgit", "MYR"), ("mauritian", "rupee", "MUR"), ("mexican", "peso", "MXN"), ("moroccan", "dirham", "MAD"), ("namibian", "dollar", "NAD"), ("nepalese", "rupee", "NPR"),
        ("nepali", "rupee", "NPR"), ("new taiwan", "dollar", "TWD"), ("new zealand", "dollar", "NZD"), ("nigerian", "naira", "NGN"), ("north korean", "won", "KPW"), ("norwegian", "crown", "NOK"), ("norwegian", "krone", "NOK"),
        ("norwegian", "kroner", "NOK"), ("omani", "rial", "OMR"), ("pakistani", "rupee", "PKR"), ("peruvian", "sol", "PEN"), ("peruvian", "sole", "PEN"), ("philippine", "peso", "PHP"), ("polish", "zloty", "PLN"), ("qatari", "rial", "QAR"),
        ("qatari", "riyal", "QAR"), ("romanian", "lei", "RON"), ("russian", "rouble", "RUB"), ("russian", "ruble", "RUB"), ("rwandan", "franc", "RWF"), ("saudi", "riyal", "SAR"), ("serbian", "dinar", "RSD"),
        ("seychelles", "rupee", "SCR"), ("singapore", "dollar", "SGD"), ("somali", "shilling", "SOS"), ("south african", "rand", "ZAR"), ("south korean", "won", "KRW"), ("south sudanese", "pound", "SSP"), ("sri lankan", "rupee", "LKR"),
        ("sudanese", "pound", "SDG"), ("surinamese", "dollar", "SRD"), ("swedish", "crown", "SEK"), ("swedish", "krona", "SEK"), ("swedish", "kronor", "SEK"), ("swiss", "franc", "CHF"), ("syrian", "pound", "SYP"), ("taiwan", "dollar", "TWD"),
        ("taiwanese", "dollar", "TWD"), ("tanzanian", "shilling", "TZS"), ("thai", "baht", "THB"), ("tunisian", "dinar", "TND"), ("turkish", "lira", "TRY"), ("u.s.", "dollar", "USD"), ("ugandan", "shilling", "UGX"),
        ("ukrainian", "hryvnia", "UAH"), ("united states", "dollar", "USD"), ("uruguayan", "peso", "UYU"), ("us", "dollar", "USD"), ("vietnamese", "dong", "VND"), ("yemeni", "rial", "YER"), ("zambian", "kwacha", "ZMW"),
        ("zimbabwe", "dollar", "ZWL"), ("zimbabwean", "dollar", "ZWL"),
    ];
}
