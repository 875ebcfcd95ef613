using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>
/// PDF, by the program <c>pdftotext</c> of Poppler, in the order of reading. A place is that of the text it gives, line by line;
/// where each page begins is kept.
/// </summary>
/// <param name="program">The program; null is the one on the path.</param>
internal sealed class PdfFormat(PdfToText? program = null) : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "a PDF";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file) => PagesOf(DecodedFile.TextOf((program ?? PdfToText.Shared).Run(file.FullPath)));

    /// <summary>A form feed begins a page; white space in its place keeps the lines those that the program gives.</summary>
    private static FormatReading PagesOf(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw FormatProblemException.Damaged("holds pictures of pages and no text (recognise its text first, for instance with ocrmypdf)");
        var pages = new List<int> { 0 };
        for (int i = text.IndexOf('\f'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\f', i + 1))
            pages.Add(i + 1);
        return new FormatReading(text.Replace('\f', ' ')) { PageStarts = pages };
    }
}
