namespace Provenance.Engine.Locking;

/// <summary>What a fact was accepted to be in one period.</summary>
/// <param name="Name">What code calls the period: <c>In2025</c>.</param>
/// <param name="Figure">The value of a figure; null for a quotation.</param>
/// <param name="Text">The words that stood for it, folded.</param>
public sealed record LockedEdition(string Name, LockedFigure? Figure, string Text);
