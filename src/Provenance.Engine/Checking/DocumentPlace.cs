using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>A stretch of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The stretch, in UTF-16 code units of its text.</param>
public readonly record struct DocumentPlace(TextDocument Document, TextSpan Span)
{
    /// <summary>Line and column of the first code unit.</summary>
    public LinePosition Position => Document.Lines.Locate(Span.Start);

    /// <summary>The words.</summary>
    public string Exact => Document.Slice(Span);
}
