using System.Security;
using System.Text;
using Provenance.Documents.Reading;
using Provenance.Engine.Decisions;

namespace Provenance.Documents.Finding;

/// <summary>What <c>provenance.json</c> excludes from every search, in the tool and in the build alike.</summary>
public sealed class ExcludedPaths
{
    /// <summary>The name of the file that says it.</summary>
    internal const string FileName = "provenance.json";

    private const int LongestFile = 16 * 1024 * 1024;

    private readonly string _folder;
    private readonly GlobPattern[] _patterns;

    private ExcludedPaths(IEnumerable<string> patterns, string folder)
    {
        _folder = folder;
        _patterns = [.. patterns.Select(pattern => GlobPattern.OfNames(Trimmed(pattern)))];
    }

    /// <summary>What is excluded.</summary>
    /// <param name="patterns">Folders, files or patterns; a name without a slash means every file and folder of that name.</param>
    /// <param name="folder">The full path that they start from.</param>
    public static ExcludedPaths Of(IEnumerable<string> patterns, string folder) => new(patterns, folder);

    /// <summary>Whether a file or folder itself is excluded.</summary>
    public bool Names(string fullPath) => _patterns.Length > 0 && Matches(RelativePath.Of(_folder, fullPath));

    /// <summary>Whether a file is excluded, or a folder that it lies in.</summary>
    public bool Holds(string fullPath)
    {
        if (_patterns.Length == 0)
            return false;
        string relative = RelativePath.Of(_folder, fullPath);
        for (int end = relative.IndexOf('/'); end >= 0; end = relative.IndexOf('/', end + 1))
        {
            if (Matches(relative.Substring(0, end)))
                return true;
        }

        return Matches(relative);
    }

    /// <summary>What the <c>provenance.json</c> of a folder excludes; null when there is none. What is wrong with the file is said where it is read for its decisions.</summary>
    internal static ExcludedPaths? In(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(path))
                return null;
            byte[]? bytes = FileBytes.Read(path, LongestFile);
            return Of(bytes is null ? [] : DecisionsReader.Read(Encoding.UTF8.GetString(bytes)).Decisions.Excluded, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return null;
        }
    }

    private bool Matches(string relative) => _patterns.Any(pattern => pattern.Matches(relative));

    private static string Trimmed(string pattern)
    {
        string path = RelativePath.WithForwardSlashes(pattern).TrimEnd('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
        return path.IndexOf('/') >= 0 ? path : "**/" + path;
    }
}
