using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Json;

/// <summary>
/// JSON: a list of objects is a table with a row for each, all other values are rows of a table with the words of their path in
/// front, and long texts are paragraphs. A number keeps its place in the file.
/// </summary>
internal sealed class JsonFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "a JSON file";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file)
    {
        string original = DecodedFile.TextOf(bytes);
        var text = new MappedText(original);
        new JsonDocumentText(original, JsonTape.Of(original), text).Write();
        return new FormatReading(text.ToString()) { Map = text.ToMap() };
    }
}
