namespace Provenance.Engine.Lexicon;

/// <summary>Words in which a document says from when on it holds, and what it takes the place of.</summary>
internal static class PeriodPhrases
{
    /// <summary>What a document calls itself, behind "this", "these" or "the present".</summary>
    public const string OwnNames =
        "act announcement bulletin circular code datasheet decision declaration decree determination direction directions directive document edition guidance guide guideline guidelines handbook instruction instructions issue leaflet list manual " +
        "measure memorandum notice notification order ordinance page policy protocol publication rate rates regulation regulations release resolution revision rule rules ruling schedule scheme sheet specification standard statute supplement table tables tariff " +
        "tariffs terms threshold thresholds version";

    /// <summary>What holds for a period by its nature: the head of a title "Rates for 2026".</summary>
    public const string DatedThings =
        "allowance allowances amount amounts band bands benefit benefits charge charges contribution contributions cap caps credit credits duties duty fee fees figure figures grant grants interest levies levy limit limits parameter parameters penalties " +
        "penalty pension pensions premium premiums price prices rate rates relief reliefs salaries salary scale scales tariff tariffs tax taxes threshold thresholds toll tolls value values wage wages";

    /// <summary>What stands among such things in a title and tells nothing of it.</summary>
    public const string TitleWords = "a all and annual applicable basic current for in monthly new of on other personal quarterly standard statutory the yearly";

    /// <summary>What may stand between what a document calls itself and the phrase.</summary>
    public const string Auxiliaries = "all also first is only shall thereafter will";

    /// <summary>Verbs by which a text becomes law.</summary>
    public const string Commencements = "come comes commence commences";

    /// <summary>Between two things that one sentence says of a document.</summary>
    public const string Joints = "and";

    /// <summary>Between what a document calls itself and "the year beginning".</summary>
    public const string BeforeYear = "applies apply effect financial fiscal for has have tax the";

    /// <summary>Before what a document calls itself.</summary>
    public const string Determiners = "following present these this";

    /// <summary>Behind them a title says of what its thing is.</summary>
    public const string TitlePrepositions = "for of on";

    /// <summary>Words of a line that tells what a document takes the place of, where it speaks of itself.</summary>
    public const string OwnDeterminers = "these this";

    /// <summary>Right before the first day. Behind them a document is to name itself, or the phrase opens the sentence.</summary>
    public static readonly string[] Beginnings =
    [
        "applies from", "applies as from", "applies as of", "applies on and after", "apply from", "apply as from", "apply as of", "apply on and after",
        "are effective as of", "are effective from", "are effective on", "are in effect from", "are in force from", "are valid from", "are valid as of",
        "come into effect on", "come into effect from", "come into force on", "come into force from", "come into force as from", "come into operation on", "come into operation from",
        "comes into effect on", "comes into effect from", "comes into force on", "comes into force from", "comes into operation on", "comes into operation from",
        "commence on", "commences on",
        "has effect as from", "has effect from", "has effect on and after", "has effect on and from", "has force from",
        "have effect as from", "have effect from", "have effect on and after", "have effect on and from", "have force from",
        "is effective as of", "is effective from", "is effective on", "is in effect from", "is in force from", "is valid from", "is valid as of",
        "take effect as from", "take effect as of", "take effect from", "take effect on", "takes effect as from", "takes effect as of", "takes effect from", "takes effect on",
        "with effect as from", "with effect from", "with effect on and from",
    ];

    /// <summary>The same, where they open a line or stand alone at its end: "Effective from 1 January 2025", "Valid from: …".</summary>
    public static readonly string[] Labels =
    [
        "applicable from", "applies from", "effective", "effective as of", "effective date", "effective from", "effective on", "in effect from", "in force from", "in operation from", "valid as of", "valid from", "with effect from",
    ];

    /// <summary>Right before the first day of a year: "for the year beginning 6 April 2025".</summary>
    public static readonly string[] YearBeginnings =
    [
        "year beginning", "year beginning on", "year beginning with", "year commencing", "year commencing on", "year starting", "year starting on", "years beginning on", "years of assessment beginning on",
    ];

    /// <summary>Right before the last day: "and cease to have effect on 31 December 2025".</summary>
    public static readonly string[] Ends =
    [
        "and ends on", "and ending on", "and ending with", "and ends with", "and until", "ending on", "ending with", "expire on", "expires on", "inclusive until", "through", "to", "until", "up to", "up to and including", "valid until", "valid to",
    ];

    /// <summary>Between a span of time and its last day: "the twelve months to 31 March".</summary>
    public static readonly string[] BeforeLastDay = ["ended", "ended on", "ending", "ending on", "to", "until", "up to"];

    /// <summary>The spans that accounts and statistics are kept for, as UCUM unit and number.</summary>
    public static readonly (string Unit, int Number)[] Spans = [("a", 1), ("mo", 3), ("mo", 6), ("mo", 9), ("mo", 12), ("wk", 13), ("wk", 26), ("wk", 52), ("wk", 53)];

    /// <summary>Between the head of a title and its year: "Rates for the tax year 2026".</summary>
    public static readonly string[] TitleLinks =
    [
        "applicable for", "effective for", "for", "for calendar year", "for tax year", "for the calendar year", "for the financial year", "for the fiscal year", "for the tax year", "for the year", "for year",
    ];

    /// <summary>What the number of an edition stands behind.</summary>
    public const string EditionNames = "edition issue release rev revision version";

    /// <summary>Right before what a document takes the place of.</summary>
    public static readonly string[] Successions =
    [
        "replaces", "supersedes", "superseding", "supersedes and replaces", "this replaces", "this supersedes",
    ];

    /// <summary>Which edition it is in words, in order.</summary>
    public static readonly string[] EditionOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
}
