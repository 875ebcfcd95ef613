using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>The ranks of the documents of a run.</summary>
internal sealed class Ranking
{
    private readonly Dictionary<TextDocument, SourceRank> _ranks = [];

    /// <summary>Whether all sources are like any other.</summary>
    public bool IsPlain => _ranks.Values.All(rank => rank == SourceRank.Normal);

    /// <summary>Whether a person ranked the source of a citation.</summary>
    public bool IsRanked(SourceCitation citation) => RankOf(citation) != SourceRank.Normal;

    /// <summary>Finds the document of each ranked source; a path that leads to none is a fault.</summary>
    public static Ranking Of(IReadOnlyList<RankedSource> ranked, IReadOnlyList<TextDocument> documents, List<Fault> faults)
    {
        var ranking = new Ranking();
        foreach (RankedSource source in ranked)
        {
            if (SourcePaths.Find(source.Path, documents) is { } document)
                ranking._ranks[document] = source.Rank;
            else
                faults.Add(References.NoSource(source.Path, source.Position, documents));
        }

        return ranking;
    }

    /// <summary>The citations that count for value and verdict: all but those of deprecated sources, unless there are no others.</summary>
    public List<T> Standing<T>(IReadOnlyList<T> citations)
        where T : SourceCitation
    {
        List<T> standing = [.. citations.Where(citation => RankOf(citation) != SourceRank.Deprecated)];
        return standing.Count > 0 ? standing : [.. citations];
    }

    /// <summary>The citations that may give the value: those of preferred sources, or all.</summary>
    public List<T> Preferred<T>(List<T> citations)
        where T : SourceCitation
    {
        List<T> preferred = [.. citations.Where(citation => RankOf(citation) == SourceRank.Preferred)];
        return preferred.Count > 0 ? preferred : citations;
    }

    private SourceRank RankOf(SourceCitation citation) => _ranks.TryGetValue(citation.Document, out SourceRank rank) ? rank : SourceRank.Normal;
}
