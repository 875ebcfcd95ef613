using Provenance.Documents.Problems;

namespace Provenance.Documents.Finding;

/// <summary>
/// Where links may lead. Whoever may add a file to a project may add a link, and what it leads to would be read with the rights of the one who
/// builds, and printed: so a link may lead to another file of the project and nowhere else, unless the one who builds says otherwise.
/// </summary>
public sealed class LinkPolicy
{
    private readonly string _root;
    private readonly bool _follows;
    private readonly Dictionary<string, string?> _real = new(StringComparer.Ordinal);

    private LinkPolicy(string root, bool follows) => (_root, _follows) = (root, follows);

    /// <summary>The policy of a project.</summary>
    /// <param name="folder">The full path of its folder. The repository around it is the root; where there is none, the folder is.</param>
    /// <param name="follows">Whether links may lead anywhere.</param>
    public static LinkPolicy Of(string folder, bool follows = false) => new(RepositoryOf(folder) ?? folder, follows);

    /// <summary>The folder at or above another that holds a repository; null when there is none.</summary>
    public static string? RepositoryOf(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            // A working copy's .git is a folder, or a file that names one.
            string repository = Path.Combine(at, ".git");
            if (Directory.Exists(repository) || File.Exists(repository))
                return at;
        }

        return null;
    }

    /// <summary>Why a file or folder is not to be read, as a problem; null when it may be, and when there is none.</summary>
    /// <param name="fullPath">The file or folder.</param>
    /// <param name="reported">The path that the problem is reported under.</param>
    /// <param name="folder">The full path of the folder that was named, if one was: a file outside the project has to stay below it.</param>
    public Problem? ProblemOf(string fullPath, string reported, string? folder = null)
    {
        if (_follows)
            return null;
        string start = IsBelow(fullPath, _root) ? _root : folder ?? Path.GetDirectoryName(fullPath)!;
        if (Real(start) is not { } realStart || !File.Exists(fullPath) && !Directory.Exists(fullPath))
            return null;
        string below = fullPath.Substring(start.Length).TrimStart(Path.DirectorySeparatorChar);
        string? real = RealPath.Of(fullPath);
        if (real is not null && Same(real, Path.Combine(realStart, below)))
            return null;
        if (real is null)
            return Refused(reported, "goes through a link, and this host cannot tell where it leads");
        if (!IsBelow(real, realStart))
            return Refused(reported, "is a link, or goes through one, that leads out of the project");
        return IsHidden(real.Substring(realStart.Length)) && !IsHidden(below) ? Refused(reported, "is a link to what is hidden in the project") : null;
    }

    /// <summary>Whether a path is that of a folder or of something below it.</summary>
    public static bool IsBelow(string path, string folder)
    {
        string start = folder.TrimEnd(Path.DirectorySeparatorChar);
        return path.StartsWith(start, Comparison) && (path.Length == start.Length || path[start.Length] == Path.DirectorySeparatorChar);
    }

    /// <summary>Whether a path leads to a folder or below it, whatever links it goes through; one that is not there yet leads where the nearest folder above it does.</summary>
    public static bool LeadsBelow(string path, string folder)
    {
        if (IsBelow(path, folder))
            return true;
        string? at = path;
        while (at is not null && !Directory.Exists(at) && !File.Exists(at))
            at = Path.GetDirectoryName(at);
        return at is not null && RealPath.Of(at) is { } real && RealPath.Of(folder) is { } root && IsBelow(real, root);
    }

    private static StringComparison Comparison => Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static bool Same(string one, string other) => string.Equals(one, other, Comparison);

    /// <summary>Credentials lie in hidden folders: what a walk does not read, a link does not read either.</summary>
    private static bool IsHidden(string below) => below.Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith(".", StringComparison.Ordinal));

    private string? Real(string folder)
    {
        lock (_real)
        {
            if (!_real.TryGetValue(folder, out string? real))
                _real.Add(folder, real = RealPath.Of(folder));
            return real;
        }
    }

    private static Problem Refused(string reported, string why) => Problem.Error(
        ProblemCode.LinkIsRefused, reported, $"The path {why}; put the file itself there, name it by its own path, or allow links (--follow-links, ProvenanceFollowLinks)");
}
