namespace Provenance.Engine.Text;

/// <summary>A heading as the format of a document marks it, or a place that an address of the document leads to.</summary>
/// <param name="Span">Its words in the text; where they begin, for a place.</param>
/// <param name="Level">From 1; 0 for a place that is no heading.</param>
/// <param name="Anchor">The name that the document gives it, or null.</param>
public sealed record DocumentHeading(TextSpan Span, int Level, string? Anchor = null);
