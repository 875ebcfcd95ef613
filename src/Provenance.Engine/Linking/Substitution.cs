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

    /// <summary>Whether a word of one sentence stands where another stands in the other.</summary>
    public static bool IsBetween(FigureFeatures left, FigureFeatures right) => Meet([.. PlacesOf(left, right.Statement)], PlacesOf(right, left.Statement));

    /// <summary>Whether each has a name behind the same preposition that the other lacks.</summary>
    public static bool IsOfNames(FigureFeatures left, FigureFeatures right) =>
        Meet([.. PlacesOf(left, right.Statement).Where(place => place.Behind == Figure)], PlacesOf(right, left.Statement));

    private static bool Meet(HashSet<(int, int)> places, IEnumerable<(int, int)> others) => places.Count > 0 && others.Any(places.Contains);

    /// <summary>
    /// The neighbours of the words that only one sentence has: those before its first figure, and those about the figure that is compared.
    /// A word right beside a figure is most often a verb, and verbs have synonyms; "a total of" and "the state of" say nothing.
    /// </summary>
    private static IEnumerable<(int Before, int Behind)> PlacesOf(FigureFeatures figure, Statement other)
    {
        Statement statement = figure.Statement;
        int[] order = statement.Order;
        for (int i = 0, figures = 0; i < order.Length; i++)
        {
            figures += order[i] == Figure ? 1 : 0;
            bool isAbout = figures == 0 || figures == figure.Index || figures == figure.Index + 1;
            if (order[i] < 0 || !isAbout || statement.IsKnown(order[i], other))
                continue;
            int before = i > 0 ? order[i - 1] : Edge;
            int behind = i + 1 < order.Length ? order[i + 1] : Edge;
            if (before <= FirstFunctionWord && statement.Names.Contains(order[i]))
                yield return (before, Figure);
            if (before != Figure && behind != Figure && !(before == Determiner && behind == FirstFunctionWord - Lexicon.English.Of))
                yield return (before, behind);
        }
    }
}
