using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking;

/// <summary>What came of a figure, and the source's figure that it was held against; null when none came near.</summary>
internal readonly record struct FigureVerdict(CheckOutcome Outcome, Mention? Source)
{
    /// <summary>How sure it is that both state one fact, from 0 to 1; null where an author's link or equal values decide.</summary>
    public double? Probability { get; init; }

    /// <summary>When it held, in words, where an earlier edition of the source gives it and the latest does not.</summary>
    public string? Held { get; init; }

    /// <summary>How it follows from sourced figures; null where it does not.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>
    /// Whether it is without a source in a document that rests on its sources, and goes unsaid in another: a year or a handful of things that no source names; a value that a source's bound or range
    /// lets pass; one that stands in the sources for something else, as far as words tell.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the source's figure has its value, and is of something else.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether only the value speaks for the source's figure, and no word does.</summary>
    public bool IsByValue { get; init; }

    /// <summary>What is named beside it then: the figure that the words speak for; null for none.</summary>
    public Mention? Nearest { get; init; }
}
