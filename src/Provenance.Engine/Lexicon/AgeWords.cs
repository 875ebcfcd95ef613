using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words beside a bare number that say that it is an age.</summary>
internal static class AgeWords
{
    /// <summary>age 40: how far on somebody or something is. "An age of 65" names the scale itself and leaves the number bare.</summary>
    public static bool IsAge(ReadOnlySpan<char> word) => word.Equals("age".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Elders = new("older younger over");

    /// <summary>65 and over, 12 or younger.</summary>
    public static bool IsElder(ReadOnlySpan<char> word) => word.Length >= 4 && Elders.Contains(word);

    private static readonly WordSet Bounds = new("above below over under");

    /// <summary>children under twelve, people over 65.</summary>
    public static bool IsBound(ReadOnlySpan<char> word) => word.Length >= 4 && Bounds.Contains(word);

    private static readonly WordSet Groups = new("adults anyone babies boys children everyone girls men nobody patients people persons pupils those visitors women");

    /// <summary>Groups of people that are told by age.</summary>
    public static bool IsGroup(ReadOnlySpan<char> word) => word.Length >= 3 && Groups.Contains(word);

    private static readonly WordSet Extremes = new("eldest oldest youngest");

    /// <summary>the youngest three and the eldest 84.</summary>
    public static bool IsExtreme(ReadOnlySpan<char> word) => word.Length >= 6 && Extremes.Contains(word);

    private static readonly WordSet Adverbs = new("almost about already barely just now only still");

    /// <summary>she is only nine, he was still 20.</summary>
    public static bool IsAdverb(ReadOnlySpan<char> word) => word.Length >= 3 && Adverbs.Contains(word);
}
