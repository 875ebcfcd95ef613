namespace Provenance.Engine.Matching;

/// <summary>
/// Small decision trees whose leaves add up to the logarithm of odds, in steps of 1/1024 (Friedman 2001, "Greedy function approximation").
/// Each tree is in preorder: a feature, the highest number that goes on to the next node, where the other branch begins; or -1 and a leaf.
/// </summary>
internal sealed class Forest
{
    /// <summary>Steps of a unit of the logarithm of odds.</summary>
    public const int Unit = 1024;

    /// <summary>The deepest trees that are laid out in full; deeper ones are walked.</summary>
    private const int MostLevels = 6;

    private readonly int _bias;
    private readonly short[] _nodes;
    private readonly int[] _roots;

    // All trees of one depth, in level order from 1 on, a leaf that stands higher repeated below: so no step depends on a jump that a processor has to guess.
    private readonly int _levels;
    private readonly int[] _splits;
    private readonly short[] _leaves;

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
        _levels = roots.Count == 0 ? 0 : roots.Max(Depth);
        bool isFull = _levels <= MostLevels;
        _splits = new int[isFull ? roots.Count << _levels : 0];
        _leaves = new short[_splits.Length];
        for (int tree = 0; isFull && tree < _roots.Length; tree++)
            Spread(_roots[tree], _roots[tree], tree << _levels, 1, _levels);
    }

    /// <summary>What all leaves are added to.</summary>
    public int Bias => _bias;

    /// <summary>The trees, one behind the other.</summary>
    public IReadOnlyList<short> Nodes => _nodes;

    /// <summary>The logarithm of the odds of a row, in steps.</summary>
    public int Score(ReadOnlySpan<int> row)
    {
        if (_levels > MostLevels)
            return Walk(row);
        int[] splits = _splits;
        short[] leaves = _leaves;
        int score = _bias, width = 1 << _levels;
        for (int tree = 0; tree < splits.Length; tree += width)
        {
            int at = 1;
            for (int level = 0; level < _levels; level++)
            {
                int split = splits[tree + at];
                at = (2 * at) + (row[split >> 16] > (short)split ? 1 : 0);
            }

            score += leaves[tree + at - width];
        }

        return score;
    }

    private int Walk(ReadOnlySpan<int> row)
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

    /// <summary>Lays a branch out below a place of its tree, down to the lowest level.</summary>
    private void Spread(int root, int node, int tree, int place, int levels)
    {
        bool isLeaf = _nodes[node] < 0;
        if (levels == 0)
        {
            _leaves[tree + place - (1 << _levels)] = _nodes[node + 1];
            return;
        }

        if (!isLeaf)
            _splits[tree + place] = (_nodes[node] << 16) | (ushort)_nodes[node + 1];
        Spread(root, isLeaf ? node : node + 3, tree, 2 * place, levels - 1);
        Spread(root, isLeaf ? node : root + _nodes[node + 2], tree, (2 * place) + 1, levels - 1);
    }

    private int Depth(int root) => DepthBelow(root, root);

    private int DepthBelow(int root, int node) => _nodes[node] < 0 ? 0 : 1 + Math.Max(DepthBelow(root, node + 3), DepthBelow(root, root + _nodes[node + 2]));

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
