using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words that make a count a rate: "1,900 meals a day", "1,900 meals daily".</summary>
internal static class RateWords
{
    private static readonly Dictionary<string, string> Adverbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["annually"] = "year", ["daily"] = "day", ["hourly"] = "hour", ["monthly"] = "month", ["weekly"] = "week", ["yearly"] = "year",
    };

    /// <summary>Periods, and how a UCUM code counts per each.</summary>
    private static readonly Dictionary<string, string> Periods = new(StringComparer.OrdinalIgnoreCase)
    {
        ["day"] = "/d", ["hour"] = "/h", ["minute"] = "/min", ["month"] = "/mo", ["night"] = "/{night}", ["quarter"] = "/{quarter}", ["second"] = "/s", ["week"] = "/wk", ["year"] = "/a",
    };

    private static readonly WordSet LongPeriods = new("day month quarter week year");

    /// <summary>Whether a word names one period that things happen in, rather than a unit that they are measured in.</summary>
    public static bool IsLongPeriod(ReadOnlySpan<char> word) => LongPeriods.Contains(word);

    private static readonly WordSet Distributors = new("a an per each every");

    /// <summary>The period that an adverb spreads a count over, as a noun; null for other words.</summary>
    public static string? PeriodOf(string adverb) => Adverbs.TryGetValue(adverb, out string? period) ? period : null;

    /// <summary>How a UCUM code counts per period: "/d" for day; null for other words.</summary>
    public static string? CodeOf(string? period) => period is not null && Periods.TryGetValue(period, out string? code) ? code : null;

    /// <summary>Whether a word before a period spreads a count over it: "a day", "per day".</summary>
    public static bool IsDistributor(ReadOnlySpan<char> word) => Distributors.Contains(word);
}
