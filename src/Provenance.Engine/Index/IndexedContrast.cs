namespace Provenance.Engine.Index;

/// <summary>
/// The two citations of a fact that differ most, and the words to show for each: for a figure its exact text, for a
/// quotation the stretch around the words that differ.
/// </summary>
/// <param name="First">Position of the first citation in <see cref="IndexedFact.Citations"/>.</param>
/// <param name="FirstWords">What stands at the first.</param>
/// <param name="Second">Position of the second citation in <see cref="IndexedFact.Citations"/>.</param>
/// <param name="SecondWords">What stands at the second.</param>
public sealed record IndexedContrast(int First, string FirstWords, int Second, string SecondWords);
