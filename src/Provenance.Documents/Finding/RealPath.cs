using Provenance.Documents.Reading;

namespace Provenance.Documents.Finding;

/// <summary>Paths without links in them.</summary>
public static class RealPath
{
    /// <summary>Where a file or folder really is; null where it is not, or where this host cannot tell and there is a link on the way.</summary>
    /// <param name="fullPath">The full path.</param>
    public static string? Of(string fullPath)
    {
        if (Path.DirectorySeparatorChar == '/')
            return UnixFile.RealPath(fullPath);
        string? at = Path.GetPathRoot(fullPath);
        foreach (string step in fullPath.Substring(at!.Length).Split([Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            at = Path.Combine(at, step);
            if (IsLink(at))
                at = Target(at);
            if (at is null)
                return null;
        }

        return File.Exists(at) || Directory.Exists(at) ? at : null;
    }

    /// <summary>Whether a file or folder is a link, wherever it leads.</summary>
    public static bool IsLink(string fullPath)
    {
        try
        {
            return (File.GetAttributes(fullPath) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }

    private static string? Target(string link)
    {
#if NET
        // A placeholder of a synchronised folder is marked as a link is, and leads nowhere else.
        return (Directory.Exists(link) ? Directory.ResolveLinkTarget(link, returnFinalTarget: true) : File.ResolveLinkTarget(link, returnFinalTarget: true))?.FullName ?? link;
#else
        return null;
#endif
    }
}
