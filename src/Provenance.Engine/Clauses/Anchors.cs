using System.Globalization;
using System.Text;

namespace Provenance.Engine.Clauses;

/// <summary>The names by which an address leads to a heading: its words as GitHub joins them, what the document writes ({#timing}, id="timing"), and a name of a place before it.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private readonly List<string> _held = [];

    /// <summary>Keeps the name of a place for the heading that follows it.</summary>
    public void Hold(string? anchor)
    {
        if (anchor is { Length: > 0 } && anchor.IndexOf(' ') < 0)
            _held.Add(anchor);
    }

    /// <summary>Forgets the names that are kept: text stands between them and any heading that follows.</summary>
    public void Drop() => _held.Clear();

    /// <summary>The title of a heading without the name in braces, and its names.</summary>
    public (string Title, string Names) Of(string words, string? anchor)
    {
        string title = WithoutId(words);
        var names = new List<string>();
        if (anchor is { Length: > 0 } && anchor.IndexOf(' ') < 0)
            names.Add(anchor);
        if (title.Length < words.Length)
            names.Add(IdOf(words));
        string slug = Slug(title);
        if (slug.Length > 0)
        {
            bool isUsed = _used.TryGetValue(slug, out int count);
            _used[slug] = isUsed ? count + 1 : 1;
            names.Add(isUsed ? slug + "-" + count.ToString(CultureInfo.InvariantCulture) : slug);
        }

        names.AddRange(_held);
        _held.Clear();
        return (title, string.Join(" ", names.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>A title without the name in braces at its end.</summary>
    public string WithoutId(string words) => IdOf(words).Length > 0 ? words.Substring(0, words.LastIndexOf("{#", StringComparison.Ordinal)).TrimEnd(' ', '#') : words.TrimEnd(' ', '#');

    /// <summary>Letters and digits in lower case, hyphens for blanks, nothing for all else.</summary>
    public static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (char c in title.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '-')
                slug.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '\t' or '\u00A0')
                slug.Append('-');
        }

        return slug.ToString();
    }

    private static string IdOf(string words)
    {
        string trimmed = words.TrimEnd();
        int open = trimmed.LastIndexOf("{#", StringComparison.Ordinal);
        return open >= 0 && trimmed[trimmed.Length - 1] == '}' ? trimmed.Substring(open + 2, trimmed.Length - open - 3) : "";
    }
}
