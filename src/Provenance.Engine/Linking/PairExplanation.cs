namespace Provenance.Engine.Linking;

/// <summary>Why two citations are, or are not, taken to state one thing.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Reason">What the rules that link say of these two alone, a clause.</param>
/// <param name="Strength">How much speaks for one fact: shared words by weight for figures, the part of the shorter for quotations.</param>
/// <param name="IsEnough">Whether these two alone would be one fact; two that are not may be joined through others.</param>
/// <param name="Shared">Words that both have around them, or that both quote, as stems.</param>
public sealed record PairExplanation(SourceCitation First, SourceCitation Second, string Reason, double Strength, bool IsEnough, IReadOnlyList<string> Shared);
