namespace Provenance.Tool.Editing;

/// <summary>Files as editors name them: <c>file:</c> addresses.</summary>
internal static class FileAddress
{
    /// <summary>The full path; null for what is in no file of this machine.</summary>
    public static string? PathOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || !uri.IsFile || uri.LocalPath.Contains('\0', StringComparison.Ordinal))
            return null;
        // Editors escape the colon of a drive, which then is no drive to the reader of addresses: /c%3A/a.txt.
        string path = uri.LocalPath;
        if (Path.DirectorySeparatorChar == '\\' && path.Length > 2 && path[0] is '/' or '\\' && path[2] == ':')
            path = path[1..];
        return Path.GetFullPath(path);
    }

    /// <summary>The address of a file.</summary>
    public static string Of(string fullPath) => "file://" + (fullPath.StartsWith('/') ? "" : "/") + string.Join('/', fullPath.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
