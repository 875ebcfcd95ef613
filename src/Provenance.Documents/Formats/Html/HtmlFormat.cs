using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// HTML pages: the text that a reader sees, elements of a block as paragraphs, tables of data with bars between their cells.
/// It is read from AngleSharp's tokens as they come, without a tree.
/// </summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "an HTML page";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file)
    {
        using var reader = new HtmlTextReader(DecodedFile.TextOf(bytes));
        return reader.Read() with { Validity = reader.Validity };
    }
}
