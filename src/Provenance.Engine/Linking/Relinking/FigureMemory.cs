using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>What linking found among the figures of some documents, so that a document that has changed is linked again and no other.</summary>
internal sealed class FigureMemory
{
    /// <summary>The paths of the documents that have figures, in ordinal order.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The hash of each document.</summary>
    public required IReadOnlyList<string> Hashes { get; init; }

    /// <summary>The first figure of each document, and how many figures there are.</summary>
    public required IReadOnlyList<int> Starts { get; init; }

    /// <summary>The stems that the keys speak of, by number.</summary>
    public required IReadOnlyList<string> Stems { get; init; }

    /// <summary>The texts that the keys speak of, by number.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>The keys of each figure.</summary>
    public required IReadOnlyList<FigureKeys> Keys { get; init; }

    /// <summary>All links.</summary>
    public required LinkSet Links { get; init; }

    /// <summary>The number of the cluster of each figure: the figures of equal or overlapping values.</summary>
    public required IReadOnlyList<int> ClusterOf { get; init; }

    /// <summary>How many figures there are.</summary>
    public int Count => Keys.Count;

    /// <summary>What became of the groups.</summary>
    public IReadOnlyList<RememberedFact> Facts { get; set; } = [];

    /// <summary>The number of the group of each figure; -1 where people regrouped it.</summary>
    public IReadOnlyList<int> FactOf { get; set; } = [];

    /// <summary>The first and second figure of the surest contradiction of each group; -1 where there is none.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; set; } = [];

    /// <summary>What a document's figures are compared and judged by: its content, and the day on which it was published.</summary>
    public static string HashOf(TextDocument document) => document.DatePublished == null ? document.Sha256 : document.Sha256 + " " + document.DatePublished;

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
