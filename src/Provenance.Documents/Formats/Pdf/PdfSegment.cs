namespace Provenance.Documents.Formats.Pdf;

/// <summary>Words that stand together on a line, apart from others on it.</summary>
/// <param name="Start">Where they begin along the line.</param>
/// <param name="End">Where they end.</param>
/// <param name="Text">The words.</param>
internal readonly record struct PdfSegment(double Start, double End, string Text);
