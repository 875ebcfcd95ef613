namespace Provenance.Engine.Linking;

/// <summary>
/// Finds that two sentences say the like of two things: between the same neighbours each has a word that the other lacks ("A storm killed",
/// "A fire killed"), or behind the same preposition each has a name that the other lacks ("in Lisbon", "in Porto").
/// </summary>
internal sealed class Substitution
{
    /// <summary>A figure in the order of the words.</summary>
    public const int Figure = -2;

    /// <summary>An article or another determiner: they all fill one place.</summary>
    public const int Determiner = -3;

    /// <summary>The beginning or the end of the sentence.</summary>
    public const int Edge = -4;

    /// <summary>Function words have numbers from here down, one for each word.</summary>
    public const int FirstFunctionWord = -10;

    // Asked for at every comparison, and filled anew each time.
    private readonly List<(int Before, int Behind)> _places = [];
    private readonly List<(int Before, int Behind)> _others = [];

    /// <summary>Whether a word of one sentence stands where another stands in the other.</summary>
    public bool IsBetween(FigureFeatures left, FigureFeatures right) => Meet(left, right, namesOnly: false);

    /// <summary>Whether each has a name behind the same preposition, or at its head before the same word, that the other lacks.</summary>
    public bool IsOfNames(FigureFeatures left, FigureFeatures right) => Meet(left, right, namesOnly: true);

    private bool Meet(FigureFeatures left, FigureFeatures right, bool namesOnly)
    {
        _places.Clear();
        AddPlaces(left, right.Statement, namesOnly, _places);
        if (_places.Count == 0)
            return false;
        _others.Clear();
        AddPlaces(right, left.Statement, namesOnly, _others);
        foreach ((int Before, int Behind) place in _places)
        {
            if (_others.Contains(place))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The neighbours of the words that only one sentence has: those before its first figure, and those about the figure that is compared.
    /// A word right beside a figure is most often a verb, and verbs have synonyms; "a total of" and "the state of" say nothing.
    /// </summary>
    private static void AddPlaces(FigureFeatures figure, Statement other, bool namesOnly, List<(int Before, int Behind)> places)
    {
        Statement statement = figure.Statement;
        int[] order = statement.Order;
        for (int i = 0, figures = 0; i < order.Length && figures <= figure.Index + 1; i++)
        {
            figures += order[i] == Figure ? 1 : 0;
            bool isAbout = figures == 0 || figures == figure.Index || figures == figure.Index + 1;
            if (order[i] < 0 || !isAbout || namesOnly && statement.Names.Count == 0 && statement.Opener < 0 || statement.IsKnown(order[i], other))
                continue;
            // "The city council": words that stand together stand for one thing.
            int first = i;
            while (i + 1 < order.Length && order[i + 1] >= 0 && !statement.IsKnown(order[i + 1], other))
                i++;
            int before = first > 0 ? order[first - 1] : Edge;
            int behind = i + 1 < order.Length ? order[i + 1] : Edge;
            if (before <= FirstFunctionWord && statement.Names.Contains(order[first]))
                places.Add((before, Figure));
            else if (namesOnly && order[first] == statement.Opener && behind != Figure)
                places.Add((Edge, behind));
            if (!namesOnly && before != Figure && behind != Figure && (first == i || before == Determiner && first <= 1) && !(before == Determiner && behind == FirstFunctionWord - Lexicon.English.Of))
                places.Add((before, behind));
        }
    }
}
