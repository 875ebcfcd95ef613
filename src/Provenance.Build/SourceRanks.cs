using Provenance.Documents.Reading;
using Provenance.Engine.Decisions;
using Decided = Provenance.Documents.Deciding.DecisionsFile;

namespace Provenance.Build;

/// <summary>The ranks that source items carry. What <c>provenance.json</c> says of the same source is said later and holds.</summary>
internal static class SourceRanks
{
    /// <summary>Decisions with the ranks of the sources before their own.</summary>
    public static Decided AddTo(Decided decided, IReadOnlyList<DocumentFile> sources)
    {
        RankedSource[] ranked =
        [
            .. from source in sources
               let rank = source.Rank is { } word ? Parse(word) : null
               where rank is not null && File.Exists(source.FullPath)
               select new RankedSource(source.Path, rank.Value, default),
        ];
        return ranked.Length == 0 ? decided : decided with { Decisions = decided.Decisions with { Ranks = [.. ranked, .. decided.Decisions.Ranks] } };
    }

    /// <summary>A rank in the words of <c>provenance.json</c>; null for any other word.</summary>
    public static SourceRank? Parse(string rank) => rank switch
    {
        "preferred" => SourceRank.Preferred,
        "normal" => SourceRank.Normal,
        "deprecated" => SourceRank.Deprecated,
        _ => null,
    };
}
