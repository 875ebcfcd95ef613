namespace Provenance.Properties.Mutation;

/// <summary>A text, and the same text with one mistake in it.</summary>
/// <param name="Before">The text as it is right.</param>
/// <param name="After">The text with the mistake.</param>
/// <param name="At">Where both begin to differ.</param>
internal sealed record Mutant(string Before, string After, int At);
