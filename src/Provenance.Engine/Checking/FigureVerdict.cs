using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking;

/// <summary>What came of a figure, and the source's figure that it was held against; null when none came near.</summary>
internal readonly record struct FigureVerdict(CheckOutcome Outcome, Mention? Source)
{
    /// <summary>How sure it is that both state one fact, from 0 to 1; null where an author's link or equal values decide.</summary>
    public double? Probability { get; init; }
}
