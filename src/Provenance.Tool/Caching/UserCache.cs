namespace Provenance.Tool.Caching;

/// <summary>The folder in which this system's programs keep what they can make again, and in it the one of this program.</summary>
internal static class UserCache
{
    private const string Name = "provenance";

    /// <summary>Its full path, whether it is there or not; null where the user has no home.</summary>
    /// <param name="variable">The value of a variable of the environment, or null.</param>
    public static string? Of(Func<string, string?> variable)
    {
        string? folder = OperatingSystem.IsWindows() ? variable("LOCALAPPDATA")
            : variable("XDG_CACHE_HOME") is { } named && Path.IsPathFullyQualified(named) ? named
            : variable("HOME") is { Length: > 0 } home ? Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache")
            : null;
        return folder is not null && Path.IsPathFullyQualified(folder) ? Path.Combine(folder, Name) : null;
    }
}
