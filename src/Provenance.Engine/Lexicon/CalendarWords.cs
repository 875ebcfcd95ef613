using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Names of months and days, written out and short, in English.</summary>
internal static class CalendarWords
{
    public static readonly (string Word, int Month)[] Months =
    [
        ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8),
        ("september", 9), ("october", 10), ("november", 11), ("december", 12),
        ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ];

    private static readonly WordSet MonthNames = new(string.Join(" ", Months.Select(month => month.Word).OrderBy(word => word, StringComparer.Ordinal)));

    /// <summary>Whether a word is the name of a month, written out or short.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => word.Length >= 3 && MonthNames.Contains(word);

    public const string Weekdays =
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays";

    private static readonly WordSet WorkingTimes = new("business school trading working");

    /// <summary>Whether a word before days or hours says that only some of them count: five working days, ten school days.</summary>
    public static bool IsWorking(ReadOnlySpan<char> word) => word.Length >= 6 && WorkingTimes.Contains(word);

    /// <summary>Whether a word before digits says that they are a year: the year 1066.</summary>
    public static bool IsYear(ReadOnlySpan<char> word) => word.Equals("year".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Verbs that take a date from one day to another; the days are then two dates and no span.</summary>
    public const string Moved = "moved delayed postponed shifted pushed changed rescheduled deferred brought forward back advanced extended slipped";

    /// <summary>Nouns at the end of a phrase that tells when: the next morning, six months ago, this week.</summary>
    public const string Times = "ago afternoon afterward afterwards day days evening hour hours minutes moments month months morning night summer time week weekend weeks winter year years";

    private static readonly WordSet TimeWords = new(Times);

    /// <summary>Whether a word can end a phrase that tells when.</summary>
    public static bool IsTime(ReadOnlySpan<char> word) => TimeWords.Contains(word);

    private static readonly WordSet Seasons = new("autumn fall spring summer winter");

    /// <summary>Whether a word is a season.</summary>
    public static bool IsSeason(ReadOnlySpan<char> word) => word.Length >= 4 && Seasons.Contains(word);

    private static readonly WordSet PriceBases = new("chained constant current nominal real");

    /// <summary>Whether a word before a year says in the money of which year amounts are given: constant 2013 dollars.</summary>
    public static bool IsPriceBase(ReadOnlySpan<char> word) => word.Length >= 4 && PriceBases.Contains(word);

    /// <summary>What marks a year before (true) or after our era.</summary>
    public static readonly (string Word, bool Before)[] Eras = [("BC", true), ("BCE", true), ("B.C.", true), ("B.C.E.", true), ("AD", false), ("CE", false), ("A.D.", false), ("C.E.", false)];

    /// <summary>Zone names that may follow a time of day.</summary>
    public const string TimeZones =
        "BST CDT CEST CET CST EDT EEST EET EST ET GMT IST JST MDT MSK MST MT PDT PST PT CT UTC";

    private static readonly WordSet Zones = new(TimeZones, foldCase: false);

    /// <summary>Whether capitals name a zone that may follow a time of day.</summary>
    public static bool IsTimeZone(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 4 && Zones.Contains(word);

    /// <summary>Whether capitals name the time that zones are told from: UTC +2.</summary>
    public static bool IsUniversalTime(ReadOnlySpan<char> word) => word.SequenceEqual("UTC".AsSpan()) || word.SequenceEqual("GMT".AsSpan());
}
