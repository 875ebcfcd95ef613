namespace Provenance.Engine.Index;

/// <summary>A locked fact that stands in no source any more and compiles, as obsolete, for this generation of the lock.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its words.</param>
/// <param name="Speaker">Who said a quotation, or null.</param>
/// <param name="Nearest">The fact that is nearest to it, as code writes it, or null.</param>
/// <param name="Figure">The value of a figure; null for a quotation.</param>
public sealed record IndexedRetired(string Name, string Text, string? Speaker, string? Nearest, IndexedFigure? Figure);
