namespace Provenance.Engine.Wording;

/// <summary>A word as it is compared.</summary>
/// <param name="Number">Its number; equal words have equal numbers. Negative where any word will do, as in "w[as]" or "f***".</param>
/// <param name="Stem">The number of its stem; words that differ in number or tense only have equal ones.</param>
/// <param name="Features">What it is.</param>
/// <param name="Start">Where it starts in its text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct FoldedWord(int Number, int Stem, WordFeatures Features, int Start, int End)
{
    /// <summary>The number of a word that its author altered and says so.</summary>
    public const int Any = -1;

    /// <summary>Whether it carries meaning of its own.</summary>
    public bool IsContent => (Features & WordFeatures.Content) != 0;

    /// <summary>Whether a change of it changes what was said.</summary>
    public bool Counts => (Features & (WordFeatures.Content | WordFeatures.Bearing)) != 0;

    /// <summary>Whether it has a feature.</summary>
    public bool Is(WordFeatures features) => (Features & features) != 0;

    /// <summary>Whether both are the same word, or one may be any.</summary>
    public bool IsSame(in FoldedWord other) => Number == other.Number || Number < 0 || other.Number < 0;

    /// <summary>Whether both are the same word in this form or another.</summary>
    public bool IsAkin(in FoldedWord other) => IsSame(other) || (Stem == other.Stem && IsContent && other.IsContent);
}
