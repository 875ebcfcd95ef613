using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Tables;

/// <summary>
/// Tables as text, with commas, semicolons or bars (CSV) or tabs (TSV) between the fields: each block of records is a table, and
/// single fields above it are lines of text. A number keeps its place in the file.
/// </summary>
/// <param name="isTabbed">Whether tabs stand between the fields, and nothing else.</param>
internal sealed class DelimitedFormat(bool isTabbed) : IDocumentFormat
{
    /// <summary>Comma-separated values.</summary>
    public static IDocumentFormat Csv { get; } = new DelimitedFormat(isTabbed: false);

    /// <summary>Tab-separated values.</summary>
    public static IDocumentFormat Tsv { get; } = new DelimitedFormat(isTabbed: true);

    /// <inheritdoc/>
    public string Name => isTabbed ? "a TSV file" : "a CSV file";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file)
    {
        string original = DecodedFile.TextOf(bytes);
        DelimitedRecords records = DelimitedRecords.Of(original, isTabbed ? '\t' : DelimitedRecords.DelimiterOf(original));
        var text = new MappedText(original);
        new DelimitedText(records, text, new TableText(text, original), new LackingCells(original.Length)).Write();
        return new FormatReading(text.ToString()) { Map = text.ToMap() };
    }
}
