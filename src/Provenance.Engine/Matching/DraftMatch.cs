using Provenance.Engine.Mentions;

namespace Provenance.Engine.Matching;

/// <summary>What the sources say of a figure of a draft.</summary>
/// <param name="Fitting">The source's figure that bears it out; null for none.</param>
/// <param name="Excluding">The source's figure that states the same fact, or may, with a value that excludes it; null for none.</param>
/// <param name="Contradicts">Whether the latter is one fact with it, as far as can be told.</param>
/// <param name="IsNear">Whether the latter is worth naming.</param>
internal readonly record struct DraftMatch(Mention? Fitting, Mention? Excluding, bool Contradicts, bool IsNear)
{
    /// <summary>How sure it is that the figure and the one that decides are of one fact, as a logarithm of odds; null where that is no question of odds.</summary>
    public int? Score { get; init; }
}
