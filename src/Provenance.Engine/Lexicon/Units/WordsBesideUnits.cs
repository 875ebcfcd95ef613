using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon.Units;

/// <summary>Words beside the name of a unit that say which unit it is: 5 square metres, 4 km cubed, 20 degrees on the Celsius scale.</summary>
internal static class WordsBesideUnits
{
    private static readonly WordSet Squares = new("square sq");

    private static readonly WordSet Cubes = new("cubic cu");

    /// <summary>The power of the length behind the word: 2 for square, 3 for cubic, 0 for other words.</summary>
    public static int PowerBefore(ReadOnlySpan<char> word) => Squares.Contains(word) ? 2 : Cubes.Contains(word) ? 3 : 0;

    /// <summary>The power of the length before the word in lower case: 2 for squared, 3 for cubed, 0 for other words.</summary>
    public static int PowerBehind(ReadOnlySpan<char> word) => word.SequenceEqual("squared".AsSpan()) ? 2 : word.SequenceEqual("cubed".AsSpan()) ? 3 : 0;

    /// <summary>Whether the name before the word in lower case is that of a scale: on the Celsius scale.</summary>
    public static bool IsScale(ReadOnlySpan<char> word) => word.SequenceEqual("scale".AsSpan());

    /// <summary>Whether degrees of what the word in lower case names are counted and no angle: degrees of freedom.</summary>
    public static bool IsCountedInDegrees(ReadOnlySpan<char> word) => WordList.Holds("consanguinity difficulty freedom kinship relationship separation", word);
}
