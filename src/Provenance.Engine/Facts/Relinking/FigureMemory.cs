using Provenance.Engine.Matching;
using Provenance.Engine.Periods;
using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>What linking found among the figures of some documents, so that a document that has changed is linked again and no other.</summary>
internal sealed class FigureMemory
{
    /// <summary>The paths of the documents that have figures, in ordinal order.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The hash of each document.</summary>
    public required IReadOnlyList<string> Hashes { get; init; }

    /// <summary>The first figure of each document, and how many figures there are.</summary>
    public required IReadOnlyList<int> Starts { get; init; }

    /// <summary>The stems by which each document is chosen for comparison, ascending.</summary>
    public required IReadOnlyList<int[]> Stems { get; init; }

    /// <summary>What was found between two documents, by <see cref="Key"/>; nothing for those that were not compared.</summary>
    public required IReadOnlyDictionary<long, MatchedPair[]> Matched { get; init; }

    /// <summary>How many figures there are.</summary>
    public int Count => Starts[Starts.Count - 1];

    /// <summary>What became of the groups.</summary>
    public IReadOnlyList<RememberedFact> Facts { get; set; } = [];

    /// <summary>The number of the group of each figure; -1 where people regrouped it.</summary>
    public IReadOnlyList<int> FactOf { get; set; } = [];

    /// <summary>The first and second figure of the surest contradiction of each group; -1 where there is none.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; set; } = [];

    /// <summary>Two documents as one number.</summary>
    public static long Key(int left, int right) => ((long)left << 32) | (uint)right;

    /// <summary>What a document's figures are compared and judged by: its content, the day on which it was published, and when it holds.</summary>
    public static string HashOf(TextDocument document, SourcePeriods periods)
    {
        string hash = document.DatePublished == null ? document.Sha256 : document.Sha256 + " " + document.DatePublished;
        return periods.KeyOf(document) is { } period ? hash + " " + period : hash;
    }

    /// <summary>Remembers what became of the groups.</summary>
    public void Remember(IReadOnlyDictionary<FigureGroup, RememberedFact> facts)
    {
        var known = new List<RememberedFact>(facts.Count);
        var pairs = new List<(int First, int Second)>(facts.Count);
        var factOf = new int[Count];
        for (int i = 0; i < factOf.Length; i++)
            factOf[i] = -1;
        foreach (KeyValuePair<FigureGroup, RememberedFact> fact in facts)
        {
            foreach (int member in fact.Key.Members)
                factOf[member] = known.Count;
            known.Add(fact.Value);
            pairs.Add((fact.Key.First, fact.Key.Second));
        }

        (Facts, Pairs, FactOf) = (known, pairs, factOf);
    }
}
