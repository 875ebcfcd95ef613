using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Markdown;

/// <summary>
/// Title, author and date from the front matter of a Markdown text: the members of its uppermost level that are written on one line.
/// It is no reader of YAML; what is written in another way says nothing.
/// </summary>
internal static class FrontMatter
{
    /// <summary>
    /// Whether a text begins with front matter: three hyphens alone on its first line, then members, what belongs to them, comments and blank
    /// lines, and the line that ends it. Anything else between two rules is shown, and so it is prose.
    /// </summary>
    public static bool Begins(string text)
    {
        bool isFirst = true, hasMember = false;
        foreach (string line in text.Split('\n'))
        {
            ReadOnlySpan<char> content = line.AsSpan().TrimEnd();
            if (isFirst && !content.SequenceEqual("---".AsSpan()))
                return false;
            if (!isFirst && (content.SequenceEqual("---".AsSpan()) || content.SequenceEqual("...".AsSpan())))
                return hasMember;
            if (!isFirst && !(content.IsEmpty || content[0] == '#' || IsMember(content) || (hasMember && (char.IsWhiteSpace(content[0]) || content.StartsWith("- ".AsSpan()) || content.SequenceEqual("-".AsSpan()) || content[0] is ']' or '}'))))
                return false;
            hasMember |= !isFirst && IsMember(content);
            isFirst = false;
        }

        return false;
    }

    /// <summary>"key: value", "key:" or "\"a key\": value".</summary>
    private static bool IsMember(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return false;
        int end = line[0] is '"' or '\'' ? line[1..].IndexOf(line[0]) + 2 : 0;
        if (end == 0)
        {
            while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.' or '/' or '$' or '@'))
                end++;
        }

        return end > 0 && end < line.Length && line[end] == ':' && (end + 1 == line.Length || line[end + 1] is ' ' or '\t');
    }

    /// <summary>Reads front matter.</summary>
    public static StatedOrigin Read(string matter)
    {
        StatedOrigin origin = StatedOrigin.None;
        foreach (string line in matter.Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]))
                continue;
            string value = Unquoted(line[(colon + 1)..].Trim());
            origin = origin.Or(line[..colon].Trim().ToLowerInvariant() switch
            {
                "title" => new StatedOrigin(Title: StatedOrigin.Field(value)),
                "publisher" or "author" => new StatedOrigin(Producer: StatedOrigin.Field(value)),
                "url" or "canonical" => new StatedOrigin(UrlMain: StatedOrigin.Field(value)),
                "date" or "published" => new StatedOrigin(DatePublished: StatedOrigin.Date(value)),
                _ => StatedOrigin.None,
            });
        }

        return origin;
    }

    /// <summary>Reads when the document holds.</summary>
    /// <param name="matter">The front matter, from the first line of the file on.</param>
    public static StatedValidity ReadValidity(string matter)
    {
        StatedValidity validity = StatedValidity.None;
        string[] lines = matter.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(lines[i][0]))
                continue;
            string written = lines[i][(colon + 1)..];
            int column = colon + 2 + written.Length - written.TrimStart().Length;
            validity = validity.Or(StatedValidity.Of(lines[i][..colon], Unquoted(written.Trim()), new LinePosition(i + 1, column)));
        }

        return validity;
    }

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value is ['[', ..] or ['{', ..] or ['|', ..] or ['>', ..] or ['&', ..] ? "" : value;
}
