namespace Provenance.Engine.Editions;

/// <summary>What became of one clause, or of one sentence outside any: all of it, told once.</summary>
/// <param name="Kind">What is told of it first.</param>
/// <param name="Earlier">Where it stands in the earlier edition; null where it was added.</param>
/// <param name="Later">Where it stands in the later one; null where it is gone.</param>
/// <param name="IsMoved">Whether its address is another, whatever else changed. What it has as parts moved with it and is not told of for that.</param>
/// <param name="Values">The figures that changed in it, came or went.</param>
/// <param name="Wordings">The sentences, rows and titles in it whose words changed, came or went.</param>
public sealed record EditionChange(
    EditionChangeKind Kind, EditionPlace? Earlier, EditionPlace? Later, bool IsMoved, IReadOnlyList<ValueChange> Values, IReadOnlyList<WordingChange> Wordings);
