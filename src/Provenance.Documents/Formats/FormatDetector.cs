using System.Text;
using Provenance.Documents.Formats.Html;
using Provenance.Documents.Formats.Json;
using Provenance.Documents.Formats.Markdown;
using Provenance.Documents.Formats.Tables;
using Provenance.Documents.Problems;
#if NET
using Provenance.Documents.Formats.Docx;
using Provenance.Documents.Formats.Pdf;
#endif

namespace Provenance.Documents.Formats;

/// <summary>
/// Tells the format of a document. Binary formats are known by their first bytes, whatever the file is called, and so is an
/// HTML page; all other text by the file's extension, and text under an extension that says nothing is plain text.
/// </summary>
internal static class FormatDetector
{
    private const int Beginning = 1024;

    private static readonly IDocumentFormat PlainText = new PlainTextFormat();
    private static readonly IDocumentFormat Json = new JsonFormat();
    private static readonly IDocumentFormat Html = new HtmlFormat();
    private static readonly IDocumentFormat Markdown = new MarkdownFormat();
#if NET
    private static readonly IDocumentFormat Docx = new DocxFormat();
    private static readonly IDocumentFormat Pdf = new PdfFormat();
#else
    private static readonly IDocumentFormat Docx = new UnavailableFormat("a Word document");
    private static readonly IDocumentFormat Pdf = new UnavailableFormat("a PDF");
#endif

    /// <summary>The format of a document.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="path">The file's path.</param>
    /// <exception cref="FormatProblemException">It is of a format that is not read, or not of the one that its extension says.</exception>
    public static IDocumentFormat Detect(byte[] bytes, string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (IsPdf(bytes, extension))
            return Pdf;
        if (StartsWith(bytes, 0x50, 0x4B, 0x03, 0x04) || StartsWith(bytes, 0x50, 0x4B, 0x05, 0x06))
            return extension == ".docx" || ArchiveGuard.Holds(bytes, "word/document.xml") ? Docx : throw Unreadable("is a ZIP archive and no Word document");
        if (StartsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0))
            throw Unreadable("is of Word 97 to 2003, or a Word document with a password");
        if (extension is ".docx" or ".pdf" && bytes.Length > 0)
            throw Unreadable(extension == ".docx" ? "is called .docx and is no Word document" : "is called .pdf and is no PDF");
        return OfText(bytes, extension);
    }

    private static IDocumentFormat OfText(byte[] bytes, string extension) => extension switch
    {
        ".html" or ".htm" or ".xhtml" => Html,
        ".md" or ".markdown" => Markdown,
        ".csv" => DelimitedFormat.Csv,
        ".tsv" or ".tab" => DelimitedFormat.Tsv,
        ".json" => Json,
        _ when IsHtml(bytes) => Html,
        _ => PlainText,
    };

    private static FormatProblemException Unreadable(string what) => new(
        ProblemCode.DocumentIsNotText, $"{what}; save it as .docx, PDF, HTML or UTF-8 text, or take it off the sources");

    /// <summary>Some PDF begins behind a few bytes of something else; a text about PDF is no PDF.</summary>
    private static bool IsPdf(byte[] bytes, string extension)
    {
        int last = extension == ".pdf" ? Math.Min(bytes.Length, Beginning) - 5 : Math.Min(0, bytes.Length - 5);
        for (int i = 0; i <= last; i++)
        {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F' && bytes[i + 4] == '-')
                return true;
        }

        return false;
    }

    /// <summary>A page that was saved under another name begins with its document type or its root.</summary>
    private static bool IsHtml(byte[] bytes)
    {
        bool isUtf16 = StartsWith(bytes, 0xFF, 0xFE) || StartsWith(bytes, 0xFE, 0xFF);
        int length = Math.Min(bytes.Length, Beginning);
        string start = isUtf16
            ? (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 0, length & ~1)
            : Encoding.UTF8.GetString(bytes, 0, length);
        start = start.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) && (start.Length == 5 || start[5] is ' ' or '>' or '\t' or '\r' or '\n');
    }

    private static bool StartsWith(byte[] bytes, params byte[] magic) => bytes.AsSpan().StartsWith(magic);
}
