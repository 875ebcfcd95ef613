using System.Security;
using System.Text;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Finding;

/// <summary>
/// What a search of folders leaves out: what git ignores, what the nearest <c>provenance.json</c> excludes, and what a person names. A file that is named
/// by its own path is always meant.
/// </summary>
public sealed class LeftOut
{
    /// <summary>Each of its lines is held against each file; one that is longer leaves nothing out.</summary>
    private const int LongestFile = 64 * 1024;

    private readonly Dictionary<string, (IgnoreRules? Rules, ExcludedPaths? Excluded, bool IsRepository)> _folders = new(StringComparer.Ordinal);
    private readonly ExcludedPaths _named;

    private LeftOut(ExcludedPaths named) => _named = named;

    /// <summary>What is left out.</summary>
    /// <param name="patterns">Folders, files or patterns, relative to <paramref name="currentDirectory"/>; a name without a slash means every file and folder of that name.</param>
    /// <param name="currentDirectory">The full path that they start from.</param>
    public static LeftOut Of(IEnumerable<string> patterns, string currentDirectory) => new(ExcludedPaths.Of(patterns, currentDirectory));

    /// <summary>Whether a file or folder is left out of a search.</summary>
    /// <param name="fullPath">Its full path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Holds(string fullPath, bool isFolder) => _named.Names(fullPath) || IsExcluded(fullPath) || IsIgnored(fullPath, isFolder);

    /// <summary>The nearest file of decisions says it, as it says everything else.</summary>
    private bool IsExcluded(string fullPath)
    {
        for (string? folder = Path.GetDirectoryName(fullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            (_, ExcludedPaths? excluded, bool isRepository) = At(folder);
            if (excluded is not null)
                return excluded.Names(fullPath);
            if (isRepository)
                return false;
        }

        return false;
    }

    /// <summary>The nearest file that says anything decides; none above the repository is asked.</summary>
    private bool IsIgnored(string fullPath, bool isFolder)
    {
        for (string? folder = Path.GetDirectoryName(fullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            (IgnoreRules? rules, _, bool isRepository) = At(folder);
            if (rules?.Says(RelativePath.Of(folder, fullPath), isFolder) is { } says)
                return says;
            if (isRepository)
                return false;
        }

        return false;
    }

    private (IgnoreRules? Rules, ExcludedPaths? Excluded, bool IsRepository) At(string folder)
    {
        if (!_folders.TryGetValue(folder, out (IgnoreRules?, ExcludedPaths?, bool) known))
        {
            known = (Read(Path.Combine(folder, ".gitignore")), ExcludedPaths.In(folder), Directory.Exists(Path.Combine(folder, ".git")) || File.Exists(Path.Combine(folder, ".git")));
            _folders.Add(folder, known);
        }

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
}
