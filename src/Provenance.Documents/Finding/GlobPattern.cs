namespace Provenance.Documents.Finding;

/// <summary>
/// A path pattern: <c>*</c> stands for any characters of one name, <c>?</c> for one, <c>**</c> for any number of folders.
/// </summary>
public sealed class GlobPattern
{
    private static readonly char[] Wildcards = ['*', '?'];
    private readonly string[] _segments;

    private GlobPattern(string folder, string[] segments)
    {
        Folder = folder;
        _segments = segments;
    }

    /// <summary>The folders before the first wildcard, as given; empty when the pattern begins with one.</summary>
    public string Folder { get; }

    /// <summary>Whether a path has wildcards at all.</summary>
    public static bool IsPattern(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>Reads a pattern.</summary>
    public static GlobPattern Parse(string pattern)
    {
        string path = RelativePath.WithForwardSlashes(pattern);
        int fixedEnd = path.LastIndexOf('/', path.IndexOfAny(Wildcards)) + 1;
        return new GlobPattern(path.Substring(0, fixedEnd), path.Substring(fixedEnd).Split('/'));
    }

    /// <summary>A pattern all of whose names are to fit, with wildcards or without.</summary>
    internal static GlobPattern OfNames(string pattern) => new("", pattern.Split('/'));

    /// <summary>Whether a file's path, relative to <see cref="Folder"/> and with forward slashes, fits.</summary>
    public bool Matches(string relativePath)
    {
        // Most patterns fall at the name, which costs no array.
        string last = _segments[_segments.Length - 1];
        if (last != "**" && !NameMatches(last, relativePath.Substring(relativePath.LastIndexOf('/') + 1)))
            return false;
        string[] names = relativePath.Split('/');
        // Row i says which of the first names the first i segments can consume: linear in both, however many ** there are.
        var reached = new bool[names.Length + 1];
        reached[0] = true;
        foreach (string segment in _segments)
            reached = Advance(reached, segment, names);
        return reached[names.Length];
    }

    private static bool[] Advance(bool[] reached, string segment, string[] names)
    {
        var next = new bool[reached.Length];
        for (int i = 0; i < reached.Length; i++)
        {
            if (segment == "**")
                next[i] = reached[i] || (i > 0 && next[i - 1]);
            else
                next[i] = i > 0 && reached[i - 1] && NameMatches(segment, names[i - 1]);
        }

        return next;
    }

    private static bool NameMatches(string pattern, string name)
    {
        // The usual two-pointer walk: on a mismatch the last star takes one character more.
        int p = 0, n = 0, star = -1, resume = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.Substring(p).All(c => c == '*');
    }
}
