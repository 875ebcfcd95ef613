using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Gradient boosting with small trees over whole-numbered features (Friedman 2001), logistic loss, second-order leaves (Chen and Guestrin 2016). The same rows give the same trees.</summary>
/// <param name="count">How many trees are grown.</param>
/// <param name="most">How many questions a tree asks of a row.</param>
internal sealed class BoostedTrees(int count = 480, int most = 4)
{
    private const int MostBins = 24;
    private readonly List<Node[]> _trees = [];
    private double _bias;

    private const double Rate = 0.035;
    private const double Lambda = 3;
    private const double LeastWeight = 4;

    /// <summary>The share of rows, and of features, that each tree sees.</summary>
    private const double Share = 0.5;

    /// <summary>Learns.</summary>
    /// <param name="rows">All features of each example.</param>
    /// <param name="labels">What is to be foretold.</param>
    /// <param name="weights">What each example counts for.</param>
    /// <param name="asked">The features that may be asked for.</param>
    public void Train(IReadOnlyList<int[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> weights, int[] asked)
    {
        int n = rows.Count, features = asked.Length;
        int[][] cuts = new int[features][];
        var bins = new byte[features][];
        for (int f = 0; f < features; f++)
        {
            cuts[f] = CutsOf(rows, asked[f]);
            bins[f] = new byte[n];
            for (int i = 0; i < n; i++)
                bins[f][i] = (byte)BinOf(cuts[f], rows[i][asked[f]]);
        }

        double positive = 1, negative = 1;
        for (int i = 0; i < n; i++)
        {
            double w = weights[i];
            if (labels[i])
                positive += w;
            else
                negative += w;
        }

        _bias = Math.Log(positive / negative);
        var score = new double[n];
        Array.Fill(score, _bias);
        var gradient = new double[n];
        var hessian = new double[n];
        var order = new int[n];
        var used = new bool[features];
        for (int t = 0; t < count; t++)
        {
            for (int i = 0; i < n; i++)
            {
                double p = 1 / (1 + Math.Exp(-score[i])), w = weights[i];
                gradient[i] = w * ((labels[i] ? 1 : 0) - p);
                hessian[i] = w * p * (1 - p);
            }

            int seen = 0;
            for (int i = 0; i < n; i++)
            {
                if (Next() < Share)
                    order[seen++] = i;
            }

            for (int f = 0; f < features; f++)
                used[f] = Next() < Share;
            var nodes = new List<Node>();
            Grow(nodes, order, 0, seen, 0, bins, cuts, gradient, hessian, used, features);
            Node[] tree = [.. nodes.Select(node => node.Feature < 0 ? node : node with { Feature = asked[node.Feature] })];
            _trees.Add(tree);
            for (int i = 0; i < n; i++)
                score[i] += ValueOf(tree, rows[i]);
        }
    }

    private ulong _state = 0x9E3779B97F4A7C15;

    private double Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (_state >> 11) * (1.0 / (1ul << 53));
    }

    private static double ValueOf(Node[] tree, int[] row)
    {
        int at = 0;
        while (tree[at].Feature >= 0)
            at = row[tree[at].Feature] <= tree[at].Cut ? tree[at].Left : tree[at].Right;
        return tree[at].Value;
    }

    /// <summary>The trees as the engine reads them.</summary>
    public Forest ToForest()
    {
        var numbers = new List<short>();
        foreach (Node[] tree in _trees)
        {
            int root = numbers.Count;
            Write(tree, 0, root, numbers);
        }

        return new Forest((int)Math.Round(_bias * Forest.Unit), [.. numbers]);
    }

    private static void Write(Node[] tree, int at, int root, List<short> numbers)
    {
        Node node = tree[at];
        if (node.Feature < 0)
        {
            numbers.Add(-1);
            numbers.Add((short)Math.Round(node.Value * Forest.Unit));
            return;
        }

        int place = numbers.Count;
        numbers.AddRange([(short)node.Feature, (short)node.Cut, 0]);
        Write(tree, node.Left, root, numbers);
        numbers[place + 2] = (short)(numbers.Count - root);
        Write(tree, node.Right, root, numbers);
    }

    private int Grow(List<Node> nodes, int[] order, int from, int to, int depth, byte[][] bins, int[][] cuts, double[] gradient, double[] hessian, bool[] used, int features)
    {
        double g = 0, h = 0;
        for (int i = from; i < to; i++)
        {
            g += gradient[order[i]];
            h += hessian[order[i]];
        }

        int at = nodes.Count;
        nodes.Add(default);
        double best = 1e-6;
        int feature = -1, cut = 0;
        if (depth < most && to - from > 10)
        {
            Span<double> gs = stackalloc double[MostBins + 1], hs = stackalloc double[MostBins + 1];
            for (int f = 0; f < features; f++)
            {
                if (!used[f])
                    continue;
                gs.Clear();
                hs.Clear();
                byte[] own = bins[f];
                for (int i = from; i < to; i++)
                {
                    gs[own[order[i]]] += gradient[order[i]];
                    hs[own[order[i]]] += hessian[order[i]];
                }

                double lg = 0, lh = 0;
                for (int b = 0; b < cuts[f].Length; b++)
                {
                    lg += gs[b];
                    lh += hs[b];
                    if (lh < LeastWeight || h - lh < LeastWeight)
                        continue;
                    double gain = (lg * lg / (lh + Lambda)) + ((g - lg) * (g - lg) / (h - lh + Lambda)) - (g * g / (h + Lambda));
                    if (gain > best)
                        (best, feature, cut) = (gain, f, b);
                }
            }
        }

        if (feature < 0)
        {
            double value = Rate * g / (h + Lambda);
            nodes[at] = new Node(-1, 0, 0, 0, value);
            return at;
        }

        int middle = from;
        for (int i = from; i < to; i++)
        {
            if (bins[feature][order[i]] <= cut)
            {
                (order[i], order[middle]) = (order[middle], order[i]);
                middle++;
            }
        }

        int left = Grow(nodes, order, from, middle, depth + 1, bins, cuts, gradient, hessian, used, features);
        int right = Grow(nodes, order, middle, to, depth + 1, bins, cuts, gradient, hessian, used, features);
        nodes[at] = new Node(feature, cuts[feature][cut], left, right, Rate * g / (h + Lambda));
        return at;
    }

    private static int BinOf(int[] cuts, int value)
    {
        int bin = 0;
        while (bin < cuts.Length && value > cuts[bin])
            bin++;
        return bin;
    }

    private static int[] CutsOf(IReadOnlyList<int[]> rows, int feature)
    {
        int[] values = [.. rows.Select(row => row[feature]).Order()];
        int[] distinct = [.. values.Distinct()];
        if (distinct.Length <= MostBins)
            return distinct[..^1];
        var cuts = new SortedSet<int>();
        for (int i = 1; i < MostBins; i++)
            cuts.Add(values[(int)((long)values.Length * i / MostBins)]);
        cuts.Remove(values[^1]);
        return [.. cuts];
    }

    internal readonly record struct Node(int Feature, int Cut, int Left, int Right, double Value);
}
