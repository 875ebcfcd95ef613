namespace Provenance.Engine.Text;

/// <summary>What became of a document's bytes: a text, or the place and reason of the first byte that is none.</summary>
/// <param name="Text">The text without byte order mark; null when it could not be decoded.</param>
/// <param name="Error">Why not, in words that end a sentence beginning with the document's name; null on success.</param>
/// <param name="Position">Where decoding stopped; line 1, column 1 on success.</param>
public readonly record struct DecodedText(string? Text, string? Error, LinePosition Position);
