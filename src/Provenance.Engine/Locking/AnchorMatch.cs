namespace Provenance.Engine.Locking;

/// <summary>A locked citation and one that it may be.</summary>
internal sealed record AnchorMatch(LockedAnchor Anchor, AnchorIndex.Candidate Candidate, double Score);
