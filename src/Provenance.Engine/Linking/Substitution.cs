namespace Provenance.Engine.Linking;

/// <summary>
/// Finds that two sentences say the like of two things: between the same neighbours each has a word that the other lacks ("A storm killed",
/// "A fire killed"), or behind the same preposition each has a name that the other lacks ("in Lisbon", "in Porto").
/// </summary>
internal static class Substitution
{
    /// <summary>A figure in the order of the words.</summary>
    public const int Figure = -2;

    /// <summary>An article or another determiner: they all fill one place.</summary>
    public const int Determiner = -3;

    /// <summary>The beginning or the end of the sentence.</summary>
    public const int Edge = -4;

    /// <summary>Function words have numbers from here down, one for each word.</summary>
    public const int FirstFunctionWord = -10;

    /// <summary>Whether a word of one stands where another stands in the other.</summary>
    public static bool IsBetween(Statement left, Statement right)
    {
        HashSet<(int, int)> places = [.. PlacesOf(left, right)];
        return places.Count > 0 && PlacesOf(right, left).Any(places.Contains);
    }

    /// <summary>The neighbours of the words that only one sentence has. A word right beside a figure is most often a verb, and verbs have synonyms.</summary>
    private static IEnumerable<(int Before, int Behind)> PlacesOf(Statement statement, Statement other)
    {
        int[] order = statement.Order;
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] < 0 || statement.IsKnown(order[i], other))
                continue;
            int before = i > 0 ? order[i - 1] : Edge;
            int behind = i + 1 < order.Length ? order[i + 1] : Edge;
            bool isName = statement.Names.Contains(order[i]);
            if (isName && before <= FirstFunctionWord)
                yield return (before, Figure);
            if (before != Figure && behind != Figure)
                yield return (before, behind);
        }
    }
}
