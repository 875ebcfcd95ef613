namespace Provenance.Engine.Facts;

/// <summary>
/// Makes groups of links: the surest first, equal values before overlapping ones before different ones. A link that would bring together what
/// cannot be one fact is not made: it takes no further figures with it.
/// </summary>
/// <param name="figures">The figures.</param>
internal sealed class FigureGrouping(FigureSet figures)
{
    /// <summary>A cluster for each figure alone.</summary>
    public Cluster[] Alone()
    {
        var clusterOf = new Cluster[figures.Count];
        for (int i = 0; i < clusterOf.Length; i++)
            clusterOf[i] = new Cluster(i, figures);
        return clusterOf;
    }

    /// <summary>Joins clusters by links of equal values, then by those of overlapping ones.</summary>
    /// <param name="clusterOf">The cluster of each figure.</param>
    /// <param name="links">The links.</param>
    public void Join(Cluster[] clusterOf, LinkSet links)
    {
        // Clusters only grow, so that two which could not be one never can: in a large set the same two are asked for a thousand times.
        var refused = new Dictionary<Cluster, HashSet<Cluster>>();
        Join(clusterOf, links.Equal, refused);
        Join(clusterOf, links.Overlap, refused);
    }

    /// <summary>Puts clusters together that contradict each other, each with each; every other cluster is a group by itself.</summary>
    public List<FigureGroup> WithContradictions(Cluster[] clusterOf, FigureLinks differ)
    {
        Dictionary<Cluster, HashSet<Cluster>> contradict = Contradicting(clusterOf, differ);
        var groupOf = new Dictionary<Cluster, List<Cluster>>();
        var surest = new Dictionary<List<Cluster>, int>();
        foreach (Cluster cluster in contradict.Keys)
            groupOf.Add(cluster, [cluster]);
        foreach (int link in differ.SurestFirst())
        {
            List<Cluster> into = groupOf[clusterOf[differ.Left(link)]];
            List<Cluster> from = groupOf[clusterOf[differ.Right(link)]];
            if (ReferenceEquals(into, from) || !into.TrueForAll(a => from.TrueForAll(b => contradict[a].Contains(b) && !a.SharesDocument(b))))
                continue;
            foreach (Cluster cluster in from)
                groupOf[cluster] = into;
            into.AddRange(from);
            if (!surest.ContainsKey(into))
                surest.Add(into, surest.TryGetValue(from, out int sure) ? sure : link);
        }

        var groups = new List<FigureGroup>();
        for (int i = 0; i < clusterOf.Length; i++)
        {
            Cluster cluster = clusterOf[i];
            if (cluster.First != i)
                continue;
            if (!groupOf.TryGetValue(cluster, out List<Cluster>? together))
                groups.Add(GroupOf([cluster]));
            else if (ReferenceEquals(together[0], cluster))
                groups.Add(surest.TryGetValue(together, out int link) ? GroupOf(together, differ.Left(link), differ.Right(link)) : GroupOf(together));
        }

        return groups;
    }

    private static void Join(Cluster[] clusterOf, FigureLinks links, Dictionary<Cluster, HashSet<Cluster>> refused)
    {
        foreach (int link in links.SurestFirst())
        {
            Cluster into = clusterOf[links.Left(link)];
            Cluster from = clusterOf[links.Right(link)];
            if (ReferenceEquals(into, from) || refused.TryGetValue(into, out HashSet<Cluster>? others) && others.Contains(from))
                continue;
            if (into.SharesSentence(from) || !into.Fits(from))
            {
                Note(refused, into, from);
                continue;
            }

            if (into.Count < from.Count)
                (into, from) = (from, into);
            for (int i = 0; i < from.Count; i++)
            {
                into.Add(from[i]);
                clusterOf[from[i]] = into;
            }
        }
    }

    private static Dictionary<Cluster, HashSet<Cluster>> Contradicting(Cluster[] clusterOf, FigureLinks differ)
    {
        var contradict = new Dictionary<Cluster, HashSet<Cluster>>();
        for (int i = 0; i < differ.Count; i++)
            Note(contradict, clusterOf[differ.Left(i)], clusterOf[differ.Right(i)]);
        return contradict;
    }

    /// <summary>Notes a pair of clusters both ways.</summary>
    private static void Note(Dictionary<Cluster, HashSet<Cluster>> pairs, Cluster one, Cluster other)
    {
        Of(pairs, one).Add(other);
        Of(pairs, other).Add(one);
    }

    private static HashSet<Cluster> Of(Dictionary<Cluster, HashSet<Cluster>> pairs, Cluster cluster)
    {
        if (!pairs.TryGetValue(cluster, out HashSet<Cluster>? others))
            pairs.Add(cluster, others = []);
        return others;
    }

    private static FigureGroup GroupOf(List<Cluster> clusters, int first = -1, int second = -1)
    {
        var group = new FigureGroup { First = first, Second = second };
        foreach (Cluster cluster in clusters)
        {
            for (int i = 0; i < cluster.Count; i++)
                group.Members.Add(cluster[i]);
        }

        return group;
    }
}
