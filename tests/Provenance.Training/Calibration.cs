using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Of the pairs that a model says to be so sure, how many are one fact? Only figures that the gold has, and what readers agree on.</summary>
internal sealed class Calibration
{
    private const int Bins = 10;
    private readonly int[] _pairs = new int[Bins];
    private readonly int[] _right = new int[Bins];
    private readonly double[] _said = new double[Bins];
    private readonly double[] _bits = new double[PairFeatures.Count];
    private int _contributed;

    /// <summary>Adds all pairs of a story, scored by a model that has not seen it.</summary>
    public void Add(Story story, MatchModel model)
    {
        for (int a = 0; a < story.Mentions.Count; a++)
        {
            for (int b = a + 1; b < story.Mentions.Count; b++)
                Add(story, model, a, b);
        }
    }

    private void Add(Story story, MatchModel model, int a, int b)
    {
        var table = new PairTable(story.Mentions[a], story.Mentions[b]);
        int[] scores = DocumentMatcher.Scores(table, model);
        for (int pair = 0; pair < table.Count; pair++)
        {
            int left = story.Starts[a] + table.Left(pair), right = story.Starts[b] + table.Right(pair);
            Label label = story.LabelOf(left, right);
            if (!story.IsCore[left] || !story.IsCore[right] || label == Label.Open)
                continue;
            double chance = Chance.Of(scores[pair]) / 1000.0;
            int bin = Math.Min(Bins - 1, (int)(chance * Bins));
            _pairs[bin]++;
            _said[bin] += chance;
            _right[bin] += label == Label.Apart ? 0 : 1;
            if (label == Label.Apart)
                continue;
            int[] added = (table.Fits(pair) ? model.Same : model.Differ).Contributions(table.RowOf(pair), PairFeatures.Count, out _);
            for (int feature = 0; feature < added.Length; feature++)
                _bits[feature] += Math.Abs(added[feature]) / (double)Forest.Unit / Math.Log(2);
            _contributed++;
        }
    }

    /// <summary>A line for each tenth: what was said, what is so, and of how many pairs.</summary>
    public IEnumerable<string> Lines() =>
        Enumerable.Range(0, Bins).Where(bin => _pairs[bin] > 0).Select(bin => FormattableString.Invariant($"said {_said[bin] / _pairs[bin]:F3}  so {_right[bin] / (double)_pairs[bin]:F3}  of {_pairs[bin]}"));

    /// <summary>A line for each feature: how many bits it moves a pair of one fact on average, the most first.</summary>
    public IEnumerable<string> FeatureLines() =>
        Enumerable.Range(0, PairFeatures.Count).OrderByDescending(feature => _bits[feature]).Select(feature => FormattableString.Invariant($"{(PairFeature)feature,-16} {_bits[feature] / Math.Max(1, _contributed):F2} bits"));
}
