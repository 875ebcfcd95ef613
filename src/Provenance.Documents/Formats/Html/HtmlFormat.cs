using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// HTML pages: the text that a reader sees, elements of a block as paragraphs, tables of data with bars between their cells.
/// It is read from the tags as they come, without a tree: a tree of a hostile page is as deep as the page is long.
/// </summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "an HTML page";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file) => new HtmlTextReader(DecodedFile.TextOf(bytes)).Read();
}
