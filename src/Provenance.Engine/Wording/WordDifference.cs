namespace Provenance.Engine.Wording;

/// <summary>A change that changes what is said.</summary>
/// <param name="Change">The place.</param>
/// <param name="Words">How many words that count were changed, dropped or added.</param>
internal readonly record struct WordDifference(WordChange Change, int Words);
