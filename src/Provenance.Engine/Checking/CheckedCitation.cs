using Provenance.Engine.Facts;

namespace Provenance.Engine.Checking;

/// <summary>A figure or quotation of a checked document, what came of it, and what it rests on.</summary>
/// <param name="Citation">It, where it stands in the document.</param>
/// <param name="Outcome">Whether a source says it.</param>
/// <param name="Text">What it rests on, or what is wrong with it: one line, without a full stop.</param>
public sealed record CheckedCitation(SourceCitation Citation, CheckOutcome Outcome, string Text)
{
    /// <summary>Whether it follows from what the sources say, which none of them says itself.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The outcome, with what is derived apart.</summary>
    public CheckState State => Outcome switch
    {
        CheckOutcome.Verified => IsDerived ? CheckState.Derived : CheckState.Verified,
        CheckOutcome.Contradicted => CheckState.Contradicted,
        CheckOutcome.Unverifiable => CheckState.Unsourced,
        _ => CheckState.Skipped,
    };

    /// <summary>Where it stands in the document.</summary>
    public FindingPlace Place => FindingPlace.Of(Citation);

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
