namespace Provenance.Engine.Text;

/// <summary>A link in a document.</summary>
/// <param name="Text">The words that are linked, in the document's text.</param>
/// <param name="Target">Where it leads, as written: a path, an address, or a place in the same document.</param>
public sealed record DocumentLink(TextSpan Text, string Target);
