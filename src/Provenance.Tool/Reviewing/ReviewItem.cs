using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;
using Provenance.Tool.Checking;

namespace Provenance.Tool.Reviewing;

/// <summary>One thing to decide.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Gain">What deciding it gains: a value that has drifted counts 200, a warning that ends 100, an information 10, a pair as many as are in a hundred that it is one fact; and each citation that it is about 1.</param>
internal sealed record ReviewItem(ReviewKind Kind, int Gain)
{
    /// <summary>The fact that it is about, as code names it; null for a figure without one.</summary>
    public string? Fact { get; init; }

    /// <summary>The fact itself, where it stands.</summary>
    public Fact? Stated { get; init; }

    /// <summary>The citations to look at, those that differ first.</summary>
    public IReadOnlyList<ReviewPlace> Places { get; init; } = [];

    /// <summary>The pair that may be one fact.</summary>
    public PossiblePair? Pair { get; init; }

    /// <summary>What became of a locked fact.</summary>
    public Drift? Drift { get; init; }

    /// <summary>The figure without a source.</summary>
    public DocumentFinding? Finding { get; init; }
}
