using System.Security;
using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Documents.Reading;

/// <summary>Files to documents: read, hash, decode strictly, and say what is wrong in words that name a way out.</summary>
public static class DocumentReader
{
    /// <summary>The largest document that is read, in bytes. A source is prose; above this it is data, or a mistake.</summary>
    public const int SizeLimit = 64 * 1024 * 1024;

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

        DecodedText decoded = TextDecoder.Decode(bytes);
        return decoded.Text is null
            ? new DocumentReading(null, NotText(file, decoded))
            : new DocumentReading(Document(file, decoded.Text, FileBytes.Sha256(bytes)), null);
    }

    private static TextDocument Document(DocumentFile file, string text, string sha256) => new(file.Path, text, sha256)
    {
        Title = file.Title,
        Producer = file.Producer,
        UrlMain = file.UrlMain,
        DatePublished = file.DatePublished,
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

    private static Problem NotText(DocumentFile file, DecodedText decoded) => new(
        ProblemCode.DocumentIsNotText,
        Severity.Error,
        file.Path,
        decoded.Position,
        $"The document {decoded.Error}; save it as UTF-8 text, or take it off the sources");

    private static Problem TooLarge(DocumentFile file, int sizeLimit) => Problem.Error(
        ProblemCode.DocumentIsTooLarge,
        file.Path,
        FormattableString.Invariant($"The document is larger than {sizeLimit / (1024 * 1024)} MB; split it, or take it off the sources"));
}
