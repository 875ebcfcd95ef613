using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>Two figures that state one fact, or may.</summary>
/// <param name="Left">The number of the earlier figure in its document.</param>
/// <param name="Right">The number of the later figure in its own.</param>
/// <param name="Fit">How their values fit.</param>
/// <param name="Score">The logarithm of the odds that they do, in steps (<see cref="Forest.Unit"/>).</param>
internal readonly record struct MatchedPair(int Left, int Right, ValueFit Fit, int Score)
{
    /// <summary>Whether the values may be one.</summary>
    public bool Fits => Fit > ValueFit.Differ;
}
