using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words in the names of constants that say what the value is.</summary>
internal static class ConstantNameWords
{
    /// <summary>The upper end of a range.</summary>
    public static readonly WordSet Highs = new("ceiling highest latest limit longest max maximal maximum most top upper");

    /// <summary>The lower end of a range.</summary>
    public static readonly WordSet Lows = new("earliest floor least lower lowest min minimal minimum shortest");

    /// <summary>The hundredth of a currency.</summary>
    public static readonly WordSet Minors = new("cent cents centimes minor ore pence pennies penny");

    /// <summary>What something is multiplied by.</summary>
    public static readonly WordSet Factors = new("factor multiplicand multiplier");

    /// <summary>A share of one.</summary>
    public static readonly WordSet Shares = new("fraction proportion share");

    /// <summary>Words that are seldom a unit in a name: a second notice, the least age.</summary>
    public static readonly WordSet Never = new("min mins minute mo sec second");

    /// <summary>Those of them that are the end of a range also where the name ends.</summary>
    public static readonly WordSet Ends = new("min mo");

    /// <summary>What stands between the units of a rate: KilometresPerHour.</summary>
    public static readonly WordSet Per = new("per");

    /// <summary>What the number is counted in, where the name ends so.</summary>
    public static readonly (string Word, double Scale)[] Scales =
        [("billion", 1e9), ("billions", 1e9), ("bn", 1e9), ("k", 1e3), ("million", 1e6), ("millions", 1e6), ("mn", 1e6), ("thousand", 1e3), ("thousands", 1e3)];
}
