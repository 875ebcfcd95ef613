namespace Provenance.Documents.Formats.Markdown;

/// <summary>
/// Title, author and date from the front matter of a Markdown text: the members of its uppermost level that are written on one line.
/// It is no reader of YAML; what is written in another way says nothing.
/// </summary>
internal static class FrontMatter
{
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

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value is ['[', ..] or ['{', ..] or ['|', ..] or ['>', ..] or ['&', ..] ? "" : value;
}
