using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words that set a bare number against a measure that the same sentence names: "88 ms then and 60 now", "nineteen years and nineteen more".</summary>
internal static class ElidedWords
{
    private static readonly WordSet Times = new("before beforehand earlier formerly now nowadays once previously then today until");

    /// <summary>now, before, today: at another time the same was measured.</summary>
    public static bool IsTime(ReadOnlySpan<char> word) => word.Length >= 3 && Times.Contains(word);

    private static readonly WordSet Mores = new("fewer less longer more");

    /// <summary>nineteen more: so many of what was counted.</summary>
    public static bool IsMore(ReadOnlySpan<char> word) => word.Length >= 4 && Mores.Contains(word);

    private static readonly WordSet Tellings = new("read reads said say says show showed shows");

    /// <summary>says, shows: what tells the same measure otherwise, "and the timetable says 52".</summary>
    public static bool IsTelling(ReadOnlySpan<char> word) => word.Length >= 3 && Tellings.Contains(word);

    private static readonly WordSet Measurings = new(
        "allow allowed allows ask asked asks bear bears bore did do does expect expected expects fear feared fears gave get gets give gives go goes got hold holds kept keep keeps last lasted lasts made make makes manage managed manages measure measured measures need needed needs offer offered offers " +
        "permit permits permitted promise promised promises reach reached reaches require required requires take takes took want wanted wants weigh weighed weighs went");

    /// <summary>allows, needs, can do: verbs whose object may be a measure that was named before.</summary>
    public static bool IsMeasuring(ReadOnlySpan<char> word) => word.Length >= 2 && Measurings.Contains(word);

    private static readonly WordSet Links = new("above at below beneath beyond by every for from of than to");

    /// <summary>at, than: prepositions that are part of hedges too, and govern a number by themselves.</summary>
    public static bool IsLink(ReadOnlySpan<char> word) => word.Length >= 2 && Links.Contains(word);

    private static readonly WordSet Bounds = new("above below beneath beyond than");

    /// <summary>below, beyond, than: a bare number behind it is held against the one before.</summary>
    public static bool IsBound(ReadOnlySpan<char> word) => word.Length >= 4 && Bounds.Contains(word);

    private static readonly WordSet Limits = new("average cap ceiling limit maximum mean median minimum need norm record target threshold turnout");

    /// <summary>limit, target, turnout: nouns that say against what a measure is held.</summary>
    public static bool IsLimit(ReadOnlySpan<char> word) => word.Length >= 3 && Limits.Contains(word);

    private static readonly WordSet Rests = new("current former other present previous remaining usual");

    /// <summary>the remaining (40), the present (9): another amount of the same.</summary>
    public static bool IsRest(ReadOnlySpan<char> word) => word.Length >= 5 && Rests.Contains(word);

    private static readonly WordSet Havings = new("had has have having");

    /// <summary>had, has: behind a measure in the same sentence, "it burns 12 tonnes; on the night we had 36".</summary>
    public static bool IsHaving(ReadOnlySpan<char> word) => word.Length >= 3 && Havings.Contains(word);

    private static readonly WordSet Payings = new("add added adds charge charged charges cost costing costs fetched paid pay paying pays sold worth");

    /// <summary>paid, cost, worth: a bare number behind it is an amount of money.</summary>
    public static bool IsPaying(ReadOnlySpan<char> word) => word.Length >= 3 && Payings.Contains(word);

    /// <summary>worth: a number behind it is one of money, whatever it is worth.</summary>
    public static bool IsWorth(ReadOnlySpan<char> word) => word.Equals("worth".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet PureNumbers = new("count coefficient exponent factor index number numbers odds ratio ratios score scores");

    /// <summary>ratio, number: nouns whose measure is a number alone.</summary>
    public static bool IsPureNumber(ReadOnlySpan<char> word) => word.Length >= 4 && PureNumbers.Contains(word);

    private static readonly WordSet Likenings = new("closer like more");

    /// <summary>more like, closer: between a verb and a number that corrects another.</summary>
    public static bool IsLikening(ReadOnlySpan<char> word) => word.Length >= 2 && Likenings.Contains(word);
}
