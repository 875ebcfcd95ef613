namespace Provenance.Documents.Finding;

/// <summary>
/// What a folder's <c>.gitignore</c> leaves out (git's own page, PATTERN FORMAT): the last line that fits decides, <c>!</c> takes back, a slash at the end
/// means folders only, one before it binds the pattern to the file's folder. A line with a class of characters (<c>[a-z]</c>) leaves nothing out.
/// </summary>
internal sealed class IgnoreRules
{
    private static readonly char[] LineEnds = ['\r', '\n'];
    private readonly List<(GlobPattern Pattern, bool TakesBack, bool FoldersOnly)> _rules = [];

    private IgnoreRules(string text)
    {
        foreach (string line in text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries))
            Add(line.TrimEnd(' ', '\t'));
    }

    /// <summary>Reads the lines.</summary>
    public static IgnoreRules Parse(string text) => new(text);

    /// <summary>What the lines say of a path: left out, taken back, or nothing (null).</summary>
    /// <param name="path">Relative to the folder of the file, with forward slashes.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool? Says(string path, bool isFolder)
    {
        for (int i = _rules.Count - 1; i >= 0; i--)
        {
            if ((isFolder || !_rules[i].FoldersOnly) && _rules[i].Pattern.Matches(path))
                return !_rules[i].TakesBack;
        }

        return null;
    }

    private void Add(string line)
    {
        bool takesBack = line.StartsWith("!", StringComparison.Ordinal);
        string pattern = (takesBack ? line.Substring(1) : line).Replace("\\", "");
        if (pattern.Length == 0 || line[0] == '#' || pattern.IndexOf('[') >= 0)
            return;
        bool foldersOnly = pattern.EndsWith("/", StringComparison.Ordinal);
        pattern = foldersOnly ? pattern.Substring(0, pattern.Length - 1) : pattern;
        string anchored = pattern.IndexOf('/') >= 0 ? pattern.TrimStart('/') : "**/" + pattern;
        if (anchored.Length > 0)
            _rules.Add((GlobPattern.OfNames(anchored), takesBack, foldersOnly));
    }
}
