using Provenance.Engine.Clauses;

namespace Provenance.Engine.Index;

/// <summary>
/// Everything the generator needs to know of a set of sources: the content of the one file that passes from the
/// build task to the compiler. It refers to documents by position in <see cref="Sources"/> and holds no text of theirs
/// beyond the sentences that are cited.
/// </summary>
public sealed record FactIndex(IReadOnlyList<IndexedSource> Sources, IReadOnlyList<IndexedFact> Facts)
{
    /// <summary>Names that compile for this generation of the lock only.</summary>
    public IReadOnlyList<IndexedRetired> Retired { get; init; } = [];

    /// <summary>Characters in the sources that no reader sees.</summary>
    public IReadOnlyList<IndexedCharacter> Concealed { get; init; } = [];

    /// <summary>What is wrong with the documents that were checked.</summary>
    public IReadOnlyList<IndexedFinding> Findings { get; init; } = [];

    /// <summary>The sections, headings, tables and rows of the sources, each behind what it is a part of.</summary>
    public IReadOnlyList<IndexedClause> Clauses { get; init; } = [];

    /// <summary>The same for looking up, by the position of the source.</summary>
    public ClauseIndex[] ClausesBySource()
    {
        ILookup<int, Clause> bySource = Clauses.ToLookup(indexed => indexed.Source, indexed => indexed.Clause);
        return [.. Enumerable.Range(0, Sources.Count).Select(source => new ClauseIndex([.. bySource[source]]))];
    }

    /// <summary>An index of nothing.</summary>
    public static FactIndex Empty { get; } = new([], []);
}
