using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>
/// Groups the figures that state the same thing. Pairs come from an index (<see cref="CandidateFinder"/>), are judged by the two alone
/// (<see cref="FigureComparer"/>), and make groups by what speaks for them (<see cref="FigureGrouping"/>). What was found among documents that
/// have not changed is taken from an earlier run: it is what would be found again.
/// </summary>
internal sealed class FigureLinker
{
    private readonly FigureSet _figures;
    private readonly StemTable _stems;
    private readonly FeatureReader _features;
    private readonly FigureComparer _comparer;
    private readonly FigureKeys[] _keys;
    private readonly LinkSet _links = new();

    private FigureLinker(FigureSet figures, StemTable stems)
    {
        _figures = figures;
        _stems = stems;
        _features = new FeatureReader(figures, stems);
        _comparer = new FigureComparer(stems);
        _keys = new FigureKeys[figures.Count];
    }

    /// <summary>Groups figures; every figure is in exactly one group.</summary>
    /// <param name="figures">All figures, by path and position.</param>
    /// <param name="earlier">What is known of an earlier run, or null.</param>
    /// <param name="remembers">Whether what is known of this one is wanted.</param>
    public static (List<FigureGroup> Groups, FigureMemory? Memory) Link(FigureSet figures, FigureMemory? earlier, bool remembers)
    {
        RememberedFigures? remembered = earlier == null ? null : RememberedFigures.Find(figures, earlier);
        var linker = new FigureLinker(figures, remembered == null ? new StemTable() : new StemTable(earlier!.Stems, earlier.Texts));
        linker.ReadKeys(remembered);
        Cluster[] clusterOf = remembered == null ? linker.LinkAll() : linker.LinkChanges(remembered);
        List<FigureGroup> groups = linker.Grouping().WithContradictions(clusterOf, linker._links.Differ);
        remembered?.Recognize(groups);
        return (groups, remembers ? linker.Remember(clusterOf) : null);
    }

    /// <summary>Asks the rules that link about two figures of a set.</summary>
    public static Func<FigureCitation, FigureCitation, PairExplanation?> Explainer(IReadOnlyList<FigureCitation> figures)
    {
        var set = new FigureSet(figures);
        var linker = new FigureLinker(set, new StemTable());
        var features = new Dictionary<FigureCitation, FigureFeatures>();
        for (int i = 0; i < set.Count; i++)
            features.Add(figures[i], linker._features[i]);
        return (first, second) => linker._comparer.Explain(features[first], features[second]);
    }

    private FigureGrouping Grouping() => new(_figures, _keys);

    private void ReadKeys(RememberedFigures? remembered)
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            int earlier = remembered == null ? -1 : remembered.Earlier(i);
            _keys[i] = earlier < 0 ? FigureKeys.Of(_features[i]) : remembered!.Memory.Keys[earlier];
        }
    }

    private Cluster[] LinkAll()
    {
        var finder = new CandidateFinder(_keys);
        for (int i = 0; i < _keys.Length; i++)
        {
            foreach (int other in finder.Next(i))
                Compare(other, i);
        }

        Cluster[] clusterOf = Grouping().Alone();
        Grouping().Join(clusterOf, _links);
        return clusterOf;
    }

    /// <summary>Compares what the changed documents bring together, and joins again what their links reach.</summary>
    private Cluster[] LinkChanges(RememberedFigures remembered)
    {
        CandidateChanges changes = CandidateChanges.Find(remembered, _keys);
        var reached = new ReachedFigures(_keys.Length);
        Keep(remembered, changes, reached, remembered.Memory.Links.Equal, _links.Equal);
        Keep(remembered, changes, reached, remembered.Memory.Links.Overlap, _links.Overlap);
        Keep(remembered, changes, reached, remembered.Memory.Links.Differ, _links.Differ);
        int equal = _links.Equal.Count, overlap = _links.Overlap.Count;
        foreach (KeyValuePair<int, List<int>> figure in changes.Gained)
        {
            foreach (int other in figure.Value)
                Compare(other, figure.Key);
        }

        reached.AddFrom(_links.Equal, equal);
        reached.AddFrom(_links.Overlap, overlap);
        reached.Spread(_links);
        return reached.Join(remembered, _links, Grouping());
    }

    /// <summary>Keeps the links between figures that are still there and still candidates.</summary>
    private static void Keep(RememberedFigures remembered, CandidateChanges changes, ReachedFigures reached, FigureLinks from, FigureLinks into)
    {
        for (int i = 0; i < from.Count; i++)
        {
            int left = remembered.Later(from.Left(i)), right = remembered.Later(from.Right(i));
            if (left >= 0 && right >= 0 && !changes.HasLost(right, left))
                into.Add(left, right, from.Evidence(i));
            else
                reached.Add(left, right);
        }
    }

    /// <summary>Compares two figures, and adds the link that there is.</summary>
    private void Compare(int left, int right)
    {
        FigureFeatures first = _features[left], second = _features[right];
        LinkKind kind = _comparer.Compare(first, second, out double evidence);
        if (kind != LinkKind.None && !(kind == LinkKind.Differ && _features.AreStated(first, second)))
            _links.Add(kind, left, right, evidence);
    }

    private FigureMemory Remember(Cluster[] clusterOf) => new()
    {
        Paths = [.. Enumerable.Range(0, _figures.Documents).Select(document => _figures.Figures[_figures.Start(document)].Document.Path)],
        Hashes = [.. Enumerable.Range(0, _figures.Documents).Select(document => FigureMemory.HashOf(_figures.Figures[_figures.Start(document)].Document))],
        Starts = [.. Enumerable.Range(0, _figures.Documents + 1).Select(_figures.Start)],
        Stems = [.. _stems.Words.Select(stem => stem.Key)],
        Texts = [.. _stems.Keys],
        Keys = _keys,
        Links = _links,
        ClusterOf = [.. clusterOf.Select(cluster => cluster.First)],
    };
}
