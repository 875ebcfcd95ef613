namespace Provenance.Documents.Finding;

/// <summary>
/// Which files of a folder are documents. JSON is configuration more often than not, so it is taken only from a folder that is called
/// <c>sources</c>; the project's own configuration is never a document.
/// </summary>
public static class DocumentExtensions
{
    /// <summary>The patterns, as a message names them.</summary>
    public const string Patterns = "*.txt, *.md, *.html, *.htm, *.csv, *.tsv, *.docx and *.pdf";

    private static readonly HashSet<string> Always = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".md", ".html", ".htm", ".csv", ".tsv", ".docx", ".pdf" };

    /// <summary>Whether a file is a document by its name.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="ofFolder">The full path of the folder that was named.</param>
    public static bool IsDocument(string path, string ofFolder)
    {
        string extension = Path.GetExtension(path);
        return Always.Contains(extension)
            || extension.Equals(".json", StringComparison.OrdinalIgnoreCase) && !IsConfiguration(path) && Path.GetFileName(ofFolder.TrimEnd('/', '\\')) == "sources";
    }

    /// <summary>Whether a file is one of this project's own: provenance.json, provenance.lock.json.</summary>
    public static bool IsConfiguration(string path)
    {
        string name = Path.GetFileName(path);
        return name.StartsWith("provenance", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }
}
