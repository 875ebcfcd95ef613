namespace Provenance.Engine.Checking;

/// <summary>A word as it is compared.</summary>
/// <param name="Number">Its number; equal words have equal numbers. Negative where any word will do, as in "w[as]".</param>
/// <param name="IsContent">Whether it carries meaning of its own.</param>
/// <param name="Start">Where it starts in its text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct FoldedWord(int Number, bool IsContent, int Start, int End)
{
    /// <summary>The number of a word that an author altered and says so.</summary>
    public const int Any = -1;
}
