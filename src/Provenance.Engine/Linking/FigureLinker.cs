using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>
/// Groups the figures that state the same thing. Pairs come from an index and are judged by the two alone (<see cref="FigureComparer"/>);
/// the surest links are made first, equal values before overlapping ones before different ones, and a link that would bring together what
/// cannot be one fact is not made: it takes no further figures with it.
/// </summary>
internal sealed class FigureLinker
{
    private readonly StemTable _stems = new();
    private readonly List<FigureFeatures> _figures = [];
    private readonly HashSet<StatedValue> _stated = new(StatedValue.Comparer);
    private readonly Dictionary<LinkKind, List<CitationLink>> _links = new()
    {
        [LinkKind.Equal] = [],
        [LinkKind.Overlap] = [],
        [LinkKind.Differ] = [],
    };

    /// <summary>Groups figures; every figure is in exactly one group.</summary>
    /// <param name="figures">All figures, document after document.</param>
    public static List<FigureGroup> Link(IReadOnlyList<FigureCitation> figures)
    {
        var linker = new FigureLinker();
        linker.Read(figures);
        linker.FindLinks();
        Cluster[] clusterOf = linker.Agreeing();
        return linker.WithContradictions(clusterOf);
    }

    /// <summary>Asks the rules that link about two figures of a set.</summary>
    public static Func<FigureCitation, FigureCitation, PairExplanation?> Explainer(IReadOnlyList<FigureCitation> figures)
    {
        var linker = new FigureLinker();
        linker.Read(figures);
        Dictionary<FigureCitation, FigureFeatures> features = linker._figures.ToDictionary(figure => figure.Citation);
        var comparer = new FigureComparer(linker._stems);
        return (first, second) => comparer.Explain(features[first], features[second]);
    }

    /// <summary>Reads the words of each document once, and each of its sentences with figures once.</summary>
    private void Read(IReadOnlyList<FigureCitation> figures)
    {
        for (int first = 0, end; first < figures.Count; first = end)
        {
            for (end = first + 1; end < figures.Count && ReferenceEquals(figures[end].Document, figures[first].Document);)
                end++;
            var own = new FigureCitation[end - first];
            for (int i = first; i < end; i++)
                own[i - first] = figures[i];
            var story = Story.Of(own, DocumentWords.Of(own[0].Document.Text, _stems));
            foreach (FigureCitation[] sentence in Sentences(own))
            {
                var statement = Statement.Of(sentence, story);
                foreach (FigureCitation figure in sentence)
                    statement.Figures.Add(FigureFeatures.Of(figure, statement, story.Words, _stems));
                _figures.AddRange(statement.Figures);
            }
        }
    }

    private static IEnumerable<FigureCitation[]> Sentences(FigureCitation[] figures)
    {
        for (int first = 0, end; first < figures.Length; first = end)
        {
            for (end = first + 1; end < figures.Length && figures[end].Sentence == figures[first].Sentence;)
                end++;
            yield return figures.AsSpan(first, end - first).ToArray();
        }
    }

    private void FindLinks()
    {
        var finder = new CandidateFinder(_figures);
        var comparer = new FigureComparer(_stems);
        foreach (FigureFeatures figure in _figures)
            _stated.Add(Key(figure, figure));
        for (int i = 0; i < _figures.Count; i++)
        {
            foreach (int other in finder.Next(i))
            {
                LinkKind kind = comparer.Compare(_figures[other], _figures[i], out double evidence);
                if (kind != LinkKind.None && !(kind == LinkKind.Differ && IsStated(_figures[other], _figures[i])))
                    _links[kind].Add(new CitationLink(other, i, evidence));
            }
        }
    }

    private static List<CitationLink> SurestFirst(List<CitationLink> links)
    {
        links.Sort(CitationLink.SurestFirst);
        return links;
    }

    /// <summary>The cluster of each figure, by links of equal and of overlapping values.</summary>
    private Cluster[] Agreeing()
    {
        var clusterOf = new Cluster[_figures.Count];
        for (int i = 0; i < clusterOf.Length; i++)
            clusterOf[i] = new Cluster(_figures[i]);
        Dictionary<FigureFeatures, int> number = [];
        for (int i = 0; i < _figures.Count; i++)
            number.Add(_figures[i], i);
        // Clusters only grow, so that two which could not be one never can: in a large set the same two are asked for a thousand times.
        var refused = new HashSet<(Cluster, Cluster)>();
        foreach ((int left, int right, _) in SurestFirst(_links[LinkKind.Equal]).Concat(SurestFirst(_links[LinkKind.Overlap])))
        {
            Cluster into = clusterOf[left];
            Cluster from = clusterOf[right];
            if (ReferenceEquals(into, from) || refused.Contains((into, from)))
                continue;
            if (into.SharesSentence(from) || !AllFit(into, from))
            {
                refused.Add((into, from));
                refused.Add((from, into));
                continue;
            }

            if (into.Members.Count < from.Members.Count)
                (into, from) = (from, into);
            foreach (FigureFeatures member in from.Members)
            {
                into.Add(member);
                clusterOf[number[member]] = into;
            }
        }

        return clusterOf;
    }

    /// <summary>Whether each value of one may be each value of the other: 1.2 billion fits 1.24 and 1.16, which do not fit each other.</summary>
    private static bool AllFit(Cluster left, Cluster right) =>
        left.Values.TrueForAll(a => right.Values.TrueForAll(b => a.ValueKey == b.ValueKey || FigureValues.AreConsistent(a.Citation, b.Citation)));

    /// <summary>Puts clusters together that contradict each other, each with each; every other cluster is a group by itself.</summary>
    private List<FigureGroup> WithContradictions(Cluster[] clusterOf)
    {
        var contradict = new HashSet<(Cluster, Cluster)>();
        foreach ((int left, int right, _) in _links[LinkKind.Differ])
        {
            contradict.Add((clusterOf[left], clusterOf[right]));
            contradict.Add((clusterOf[right], clusterOf[left]));
        }

        var groupOf = new Dictionary<Cluster, List<Cluster>>();
        var surest = new Dictionary<List<Cluster>, (int Left, int Right)>();
        foreach (Cluster cluster in clusterOf.Distinct())
            groupOf.Add(cluster, [cluster]);
        foreach ((int left, int right, _) in SurestFirst(_links[LinkKind.Differ]))
        {
            List<Cluster> into = groupOf[clusterOf[left]];
            List<Cluster> from = groupOf[clusterOf[right]];
            if (ReferenceEquals(into, from) || !into.TrueForAll(a => from.TrueForAll(b => contradict.Contains((a, b)) && !a.SharesDocument(b))))
                continue;
            foreach (Cluster cluster in from)
                groupOf[cluster] = into;
            into.AddRange(from);
            if (!surest.ContainsKey(into))
                surest.Add(into, surest.TryGetValue(from, out (int, int) sure) ? sure : (left, right));
        }

        return [.. groupOf.Values.Distinct().Select(group => new FigureGroup(
            [.. group.SelectMany(cluster => cluster.Members).Select(member => member.Citation)],
            surest.TryGetValue(group, out (int Left, int Right) pair) ? (_figures[pair.Left].Citation, _figures[pair.Right].Citation) : null))];
    }

    /// <summary>Whether the document of one states the value of the other elsewhere: it knows both, and they are two things.</summary>
    private bool IsStated(FigureFeatures left, FigureFeatures right) =>
        left.Citation.Value != right.Citation.Value && (_stated.Contains(Key(left, right)) || _stated.Contains(Key(right, left)));

    private static StatedValue Key(FigureFeatures place, FigureFeatures value) =>
        new(place.Statement.Document, value.Dimension, value.Head, value.Citation.Value);
}
