namespace Provenance.Engine.Matching;

/// <summary>
/// Small decision trees whose leaves add up to the logarithm of odds, in steps of 1/1024 (Friedman 2001, "Greedy function approximation").
/// Each tree is in preorder: a feature, the highest number that goes on to the next node, where the other branch begins; or -1 and a leaf.
/// </summary>
internal sealed class Forest
{
    /// <summary>Steps of a unit of the logarithm of odds.</summary>
    public const int Unit = 1024;

    private readonly int _bias;
    private readonly short[] _nodes;
    private readonly int[] _roots;

    /// <param name="bias">What all leaves are added to.</param>
    /// <param name="nodes">The trees, one behind the other.</param>
    public Forest(int bias, short[] nodes)
    {
        _bias = bias;
        _nodes = nodes;
        var roots = new List<int>();
        for (int at = 0; at < nodes.Length; at = EndOf(at))
            roots.Add(at);
        _roots = [.. roots];
    }

    /// <summary>What all leaves are added to.</summary>
    public int Bias => _bias;

    /// <summary>The trees, one behind the other.</summary>
    public IReadOnlyList<short> Nodes => _nodes;

    /// <summary>The logarithm of the odds of a row, in steps.</summary>
    public int Score(ReadOnlySpan<int> row)
    {
        short[] nodes = _nodes;
        int score = _bias;
        foreach (int root in _roots)
        {
            int at = root;
            while (nodes[at] >= 0)
                at = row[nodes[at]] <= nodes[at + 1] ? at + 3 : root + nodes[at + 2];
            score += nodes[at + 1];
        }

        return score;
    }

    /// <summary>What each feature adds to the score of a row: the change of the mean of the leaves below, at each node that asks for it (Saabas 2014).</summary>
    public int[] Contributions(ReadOnlySpan<int> row, int features, out int bias)
    {
        var added = new int[features];
        bias = _bias;
        foreach (int root in _roots)
        {
            int at = root, mean = MeanOf(root, at);
            bias += mean;
            while (_nodes[at] >= 0)
            {
                int feature = _nodes[at];
                at = row[feature] <= _nodes[at + 1] ? at + 3 : root + _nodes[at + 2];
                int below = MeanOf(root, at);
                added[feature] += below - mean;
                mean = below;
            }
        }

        return added;
    }

    private int MeanOf(int root, int at) => _nodes[at] < 0 ? _nodes[at + 1] : (MeanOf(root, at + 3) + MeanOf(root, root + _nodes[at + 2])) / 2;

    /// <summary>The node behind the tree or branch that begins at one.</summary>
    private int EndOf(int at)
    {
        int open = 1;
        while (open > 0)
        {
            open += _nodes[at] >= 0 ? 1 : -1;
            at += _nodes[at] >= 0 ? 3 : 2;
        }

        return at;
    }
}
