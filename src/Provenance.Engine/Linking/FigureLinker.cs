using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>
/// Groups the figures that state the same thing. Equal values need some shared words; values whose intervals overlap
/// need more; values that differ need nearly the same words, and two clusters that one document holds side by side are
/// two facts and never a contradiction. Candidates come from blocks of one dimension and value, never from all pairs.
/// </summary>
internal sealed class FigureLinker
{
    private const double EqualEvidence = 2.5;
    private const double EqualCountEvidence = 2.2;
    private const double EqualHandfulEvidence = 4;
    private const double Handful = 20;
    private const double EqualEvidenceSameDocument = 4;
    private const double OverlapEvidence = 5;
    private const double ConflictEvidence = 8;
    private const double ConflictCoverage = 0.6;
    private const int BlockLimit = 24;

    private readonly Dictionary<string, List<Cluster>> _byValue = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Cluster>> _byDimension = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly List<Cluster> _clusters = [];

    /// <summary>Groups figures; every figure is in exactly one group.</summary>
    public static List<Cluster> Link(IReadOnlyList<FigureCitation> figures)
    {
        var linker = new FigureLinker();
        foreach (FigureCitation figure in figures)
            linker.Add(FigureFeatures.Of(figure, linker._stems));
        linker.MergeEqual();
        linker.MergeOverlapping();
        linker.MergeConflicting();
        linker._clusters.RemoveAll(cluster => cluster.Members.Count == 0);
        return linker._clusters;
    }

    /// <summary>What the rules say of two figures alone; null where nothing could ever link them.</summary>
    public static PairExplanation? Explain(FigureFeatures left, FigureFeatures right, Dictionary<string, int> stems)
    {
        if (left.Dimension != right.Dimension)
            return null;
        Cluster one = Alone(left), other = Alone(right);
        double shared = left.Words.Shared(right.Words);
        bool sameSentence = SameSentence(one, other);
        string Strength(double needed) => FormattableString.Invariant($"{shared:0.#} of the {needed:0.#} that are needed");
        string reason;
        bool isEnough;
        if (ValueKey(left.Citation) == ValueKey(right.Citation))
        {
            double evidence = Evidence(one, right, out double needed);
            isEnough = evidence >= needed;
            reason = sameSentence ? "equal values, but of one sentence"
                : isEnough ? $"equal values, shared words {Strength(needed)}" : $"equal values, but shared words only {Strength(needed)}";
        }
        else if (Overlap(one, other))
        {
            isEnough = shared >= OverlapEvidence;
            reason = isEnough ? $"the intervals overlap, shared words {Strength(OverlapEvidence)}" : $"the intervals overlap, but shared words only {Strength(OverlapEvidence)}";
        }
        else
        {
            isEnough = !sameSentence && !ShareDocument(one, other) && Conflict(one, other);
            reason = sameSentence ? "different values of one sentence are two facts"
                : ShareDocument(one, other) ? "different values of one document are two facts"
                : isEnough ? $"different values of the same thing, shared words {Strength(ConflictEvidence)}"
                : !left.Measured.SetEquals(right.Measured) ? $"different values, and what is measured is not the same; shared words {Strength(ConflictEvidence)}"
                : $"different values, and too few shared words: {Strength(ConflictEvidence)}, or too little of the sentence";
        }

        string[] words = [.. stems.OrderBy(stem => stem.Value).Where(stem => left.Words.Holds(stem.Value) && right.Words.Holds(stem.Value)).Select(stem => stem.Key)];
        return new PairExplanation(left.Citation, right.Citation, reason, shared, isEnough, words);
    }

    private static Cluster Alone(FigureFeatures features)
    {
        var cluster = new Cluster();
        cluster.Members.Add(features);
        return cluster;
    }

    private void Add(FigureFeatures features)
    {
        string key = features.Dimension + "=" + ValueKey(features.Citation);
        if (!_byValue.TryGetValue(key, out List<Cluster>? block))
            _byValue.Add(key, block = []);
        Cluster? best = null;
        double bestEvidence = 0;
        for (int i = block.Count - 1; i >= 0 && i >= block.Count - BlockLimit; i--)
        {
            double evidence = Evidence(block[i], features, out double needed);
            if (evidence >= needed && evidence > bestEvidence)
            {
                best = block[i];
                bestEvidence = evidence;
            }
        }

        if (best == null)
        {
            best = new Cluster();
            block.Add(best);
            _clusters.Add(best);
            if (!_byDimension.TryGetValue(features.Dimension, out List<Cluster>? all))
                _byDimension.Add(features.Dimension, all = []);
            all.Add(best);
        }

        best.Members.Add(features);
    }

    private static double Evidence(Cluster cluster, FigureFeatures features, out double needed)
    {
        needed = EvidenceFor(features);
        double best = 0;
        foreach (FigureFeatures member in Sample(cluster))
        {
            bool same = ReferenceEquals(member.Citation.Document, features.Citation.Document);
            // Two values of one sentence are two facts, equal or not.
            if (same && member.Citation.Sentence == features.Citation.Sentence)
                return 0;
            double evidence = member.Words.Shared(features.Words);
            if (same)
                evidence *= EqualEvidence / EqualEvidenceSameDocument;
            best = Math.Max(best, evidence);
        }

        return best;
    }

    /// <summary>
    /// A counted noun with a number of its own (1,500 ferries) is evidence by itself; a handful of something is counted
    /// everywhere, and a percentage or a year is shared by much that is unrelated.
    /// </summary>
    private static double EvidenceFor(FigureFeatures features)
    {
        if (!features.Dimension.StartsWith("count:", StringComparison.Ordinal))
            return EqualEvidence;
        return Math.Abs(features.Citation.Value.Number) < Handful ? EqualHandfulEvidence : EqualCountEvidence;
    }

    /// <summary>The first and the last few members speak for a cluster, so that a large one costs no more than a small one.</summary>
    private static IEnumerable<FigureFeatures> Sample(Cluster cluster)
    {
        int count = cluster.Members.Count;
        for (int i = 0; i < Math.Min(count, 4); i++)
            yield return cluster.Members[i < 2 ? i : count - (Math.Min(count, 4) - i)];
    }

    /// <summary>A later document may join two clusters of one value that had nothing in common before it.</summary>
    private void MergeEqual() => Merge(_byValue.Values, (left, right) => !SameSentence(left, right) && BestApart(left, right) >= Math.Max(EqualEvidence, EvidenceFor(left.Members[0])));

    private void MergeOverlapping() => Merge(_byDimension.Values, (left, right) => Overlap(left, right) && Best(left, right) >= OverlapEvidence);

    private void MergeConflicting() => Merge(_byDimension.Values, (left, right) => !ShareDocument(left, right) && Conflict(left, right));

    private static void Merge(IEnumerable<List<Cluster>> blocks, Func<Cluster, Cluster, bool> same)
    {
        foreach (List<Cluster> block in blocks)
        {
            for (int i = 0; i < block.Count; i++)
            {
                for (int k = i + 1; k < block.Count && k <= i + BlockLimit; k++)
                {
                    if (block[i].Members.Count == 0 || block[k].Members.Count == 0 || !same(block[i], block[k]))
                        continue;
                    block[i].Members.AddRange(block[k].Members);
                    block[k].Members.Clear();
                }
            }
        }
    }

    private static bool Overlap(Cluster left, Cluster right)
    {
        FigureCitation a = left.Members[0].Citation;
        FigureCitation b = right.Members[0].Citation;
        if (a.Value.IsCalendar || b.Value.IsCalendar)
            return a.Kind != FigureKind.Time && b.Kind != FigureKind.Time && a.Value.Iso is { } x && b.Value.Iso is { } y && CalendarInterval.Fits(x, y);
        // "At least three" holds for eleven too: an open interval overlaps with too much to be evidence.
        return Interval.TryOf(a, out Interval p) && Interval.TryOf(b, out Interval q) && p.IsBounded && q.IsBounded && p.Overlaps(q) && !SameSentence(left, right);
    }

    /// <summary>Different values of one thing: nearly the same words are measured, and most of the sentence is shared.</summary>
    private static bool Conflict(Cluster left, Cluster right)
    {
        FigureFeatures a = left.Members[0];
        FigureFeatures b = right.Members[0];
        if (a.Citation.Value.IsCalendar || b.Citation.Value.IsCalendar || a.Dimension is "dates" or "number" || !Interval.TryOf(a.Citation, out _) || !Interval.TryOf(b.Citation, out _))
            return false;
        foreach (FigureFeatures x in Sample(left))
        {
            foreach (FigureFeatures y in Sample(right))
            {
                if (x.Measured.Count > 0 && x.Measured.SetEquals(y.Measured) && x.Words.Shared(y.Words) >= ConflictEvidence && x.Words.Coverage(y.Words, 1) >= ConflictCoverage)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The strongest pair of two documents; what one document repeats is weaker evidence.</summary>
    private static double BestApart(Cluster left, Cluster right)
    {
        double best = 0;
        foreach (FigureFeatures x in Sample(left))
        {
            foreach (FigureFeatures y in Sample(right))
            {
                if (!ReferenceEquals(x.Citation.Document, y.Citation.Document))
                    best = Math.Max(best, x.Words.Shared(y.Words));
            }
        }

        return best;
    }

    private static double Best(Cluster left, Cluster right)
    {
        double best = 0;
        foreach (FigureFeatures x in Sample(left))
        {
            foreach (FigureFeatures y in Sample(right))
                best = Math.Max(best, x.Words.Shared(y.Words));
        }

        return best;
    }

    private static bool SameSentence(Cluster left, Cluster right)
    {
        foreach (FigureFeatures x in Sample(left))
        {
            foreach (FigureFeatures y in Sample(right))
            {
                if (ReferenceEquals(x.Citation.Document, y.Citation.Document) && x.Citation.Sentence == y.Citation.Sentence)
                    return true;
            }
        }

        return false;
    }

    private static bool ShareDocument(Cluster left, Cluster right)
    {
        foreach (FigureFeatures member in Sample(left))
        {
            if (right.Holds(member.Citation.Document))
                return true;
        }

        return false;
    }

    private static string ValueKey(FigureCitation figure)
    {
        if (!figure.Magnitude.IsNone)
            return "~" + figure.Magnitude.Literal;
        if (figure.Value.IsNone)
            return figure.Low.Literal + ".." + figure.High.Literal + figure.Unit;
        return figure.Value.Literal + (figure.Unit is { } unit && unit[0] != '{' ? unit : "");
    }
}
