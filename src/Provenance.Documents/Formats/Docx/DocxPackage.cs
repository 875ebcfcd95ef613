using System.Runtime.ExceptionServices;
using DocumentFormat.OpenXml.Packaging;

namespace Provenance.Documents.Formats.Docx;

/// <summary>Opens Word documents with the Open XML SDK. Relationships that lead out of the file are not followed.</summary>
internal static class DocxPackage
{
    /// <summary>
    /// The SDK goes from part to part by calling itself, and a chain of as many parts as an archive may have is more than the stack of a
    /// build's thread holds. That would end the process.
    /// </summary>
    private const int StackOfOpening = 32 * 1024 * 1024;

    /// <summary>Opens an archive that <see cref="ArchiveGuard"/> has passed.</summary>
    public static WordprocessingDocument Open(byte[] bytes)
    {
        WordprocessingDocument? document = null;
        ExceptionDispatchInfo? problem = null;
        var thread = new Thread(() => document = OpenHere(bytes, ref problem), StackOfOpening);
        thread.Start();
        thread.Join();
        problem?.Throw();
        return document!;
    }

    private static WordprocessingDocument? OpenHere(byte[] bytes, ref ExceptionDispatchInfo? problem)
    {
        try
        {
            return OpenOrMend(bytes);
        }
        catch (Exception e)
        {
            problem = ExceptionDispatchInfo.Capture(e);
            return null;
        }
    }

    /// <summary>A link to an address that is none, as people mistype them, is no reason to refuse a document; the SDK mends it in a copy.</summary>
    private static WordprocessingDocument OpenOrMend(byte[] bytes)
    {
        var settings = new OpenSettings { AutoSave = false };
        try
        {
            return WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, settings);
        }
        catch (OpenXmlPackageException e) when (e.InnerException is UriFormatException || e.Message.Contains("URI", StringComparison.Ordinal))
        {
            settings.RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank");
            var copy = new MemoryStream();
            copy.Write(bytes);
            return WordprocessingDocument.Open(copy, isEditable: true, settings);
        }
    }
}
