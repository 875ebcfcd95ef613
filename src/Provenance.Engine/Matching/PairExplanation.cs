namespace Provenance.Engine.Matching;

/// <summary>Why two citations are, or are not, taken to state one thing.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Reason">What the rules that link say of these two alone, a clause.</param>
/// <param name="Strength">How much speaks for one fact: shared words by weight for figures, the part of the shorter for quotations.</param>
/// <param name="IsEnough">Whether these two alone would be one fact; two that are not may be joined through others.</param>
/// <param name="Shared">Words that both have around them, or that both quote, as stems.</param>
public sealed record PairExplanation(SourceCitation First, SourceCitation Second, string Reason, double Strength, bool IsEnough, IReadOnlyList<string> Shared)
{
    /// <summary>How sure it is that they state one fact, from 0 to 1; null for quotations.</summary>
    public double? Probability { get; init; }

    /// <summary>What each feature adds, in bits: what speaks most, for or against, first. They add up to the logarithm of the odds, with <see cref="Prior"/>.</summary>
    public IReadOnlyList<(string Feature, double Bits)> Bits { get; init; } = [];

    /// <summary>What is said before any feature is asked, in bits.</summary>
    public double Prior { get; init; }

    /// <summary>The others that might be the partner of either, by their words.</summary>
    public int Rivals { get; init; }
}
