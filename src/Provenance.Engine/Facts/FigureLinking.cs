namespace Provenance.Engine.Facts;

/// <summary>What linking the figures of a run found.</summary>
/// <param name="Groups">The groups; every figure is in exactly one.</param>
/// <param name="Possible">Pairs that may state one fact, for people to review.</param>
/// <param name="Memory">What a later run may know of this one; null where nobody asked.</param>
internal sealed record FigureLinking(List<FigureGroup> Groups, List<CitationLink> Possible, FigureMemory? Memory);
