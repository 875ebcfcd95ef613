namespace Provenance.Engine.Text;

/// <summary>A character of a document that no reader sees, at its first place.</summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Start">Its first place, in UTF-16 code units.</param>
/// <param name="Count">How often it stands in the document.</param>
internal readonly record struct ConcealedCharacter(int CodePoint, int Start, int Count);
