namespace Provenance.Documents.Finding;

/// <summary>Finds a file by its name in a folder or above it, up to the folder that holds the repository.</summary>
public static class FileAbove
{
    /// <summary>The nearest file; null when there is none.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="folder">The full path of the folder where the search begins.</param>
    public static string? Find(string name, string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            string path = Path.Combine(at, name);
            if (File.Exists(path))
                return path;
            // A working copy's .git is a folder, or a file that names one.
            string repository = Path.Combine(at, ".git");
            if (Directory.Exists(repository) || File.Exists(repository))
                return null;
        }

        return null;
    }
}
