using System.Security;
using System.Text;
using Provenance.Documents.Reading;
using Provenance.Engine;

namespace Provenance.Build;

/// <summary>
/// A text that is the same as long as extraction would give the same: the engine, every source's content and all that is said of it.
/// It holds what timestamps cannot tell: a document that was removed, or one that changed and carries an old timestamp.
/// </summary>
internal static class SourceManifest
{
    /// <summary>Hashes the sources, and the files that say what is to become of them.</summary>
    /// <param name="files">The sources.</param>
    /// <param name="documents">The documents that are checked against them.</param>
    /// <param name="configuration">Full paths of the files of decisions that exist.</param>
    public static string Of(IReadOnlyList<DocumentFile> files, IReadOnlyList<DocumentFile> documents, params string?[] configuration)
    {
        var text = new StringBuilder();
        text.Append("engine ").Append(typeof(Extractor).Assembly.ManifestModule.ModuleVersionId).Append('\n');
        foreach (string? path in configuration)
            text.Append("decided ").Append(path is null ? "nothing" : ContentOf(path)).Append('\n');
        foreach (DocumentFile file in files)
        {
            text.Append(ContentOf(file.FullPath)).Append(' ').Append(file.Path).Append('\n');
            AppendOrigin(text, "title", file.Title);
            AppendOrigin(text, "producer", file.Producer);
            AppendOrigin(text, "url_main", file.UrlMain);
            AppendOrigin(text, "date_published", file.DatePublished);
            AppendOrigin(text, "rank", file.Rank);
            AppendOrigin(text, "valid_from", file.ValidFrom);
            AppendOrigin(text, "valid_to", file.ValidTo);
            AppendOrigin(text, "edition", file.Edition);
            AppendOrigin(text, "supersedes", file.Supersedes);
        }

        foreach (DocumentFile file in documents)
            text.Append("document ").Append(ContentOf(file.FullPath)).Append(' ').Append(file.Path).Append('\n');
        return text.ToString();
    }

    private static void AppendOrigin(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append("  ").Append(name).Append(' ').Append(value.Replace("\n", "\\n")).Append('\n');
    }

    /// <summary>What is wrong with a file that cannot be read is for the extraction to say; here it only has to differ.</summary>
    private static string ContentOf(string fullPath)
    {
        try
        {
            return FileBytes.Read(fullPath, DocumentReader.SizeLimit) is { } bytes ? FileBytes.Sha256(bytes) : "too-large";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            return "unreadable";
        }
    }
}
