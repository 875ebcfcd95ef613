namespace Provenance.Engine.Index;

/// <summary>What a fact of a <see cref="FactIndex"/> is in one period.</summary>
/// <param name="Name">What code calls it, unique in its fact.</param>
/// <param name="From">The first day (ISO 8601), or null.</param>
/// <param name="To">The last day; null while it goes on.</param>
/// <param name="Label">What the documents call the edition, or null.</param>
/// <param name="IsOpen">Whether no document says when it ends.</param>
/// <param name="Verdict">Whether its citations agree.</param>
/// <param name="Citations">Positions in <see cref="IndexedFact.Citations"/>; the first is the one that stands for it.</param>
/// <param name="Figure">The value of a figure; null for a quotation.</param>
/// <param name="Contrast">Where the verdict is Disagree or Variant: what differs, by positions in <see cref="IndexedFact.Citations"/>.</param>
public sealed record IndexedEdition(
    string Name, string? From, string? To, string? Label, bool IsOpen, Verdict Verdict, IReadOnlyList<int> Citations, IndexedFigure? Figure, IndexedContrast? Contrast);
