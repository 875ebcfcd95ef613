namespace Provenance.Engine.Index;

/// <summary>A fact in a <see cref="FactIndex"/>: a figure or, when <see cref="Figure"/> is null, a quotation.</summary>
/// <param name="Name">The C# identifier, unique among the figures or among the quotations.</param>
/// <param name="Verdict">Whether its citations agree.</param>
/// <param name="Citations">At least one; the first is the one whose value or words stand for the fact.</param>
/// <param name="Figure">The value of a figure; null for a quotation.</param>
/// <param name="Contrast">Where the verdict is Disagree or Variant: what differs.</param>
public sealed record IndexedFact(
    string Name, Verdict Verdict, IReadOnlyList<IndexedCitation> Citations, IndexedFigure? Figure = null, IndexedContrast? Contrast = null)
{
    /// <summary>Why the disagreement is settled, in a person's words; null when nobody settled it.</summary>
    public string? Resolved { get; init; }

    /// <summary>What it is in each period, the earliest first; empty for what holds whenever.</summary>
    public IReadOnlyList<IndexedEdition> Editions { get; init; } = [];

    /// <summary>The formula that it follows from others by, with the words of the sources; null for what sources state. Its citations are those of what it follows from.</summary>
    public string? Derivation { get; init; }

    /// <summary>How it differs from what is locked; null when it does not, or nothing is.</summary>
    public IndexedDrift? Drift { get; init; }
}
