using Provenance.Documents.Problems;

namespace Provenance.Build;

/// <summary>
/// Names with a backslash, which a Unix system allows: MSBuild makes a slash of it, and so another path, of nothing or of another document.
/// </summary>
internal static class EscapedName
{
    /// <summary>The problem of an item whose path was made out of such a name; null for every other.</summary>
    /// <param name="itemSpec">The item.</param>
    /// <param name="fullPath">Its full path.</param>
    /// <param name="projectDirectory">Where a relative path starts.</param>
    public static Problem? ProblemOf(string itemSpec, string fullPath, string projectDirectory)
    {
        // Only a path that leads nowhere, or steps back, is worth a look into its folders.
        if (Path.DirectorySeparatorChar == '\\' || (File.Exists(fullPath) && itemSpec.IndexOf("/../", StringComparison.Ordinal) < 0))
            return null;
        string given = itemSpec.Replace('\\', '/');
        for (int at = given.IndexOf('/'); at >= 0; at = given.IndexOf('/', at + 1))
        {
            string folder = Path.Combine(projectDirectory, given.Substring(0, at + 1)), rest = given.Substring(at + 1);
            if (NameThatBecame(rest, folder) is { } name)
                return Problem.Error(ProblemCode.NameIsRefused, Path.Combine(folder, name), "The document's name has a backslash, which MSBuild takes for a slash; rename it, or take it off the documents");
        }

        return null;
    }

    private static string? NameThatBecame(string path, string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? Directory.EnumerateFileSystemEntries(folder, "*\\*").Select(Path.GetFileName).FirstOrDefault(name => name!.Replace('\\', '/') is var read && (read == path || path.StartsWith(read + "/", StringComparison.Ordinal)))
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
