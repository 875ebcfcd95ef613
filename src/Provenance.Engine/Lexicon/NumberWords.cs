namespace Provenance.Engine.Lexicon;

/// <summary>The words of English numerals.</summary>
internal static class NumberWords
{
    public static readonly (string Word, int Value)[] Cardinals =
    [
        ("zero", 0), ("nought", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
        ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14),
        ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20),
        ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
    ];

    public static readonly (string Word, decimal Value)[] Scales =
    [
        ("hundred", 100m), ("thousand", 1000m), ("lakh", 1e5m), ("lac", 1e5m), ("million", 1e6m), ("crore", 1e7m),
        ("billion", 1e9m), ("trillion", 1e12m), ("quadrillion", 1e15m), ("quintillion", 1e18m), ("dozen", 12m),
    ];

    /// <summary>Whether an abbreviation of a scale is a word too, and means that where it stands alone: a column of mills.</summary>
    public static bool IsNounToo(string abbreviation) => abbreviation.Equals("mill", StringComparison.OrdinalIgnoreCase);

    /// <summary>Written after a numeral only; too short to be words of their own.</summary>
    public static readonly (string Suffix, decimal Value)[] ScaleAbbreviations =
    [
        ("bil", 1e9m), ("bln", 1e9m), ("bn", 1e9m), ("cr", 1e7m), ("k", 1e3m), ("lkh", 1e5m), ("m", 1e6m), ("mil", 1e6m), ("mill", 1e6m), ("mio", 1e6m), ("mln", 1e6m), ("mn", 1e6m),
        ("b", 1e9m), ("mm", 1e6m), ("t", 1e12m), ("tln", 1e12m), ("tn", 1e12m), ("trn", 1e12m), ("tril", 1e12m),
    ];

    public static readonly (string Word, decimal Value)[] Magnitudes =
    [
        ("dozens", 12m), ("scores", 20m), ("hundreds", 100m), ("thousands", 1000m), ("lakhs", 1e5m), ("millions", 1e6m),
        ("crores", 1e7m), ("billions", 1e9m), ("trillions", 1e12m), ("tens", 10m),
    ];

    public static readonly (string Word, int Value)[] Ordinals =
    [
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
        ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
        ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30),
        ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90),
        ("hundredth", 100), ("thousandth", 1000), ("millionth", 1000000), ("billionth", 1000000000),
    ];

    /// <summary>Denominators, with the number that the fraction is one part of.</summary>
    public static readonly (string Word, int Denominator)[] Fractions =
    [
        ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fourth", 4), ("fourths", 4),
        ("fifth", 5), ("fifths", 5), ("sixth", 6), ("sixths", 6), ("seventh", 7), ("sevenths", 7), ("eighth", 8), ("eighths", 8),
        ("ninth", 9), ("ninths", 9), ("tenth", 10), ("tenths", 10), ("twelfth", 12), ("twelfths", 12), ("sixteenth", 16), ("sixteenths", 16),
        ("twentieth", 20), ("twentieths", 20), ("hundredth", 100), ("hundredths", 100), ("thousandth", 1000), ("thousandths", 1000),
        ("thirtieth", 30), ("thirtieths", 30), ("fortieth", 40), ("fortieths", 40), ("fiftieth", 50), ("fiftieths", 50),
        ("millionth", 1000000), ("millionths", 1000000), ("billionth", 1000000000), ("billionths", 1000000000),
    ];

    public static readonly (string Word, int Value)[] Multipliers =
    [
        ("twice", 2), ("thrice", 3), ("double", 2), ("triple", 3), ("quadruple", 4), ("quintuple", 5),
        ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7), ("eightfold", 8), ("tenfold", 10), ("hundredfold", 100),
    ];

    /// <summary>Words that open a number which the word behind them goes on: a hundred, several thousand, many thousands.</summary>
    public const string Openers = "a an several few many";

    /// <summary>Words between a numeral and its unit that say how the amount is meant: two more minutes, five consecutive days.</summary>
    public const string BeforeUnits = "more additional extra further fewer less full whole consecutive straight successive solid";

    public static readonly (char Character, decimal Value)[] VulgarFractions =
    [
        ('¼', 0.25m), ('½', 0.5m), ('¾', 0.75m), ('⅐', 0.142857142857143m), ('⅑', 0.111111111111111m), ('⅒', 0.1m), ('⅓', 0.333333333333333m), ('⅔', 0.666666666666667m),
        ('⅕', 0.2m), ('⅖', 0.4m), ('⅗', 0.6m), ('⅘', 0.8m), ('⅙', 0.166666666666667m), ('⅚', 0.833333333333333m), ('⅛', 0.125m), ('⅜', 0.375m),
        ('⅝', 0.625m), ('⅞', 0.875m),
    ];
}
