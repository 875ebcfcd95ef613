using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>
/// Which document a path in a file of decisions means. A build reports paths from the root of the project, the tool as they were
/// given to it: the one ends with the other, by whole folders.
/// </summary>
internal static class SourcePaths
{
    /// <summary>The document; null when there is none, or several and none of exactly this path.</summary>
    public static TextDocument? Find(string path, IReadOnlyList<TextDocument> documents)
    {
        string wanted = Plain(path);
        TextDocument? found = null;
        bool several = false;
        foreach (TextDocument document in documents)
        {
            if (string.Equals(document.Path, wanted, StringComparison.Ordinal))
                return document;
            if (!EndsWith(document.Path, wanted) && !EndsWith(wanted, document.Path))
                continue;
            several |= found != null;
            found = document;
        }

        return several ? null : found;
    }

    /// <summary>Whether a path of a file and the path of a document may mean one file.</summary>
    public static bool Same(string path, string documentPath)
    {
        string wanted = Plain(path);
        return wanted == documentPath || EndsWith(documentPath, wanted) || EndsWith(wanted, documentPath);
    }

    private static bool EndsWith(string path, string end) =>
        path.Length > end.Length && end.Length > 0 && path.EndsWith(end, StringComparison.Ordinal) && path[path.Length - end.Length - 1] == '/';

    private static string Plain(string path)
    {
        string plain = path.Replace('\\', '/');
        while (plain.StartsWith("./", StringComparison.Ordinal) || plain.StartsWith("../", StringComparison.Ordinal))
            plain = plain.Substring(plain.IndexOf('/') + 1);
        return plain;
    }
}
