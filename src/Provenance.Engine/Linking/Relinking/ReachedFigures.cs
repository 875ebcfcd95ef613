namespace Provenance.Engine.Linking;

/// <summary>
/// The figures that a change reaches: those of every link that came or went, and all that links of agreeing values tie them to. How the others were
/// joined depends on none of these.
/// </summary>
/// <param name="count">How many figures there are.</param>
internal sealed class ReachedFigures(int count)
{
    private readonly bool[] _isReached = new bool[count];

    /// <summary>Adds both ends of a link, where they are still there.</summary>
    public void Add(int left, int right)
    {
        if (left >= 0)
            _isReached[left] = true;
        if (right >= 0)
            _isReached[right] = true;
    }

    /// <summary>Adds the ends of all links from one on.</summary>
    public void AddFrom(FigureLinks links, int first)
    {
        for (int i = first; i < links.Count; i++)
            Add(links.Left(i), links.Right(i));
    }

    /// <summary>Adds all that links of agreeing values lead to.</summary>
    public void Spread(LinkSet links)
    {
        var parents = new int[_isReached.Length];
        for (int i = 0; i < parents.Length; i++)
            parents[i] = i;
        Unite(parents, links.Equal);
        Unite(parents, links.Overlap);
        var reached = new bool[parents.Length];
        for (int i = 0; i < parents.Length; i++)
            reached[Root(parents, i)] |= _isReached[i];
        for (int i = 0; i < parents.Length; i++)
            _isReached[i] = reached[Root(parents, i)];
    }

    /// <summary>Joins what is reached by its links, and the others as they were.</summary>
    public Cluster[] Join(RememberedFigures remembered, LinkSet links, FigureGrouping grouping)
    {
        Cluster[] clusterOf = grouping.Alone();
        for (int i = 0; i < clusterOf.Length; i++)
        {
            int earlier = remembered.Earlier(i);
            if (_isReached[i] || earlier < 0 || remembered.Memory.ClusterOf[earlier] == earlier)
                continue;
            Cluster cluster = clusterOf[remembered.Later(remembered.Memory.ClusterOf[earlier])];
            cluster.Add(i);
            clusterOf[i] = cluster;
        }

        var again = new LinkSet();
        Take(links.Equal, again.Equal);
        Take(links.Overlap, again.Overlap);
        grouping.Join(clusterOf, again);
        return clusterOf;
    }

    private void Take(FigureLinks from, FigureLinks into)
    {
        for (int i = 0; i < from.Count; i++)
        {
            if (_isReached[from.Left(i)])
                into.Add(from.Left(i), from.Right(i), from.Evidence(i));
        }
    }

    private static void Unite(int[] parents, FigureLinks links)
    {
        for (int i = 0; i < links.Count; i++)
            parents[Root(parents, links.Left(i))] = Root(parents, links.Right(i));
    }

    private static int Root(int[] parents, int figure)
    {
        while (parents[figure] != figure)
            figure = parents[figure] = parents[parents[figure]];
        return figure;
    }
}
