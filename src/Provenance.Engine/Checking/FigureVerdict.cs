using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking;

/// <summary>What came of a figure, and the source's figure that it was held against; null when none came near.</summary>
internal readonly record struct FigureVerdict(CheckOutcome Outcome, Mention? Source)
{
    /// <summary>How it follows from sourced figures; null where it does not.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>Whether it claims something only in a document that rests on its sources: a year, a handful of things.</summary>
    public bool IsIncidental { get; init; }
}
