using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Verbs and nouns of change. A figure of change measures the change, and its direction is a part of what it measures.</summary>
internal static class ChangeWords
{
    public const string Rise =
        "increase increases increased increasing raise raises raised raising rise rises rose risen rising boost boosts boosted boosting grow grows grew grown growing growth gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping " +
        "surge surges surged surging expand expands expanded expanding expansion ramp ramps ramped ramping strengthen strengthened strengthening soar soars soared soaring hike hikes hiked hiking advance advanced advances";

    public const string Fall =
        "decrease decreases decreased decreasing reduce reduces reduced reducing reduction cut cuts cutting fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lower lowers lowered lowering loss losses " +
        "shrink shrinks shrank shrunk shrinking slump slumps slumped slide slid slides plunge plunges plunged plunging tumble tumbled tumbles dip dips dipped sink sinks sank slash slashes slashed slashing contraction contract contracted";

    private static readonly WordSet MovingVerbs = new(
        "altered amended bring brings brought change changed changes changing deepened doubled down edged go goes going gone halved improved lift lifted lifting lifts move moved moves moving narrowed narrowing revised shift shifted shifting shifts swung tripled up went widened widening worsened");

    private static readonly WordSet Growths = new("growth loss losses gain gains expansion contraction contract advance advances slide");

    /// <summary>Whether a word before "from … to …" says that one amount took the place of the other.</summary>
    public static bool IsMoving(ReadOnlySpan<char> word) => word.Length >= 2 && MovingVerbs.Contains(word);

    /// <summary>Whether a word of change names how fast or how much, and not that one amount took the place of another: "growth from 3 to 5 per cent".</summary>
    public static bool IsGrowth(ReadOnlySpan<char> word) => word.Length >= 4 && Growths.Contains(word);

    private static readonly WordSet Nouns = new(
        "advance advances boost boosts climb contract contraction cut cuts decline declines decrease decreases dip drop drops expansion fall falls gain gains growth hike hikes increase increases jump loss losses raise raises reduction rise rises slide slump surge");

    /// <summary>Whether a word of change names what it tells: "rise", "reduction".</summary>
    public static bool IsNoun(ReadOnlySpan<char> word) => word.Length >= 3 && Nouns.Contains(word);

    /// <summary>Verbs that give the amount of their subject: total sales reached 5 million.</summary>
    public const string Amounting = "total totals totaled totalled reach reaches reached average averages averaged exceed exceeds exceeded equal equals equaled equalled measure measures measured weigh weighs weighed remain remains remained";

    private static readonly WordSet AmountingVerbs = new(Amounting);

    /// <summary>Whether a verb gives the amount of its subject.</summary>
    public static bool IsAmounting(ReadOnlySpan<char> word) => word.Length >= 5 && AmountingVerbs.Contains(word);
}
