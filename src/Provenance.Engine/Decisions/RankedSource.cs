using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>The rank that a person gives a source.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Rank">Its rank.</param>
/// <param name="Position">Where the path stands in the file.</param>
public sealed record RankedSource(string Path, SourceRank Rank, LinePosition Position);
