using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats;

/// <summary>Plain text: the file is the text.</summary>
internal sealed class PlainTextFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "a plain text";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file) => new(DecodedFile.TextOf(bytes));
}
