using Provenance.Documents.Reading;
using Provenance.Engine.Text;

namespace Provenance.Documents.Checking;

/// <summary>A file's text with its comments, which the text of a document has lost in formats with markup.</summary>
internal static class RawText
{
    /// <summary>The text; empty for a format whose bytes are no text, and for a file that cannot be read.</summary>
    public static string Of(DocumentFile file)
    {
        try
        {
            return FileBytes.Read(file.FullPath, DocumentReader.SizeLimit) is { } bytes ? TextDecoder.Decode(bytes).Text ?? "" : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
