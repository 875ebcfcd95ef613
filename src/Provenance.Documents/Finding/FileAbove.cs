namespace Provenance.Documents.Finding;

/// <summary>Finds a file by its name in a folder or above it, up to the folder that holds the repository.</summary>
public static class FileAbove
{
    /// <summary>The nearest file; null when there is none.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="folder">The full path of the folder where the search begins.</param>
    public static string? Find(string name, string folder)
    {
        string? last = LinkPolicy.RepositoryOf(folder);
        for (string? at = folder; at is not null; at = at == last ? null : Path.GetDirectoryName(at))
        {
            string path = Path.Combine(at, name);
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}
