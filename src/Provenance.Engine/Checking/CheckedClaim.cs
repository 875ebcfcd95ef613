using Provenance.Engine.Linking;

namespace Provenance.Engine.Checking;

/// <summary>A figure or a quotation of a checked document, and what came of it.</summary>
/// <param name="Citation">It, where it stands in the document.</param>
/// <param name="Outcome">Whether a source says it.</param>
public sealed record CheckedClaim(SourceCitation Citation, CheckOutcome Outcome)
{
    /// <summary>The places in the sources that it was held against; the nearest first.</summary>
    public IReadOnlyList<FindingPlace> Places { get; init; } = [];

    /// <summary>The source's citation that it was held against; null where none came near, and where the words stand outside of any.</summary>
    public SourceCitation? Source { get; init; }

    /// <summary>The fact that this citation states; null where there is none.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The words of the source, as they stand there; null where none came near.</summary>
    public string? Words { get; init; }

    /// <summary>How sure it is that both state one fact, from 0 to 1; null where that is no question of odds.</summary>
    public double? Probability { get; init; }
}
