using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Learns a model from stories: first what the words around say, whatever the values; with that, what pairs of fitting values claim; with both, what is said of fitting and of excluding values.</summary>
/// <param name="without">A group of features that nothing is learned from (<see cref="FeatureGroups"/>); null for none.</param>
internal sealed class Learner(string? without = null)
{
    /// <summary>Of pairs that are apart there are a hundred for each other one: every third is looked at, and counts for three.</summary>
    private const int Thinning = 3;
    private const int CrossFits = 4;
    private const double Tempting = 4;
    private const int Shallow = 4;
    private const int Deep = 6;

    private int[] ContextFeatures => [.. AllFeatures.Where(feature => PairFeatures.IsOfContext((PairFeature)feature))];

    private int[] ClaimFeatures => [.. AllFeatures.Where(feature => feature < (int)PairFeature.Claim)];

    private int[] AllFeatures => [.. Enumerable.Range(0, PairFeatures.Count).Where(feature => FeatureGroups.Of((PairFeature)feature) != without)];

    /// <summary>The model of some groups of examples; each group holds whole stories.</summary>
    public MatchModel Learn(IReadOnlyList<List<Example>> groups, OperatingPoints points)
    {
        // What an earlier forest says of a story is learned from the others: of its own it would say too much.
        CrossFit(groups, Context, (forest, table) =>
        {
            for (int pair = 0; pair < table.Count; pair++)
                table.Context[pair] = forest.Score(table.RowOf(pair));
            table.FillContext();
        });
        CrossFit(groups, Claim, (forest, table) => table.FillClaims(DocumentMatcher.ClaimsOf(table, forest)));
        Forest same = Learn(Trained(groups, fits: true), AllFeatures, thins: false, Deep);
        Forest differ = Learn(Trained(groups, fits: false), AllFeatures, thins: true, Deep);
        return new MatchModel(Context(groups), Claim(groups), same, differ, points);
    }

    private static void CrossFit(IReadOnlyList<List<Example>> groups, Func<IEnumerable<List<Example>>, Forest> learn, Action<Forest, PairTable> fill)
    {
        foreach (int part in Enumerable.Range(0, CrossFits))
        {
            Forest forest = learn(groups.Where((_, i) => i % CrossFits != part));
            foreach (PairTable table in groups.Where((_, i) => i % CrossFits == part).SelectMany(group => group).Select(example => example.Table).Distinct())
                fill(forest, table);
        }
    }

    private static Example[] Trained(IEnumerable<List<Example>> groups, bool fits) => [.. groups.SelectMany(group => group).Where(example => example.IsTrained && example.Fits == fits)];

    /// <summary>Pairs of short texts were chosen because they tempt: there are few, and they count for more.</summary>
    private static double WeightOf(Example example, bool thins) =>
        example.Story.IsPair && example.Story.IsMarked && example.Story.IsCore[example.Left] && example.Story.IsCore[example.Right] ? Tempting : thins && example.Label == Label.Apart ? Thinning : 1;

    /// <summary>What speaks for one fact where values fit, before it is known what the other figures have found.</summary>
    private Forest Claim(IEnumerable<List<Example>> groups) => Learn(Trained(groups, fits: true), ClaimFeatures, thins: false);

    /// <summary>What the words around say.</summary>
    public Forest Context(IEnumerable<List<Example>> groups) => Learn([.. groups.SelectMany(group => group).Where(example => example.IsTrained)], ContextFeatures, thins: true);

    private static Forest Learn(Example[] examples, int[] features, bool thins, int depth = Shallow)
    {
        if (thins)
            examples = [.. examples.Where((example, i) => example.Label != Label.Apart || i % Thinning == 0 || example.Story.IsMarked)];
        var trees = new BoostedTrees(most: depth);
        trees.Train(
            [.. examples.Select(example => example.Table.RowOf(example.Pair).ToArray())],
            [.. examples.Select(example => example.IsOneFact)],
            [.. examples.Select(example => WeightOf(example, thins))],
            features);
        return trees.ToForest();
    }
}
