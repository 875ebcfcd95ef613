using System.Security;
using System.Text;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Finding;

/// <summary>
/// What a search of folders leaves out: what git ignores, and what a person names. A file that is named by its own path is always meant.
/// </summary>
public sealed class LeftOut
{
    /// <summary>Each of its lines is held against each file; one that is longer leaves nothing out.</summary>
    private const int LongestFile = 64 * 1024;

    private readonly Dictionary<string, (IgnoreRules? Rules, bool IsRepository)> _folders = new(StringComparer.Ordinal);
    private readonly GlobPattern[] _patterns;
    private readonly string _currentDirectory;

    private LeftOut(IEnumerable<string> patterns, string currentDirectory)
    {
        _patterns = [.. patterns.Select(pattern => GlobPattern.OfNames(Trimmed(pattern)))];
        _currentDirectory = currentDirectory;
    }

    /// <summary>What is left out.</summary>
    /// <param name="patterns">Folders, files or patterns, relative to <paramref name="currentDirectory"/>; a name without a slash means every file and folder of that name.</param>
    /// <param name="currentDirectory">The full path that they start from.</param>
    public static LeftOut Of(IEnumerable<string> patterns, string currentDirectory) => new(patterns, currentDirectory);

    /// <summary>Whether a file or folder is left out of a search.</summary>
    /// <param name="fullPath">Its full path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Holds(string fullPath, bool isFolder)
    {
        if (_patterns.Length > 0 && RelativePath.Of(_currentDirectory, fullPath) is var relative && _patterns.Any(pattern => pattern.Matches(relative)))
            return true;
        return IsIgnored(fullPath, isFolder);
    }

    /// <summary>The nearest file that says anything decides; none above the repository is asked.</summary>
    private bool IsIgnored(string fullPath, bool isFolder)
    {
        for (string? folder = Path.GetDirectoryName(fullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            (IgnoreRules? rules, bool isRepository) = At(folder);
            if (rules?.Says(RelativePath.Of(folder, fullPath), isFolder) is { } says)
                return says;
            if (isRepository)
                return false;
        }

        return false;
    }

    private (IgnoreRules? Rules, bool IsRepository) At(string folder)
    {
        if (!_folders.TryGetValue(folder, out (IgnoreRules?, bool) known))
            _folders.Add(folder, known = (Read(Path.Combine(folder, ".gitignore")), Directory.Exists(Path.Combine(folder, ".git")) || File.Exists(Path.Combine(folder, ".git"))));
        return known;
    }

    private static IgnoreRules? Read(string path)
    {
        try
        {
            return File.Exists(path) && FileBytes.Read(path, LongestFile) is { } bytes ? IgnoreRules.Parse(Encoding.UTF8.GetString(bytes)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return null;
        }
    }

    private static string Trimmed(string pattern)
    {
        string path = RelativePath.WithForwardSlashes(pattern).TrimEnd('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
        return path.IndexOf('/') >= 0 ? path : "**/" + path;
    }
}
