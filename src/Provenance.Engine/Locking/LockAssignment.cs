using Provenance.Engine.Facts;

namespace Provenance.Engine.Locking;

/// <summary>A locked fact and the fact in the making that it is now.</summary>
/// <param name="Locked">The locked fact.</param>
/// <param name="Draft">What it is now.</param>
/// <param name="Matches">For each locked citation that is found there, where.</param>
/// <param name="Surest">The best score of a citation.</param>
/// <param name="Total">The scores of all.</param>
internal sealed record LockAssignment(LockedFact Locked, FactDraft Draft, IReadOnlyList<AnchorMatch> Matches, double Surest, double Total)
{
    /// <summary>Another draft that it could be as well.</summary>
    public LockAssignment? Rival { get; init; }

    /// <summary>A locked citation whose place, in its own source, now states another fact; the others of the fact still stand.</summary>
    public AnchorMatch? Parted { get; init; }
}
