namespace Provenance.Documents.Reading;

/// <summary>Tells files from what only looks like one. To open a pipe is to wait for whoever writes it, and a device may never end.</summary>
public static class RegularFile
{
    /// <summary>Whether a path leads to a pipe, a socket, a terminal or another device.</summary>
    public static bool IsDevice(string fullPath) => Path.DirectorySeparatorChar == '\\'
        ? fullPath.StartsWith(@"\\.\", StringComparison.Ordinal) || fullPath.StartsWith(@"\\?\GLOBALROOT", StringComparison.OrdinalIgnoreCase)
        : UnixFile.StatusOf(fullPath) is { IsRegular: false, IsFolder: false };

    /// <summary>Whether a file belongs to the user who runs this. Where others may read everything, as the administrator may, what can be read is not always one's own.</summary>
    public static bool IsOwn(string fullPath) => UnixFile.IsOwn(fullPath);

    /// <summary>Refuses what is no file.</summary>
    /// <exception cref="IOException">The path leads to a pipe, a socket or a device.</exception>
    public static void Demand(string fullPath)
    {
        if (IsDevice(fullPath))
            throw new IOException("it is a pipe or a device and no file");
    }
}
