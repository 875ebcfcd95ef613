namespace Provenance.Engine.Index;

/// <summary>Two editions of a fact of which the one does not end where the next begins.</summary>
/// <param name="Earlier">The earlier one.</param>
/// <param name="Later">The later one.</param>
/// <param name="IsOverlap">Whether both hold on the days; neither does otherwise.</param>
/// <param name="First">The first of the days.</param>
/// <param name="Last">The last of them.</param>
public sealed record PeriodJoint(IndexedEdition Earlier, IndexedEdition Later, bool IsOverlap, string First, string Last);
