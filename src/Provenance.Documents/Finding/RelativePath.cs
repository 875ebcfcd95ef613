namespace Provenance.Documents.Finding;

/// <summary>Paths as they are reported: relative to a root, with forward slashes, the same on every machine.</summary>
public static class RelativePath
{
    private static bool IsWindows => Path.DirectorySeparatorChar == '\\';

    /// <summary>The path of a file relative to a folder.</summary>
    /// <param name="root">A full path.</param>
    /// <param name="fullPath">The file's full path.</param>
    /// <returns>
    /// <c>seeds/a.txt</c>, or <c>../a.txt</c> for a file beside the root; for a file on another drive its bare name, since a
    /// full path would differ from machine to machine.
    /// </returns>
    public static string Of(string root, string fullPath)
    {
        string[] from = Segments(root);
        string[] to = Segments(fullPath);
        StringComparison comparison = IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], comparison))
            common++;

        if (common == 0 && IsWindows)
            return to[to.Length - 1];

        IEnumerable<string> up = Enumerable.Repeat("..", from.Length - common);
        return string.Join("/", up.Concat(to.Skip(common)));
    }

    /// <summary>The path with forward slashes on systems whose separator is another.</summary>
    public static string WithForwardSlashes(string path) => IsWindows ? path.Replace('\\', '/') : path;

    private static string[] Segments(string fullPath) =>
        WithForwardSlashes(Path.GetFullPath(fullPath)).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
