using Provenance.Engine.Mentions;

namespace Provenance.Engine.Matching;

/// <summary>What the sources say of a figure of a draft.</summary>
/// <param name="Fitting">The source's figure that bears it out; null for none.</param>
/// <param name="Excluding">The source's figure that states the same fact, or may, with a value that excludes it; null for none.</param>
/// <param name="Contradicts">Whether the latter is one fact with it, as far as can be told.</param>
/// <param name="IsNear">Whether the latter is worth naming.</param>
internal readonly record struct DraftMatch(Mention? Fitting, Mention? Excluding, bool Contradicts, bool IsNear)
{
    /// <summary>What the words around say of the one that bears it out, in steps of the logarithm of odds; the least number where there is none.</summary>
    public int FittingContext { get; init; }

    /// <summary>What they say of the one that excludes it.</summary>
    public int ExcludingContext { get; init; }

    /// <summary>Whether the excluding one stands in the row that the draft names, and its value in the same column of another.</summary>
    public bool IsOfNamedRow { get; init; }

    /// <summary>How sure it is that the excluding one is one fact with it.</summary>
    public int Score { get; init; }
}
