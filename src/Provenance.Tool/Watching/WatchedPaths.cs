using Provenance.Documents.Finding;

namespace Provenance.Tool.Watching;

/// <summary>What a run looks at: files, folders with all below them, and not what it writes itself.</summary>
/// <param name="targets">Full paths; they need not exist yet.</param>
/// <param name="own">Full paths of files and folders that the tool writes.</param>
internal sealed class WatchedPaths(IEnumerable<string> targets, IEnumerable<string> own)
{
    private const StringComparison Comparison = StringComparison.OrdinalIgnoreCase;

    private readonly string[] _targets = [.. targets.Distinct(StringComparer.Ordinal)];
    private readonly string[] _own = [.. own];

    /// <summary>The paths that a verb was given: of a pattern, the folder that it is searched in.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> given, string currentDirectory) =>
        given.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Exists(Path.Combine(currentDirectory, path)) || !GlobPattern.IsPattern(path) ? path : GlobPattern.Parse(path).Folder, currentDirectory)));

    /// <summary>
    /// The folders to listen in, and whether in all below them too. A file is listened for in its folder, since an editor that saves by
    /// renaming makes it another file; so is a folder, which may be gone and come back, and what is missing in the nearest folder that there is.
    /// </summary>
    public IReadOnlyDictionary<string, bool> Folders()
    {
        var folders = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (string target in _targets)
        {
            if (Directory.Exists(target))
                folders[target] = true;
            string? above = Path.GetDirectoryName(target);
            while (above is not null && !Directory.Exists(above))
                above = Path.GetDirectoryName(above);
            if (above is not null)
                folders.TryAdd(above, false);
        }

        return folders;
    }

    /// <summary>Whether a change at a path can change what a run finds.</summary>
    public bool Concern(string path) =>
        !Array.Exists(_own, own => IsAtOrBelow(path, own)) && Array.Exists(_targets, target => IsAtOrBelow(target, path) || (IsAtOrBelow(path, target) && !IsSkipped(path, target)));

    private static bool IsAtOrBelow(string path, string folder) =>
        path.StartsWith(folder, Comparison) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>What is hidden or was built is no document of a folder.</summary>
    private static bool IsSkipped(string path, string folder)
    {
        foreach (Range name in path.AsSpan(folder.Length).Split(Path.DirectorySeparatorChar))
        {
            ReadOnlySpan<char> step = path.AsSpan(folder.Length)[name];
            if (step is "bin" or "obj" || (step.Length > 0 && step[0] == '.'))
                return true;
        }

        return false;
    }
}
