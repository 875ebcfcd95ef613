namespace Provenance.Engine.Locking;

/// <summary>
/// A citation as it was locked, by what finds it again in a changed document: the selector of the W3C Web Annotation model
/// (TextQuoteSelector) in folded text, and a hash of its sentence.
/// </summary>
/// <param name="Source">The path of its source, where it is looked for first.</param>
/// <param name="Exact">Its words.</param>
/// <param name="Prefix">The characters before them.</param>
/// <param name="Suffix">The characters after them.</param>
/// <param name="Hash">A hash of the sentence.</param>
public sealed record LockedAnchor(string Source, string Exact, string Prefix, string Suffix, string Hash);
