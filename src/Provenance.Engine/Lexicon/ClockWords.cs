using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words of times of the day: the part of the day, the middle of it, what stands between minutes and an hour.</summary>
internal static class ClockWords
{
    private static readonly WordSet Mornings = new("morning");
    private static readonly WordSet Afternoons = new("afternoon evening");
    private static readonly WordSet Nights = new("night");
    private static readonly WordSet BeforeNoon = new("am a.m.");
    private static readonly WordSet AfterNoon = new("pm p.m.");
    private static readonly WordSet Middles = new("midday noon");
    private static readonly WordSet Midnights = new("midnight");
    private static readonly WordSet MinuteWords = new("minutes");
    private static readonly WordSet PastWords = new("past");
    private static readonly WordSet SpokenWords = new("o'clock o’clock past to");
    private static readonly WordSet Moments = new("about at since till until");
    private static readonly WordSet Openings = new("available close closed closes open opened opening opens shut staffed");
    private static readonly WordSet ClockNouns = new("clock time watch");

    /// <summary>The part of the day that a noun behind "in the" names: 1 for the morning, 2 for the afternoon or evening, 0 for none.</summary>
    public static int PartOfDay(ReadOnlySpan<char> word) => Mornings.Contains(word) ? 1 : Afternoons.Contains(word) ? 2 : 0;

    /// <summary>Whether a noun behind "at" names the night.</summary>
    public static bool IsNight(ReadOnlySpan<char> word) => Nights.Contains(word);

    /// <summary>1 for a.m., 2 for p.m., 0 for neither.</summary>
    public static int HalfOfDay(ReadOnlySpan<char> word) => word.Length is not (2 or 4) ? 0 : BeforeNoon.Contains(word) ? 1 : AfterNoon.Contains(word) ? 2 : 0;

    /// <summary>The hour that a noun behind "twelve" names: 12 of noon, 0 of midnight.</summary>
    public static bool TryMiddle(ReadOnlySpan<char> word, out int hour)
    {
        hour = Middles.Contains(word) ? 12 : 0;
        return hour != 0 || Midnights.Contains(word);
    }

    /// <summary>twelve minutes (past four)</summary>
    public static bool IsMinutes(ReadOnlySpan<char> word) => MinuteWords.Contains(word);

    /// <summary>half past (seven)</summary>
    public static bool IsPast(ReadOnlySpan<char> word) => PastWords.Contains(word);

    /// <summary>o'clock, past, to: in a time that is told in words.</summary>
    public static bool IsSpoken(ReadOnlySpan<char> word) => SpokenWords.Contains(word);

    /// <summary>at, until, since: before a time that is told, and not before how long something took.</summary>
    public static bool IsMoment(ReadOnlySpan<char> word) => word.Length >= 2 && Moments.Contains(word);

    /// <summary>open, staffed: what something is from one hour to another.</summary>
    public static bool IsOpening(ReadOnlySpan<char> word) => word.Length >= 4 && Openings.Contains(word);

    private static readonly WordSet Arrivals = new("arrive arrived arrives arriving awake be been being come comes dark done due finish finished go gone here in leave left ready return returned there");

    /// <summary>be, come, ready: before "by ten to four", which then tells when.</summary>
    public static bool IsArrival(ReadOnlySpan<char> word) => word.Length >= 2 && Arrivals.Contains(word);

    /// <summary>time, watch: what tells the hour.</summary>
    public static bool IsClock(ReadOnlySpan<char> word) => word.Length >= 4 && ClockNouns.Contains(word);

    private static readonly WordSet Comings = new("arrived arrives began begins closed closes departed departs ended ends joined joins leaves left met opened opens started starts");

    /// <summary>Whether a verb tells of what comes, goes, begins or ends, so that "at" behind it says when.</summary>
    public static bool IsComing(ReadOnlySpan<char> verb) => verb.Length >= 3 && Comings.Contains(verb);
}
