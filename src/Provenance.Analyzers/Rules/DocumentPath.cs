namespace Provenance.Analyzers.Rules;

/// <summary>Paths as text: an analyzer must not ask the file system.</summary>
internal static class DocumentPath
{
    /// <summary>A path with forward slashes and without <c>.</c> and <c>..</c> where they can be resolved, so that two spellings of one path are equal.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == "." || (part.Length == 0 && parts.Count > 0))
                continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>A path without the extension of its file: <c>acts/2024</c> for <c>acts/2024.txt</c>.</summary>
    public static string WithoutExtension(string path) => path.LastIndexOf('.') is var point && point > path.LastIndexOf('/') + 1 ? path.Substring(0, point) : path;

    /// <summary>Whether a path is this one or ends with it after a slash: <c>acts/2024.txt</c> is called <c>2024.txt</c>.</summary>
    public static bool IsCalled(string path, string name) =>
        path == name || (path.Length > name.Length && path.EndsWith(name, StringComparison.Ordinal) && path[path.Length - name.Length - 1] == '/');
}
