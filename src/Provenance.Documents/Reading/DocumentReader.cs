using System.Security;
using Provenance.Documents.Formats;
using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Documents.Reading;

/// <summary>Files to documents: read, hash, tell the format, and say what is wrong in words that name a way out.</summary>
public static class DocumentReader
{
    /// <summary>The largest document that is read, in bytes. A source is prose; above this it is data, or a mistake.</summary>
    public const int SizeLimit = 64 * 1024 * 1024;

    /// <summary>The most figures, and the most quotations, of a document. Nobody cites what has more one by one, and each takes some kilobytes until the facts are written.</summary>
    public const int MostCitations = 200_000;

    /// <summary>What to say of a document that has more.</summary>
    public static Problem TooManyCitations(string path) => Problem.Error(
        ProblemCode.DocumentIsTooLarge,
        path,
        FormattableString.Invariant($"The document has more than {MostCitations} figures or quotations; split it, or take it off the sources"));

    /// <summary>Reads a document.</summary>
    /// <param name="file">The file, and the origin to note with the document.</param>
    /// <param name="sizeLimit">The most bytes to read.</param>
    public static DocumentReading Read(DocumentFile file, int sizeLimit = SizeLimit)
    {
        byte[]? bytes;
        try
        {
            bytes = FileBytes.Read(file.FullPath, sizeLimit);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException)
        {
            return new DocumentReading(null, CannotBeRead(file, e));
        }

        if (bytes is null)
            return new DocumentReading(null, TooLarge(file, sizeLimit));

        return Read(file, bytes);
    }

    /// <summary>Reads a document of bytes that somebody has already: an editor's unsaved text, what was piped in.</summary>
    /// <param name="file">Where the document is, or would be; its name tells the format.</param>
    /// <param name="bytes">All of its bytes.</param>
    public static DocumentReading Read(DocumentFile file, byte[] bytes)
    {
        try
        {
            IDocumentFormat format = FormatDetector.Detect(bytes, file.Path);
            FormatReading reading = format.Read(bytes, file);
            List<Problem>? notes = null;
            Validity? validity = DocumentValidity.Of(file, reading.Validity, ref notes);
            return new DocumentReading(Document(file, reading, FileBytes.Sha256(bytes), format is not PlainTextFormat, validity), null) { Notes = notes ?? (IReadOnlyList<Problem>)[] };
        }
        catch (FormatProblemException e)
        {
            return new DocumentReading(null, new Problem(e.Code, e.Code == ProblemCode.FormatIsUnavailable ? Severity.Warning : Severity.Error, file.Path, e.Position, $"The document {e.Message}"));
        }
    }

    private static TextDocument Document(DocumentFile file, FormatReading reading, string sha256, bool isExtracted, Validity? validity) => new(file.Path, reading.Text, sha256)
    {
        Title = file.Title ?? reading.Origin.Title,
        Producer = file.Producer ?? reading.Origin.Producer,
        UrlMain = file.UrlMain ?? reading.Origin.UrlMain,
        DatePublished = file.DatePublished ?? reading.Origin.DatePublished,
        Validity = validity,
        IsExtracted = isExtracted,
        Map = reading.Map,
        Links = reading.Links,
        Headings = reading.Headings,
        PageStarts = reading.PageStarts,
        HasAlignedColumns = reading.HasAlignedColumns,
    };

    private static Problem CannotBeRead(DocumentFile file, Exception e)
    {
        string reason = e switch
        {
            FileNotFoundException or DirectoryNotFoundException => "does not exist",
            UnauthorizedAccessException when Directory.Exists(file.FullPath) => "is a folder",
            UnauthorizedAccessException or SecurityException => "may not be read by this user",
            _ => "cannot be read: " + e.Message.TrimEnd('.'),
        };
        return Problem.Error(ProblemCode.DocumentCannotBeRead, file.Path, $"The document {reason}; mend the path or the file's permissions, or take it off the sources");
    }

    private static Problem TooLarge(DocumentFile file, int sizeLimit) => Problem.Error(
        ProblemCode.DocumentIsTooLarge,
        file.Path,
        FormattableString.Invariant($"The document is larger than {sizeLimit / (1024 * 1024)} MB; split it, or take it off the sources"));
}
