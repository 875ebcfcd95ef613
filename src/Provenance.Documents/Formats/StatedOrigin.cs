namespace Provenance.Documents.Formats;

/// <summary>What a file says of its own origin; what the project says of it comes first.</summary>
/// <param name="Title">Title, or null.</param>
/// <param name="Producer">Who made it, or null.</param>
/// <param name="UrlMain">Where it was published, or null.</param>
/// <param name="DatePublished">When it was published (ISO 8601), or null.</param>
internal sealed record StatedOrigin(string? Title = null, string? Producer = null, string? UrlMain = null, string? DatePublished = null)
{
    private const int LongestField = 500;

    /// <summary>A file that says nothing.</summary>
    public static StatedOrigin None { get; } = new();

    /// <summary>This, and where it is silent, the other.</summary>
    public StatedOrigin Or(StatedOrigin other) =>
        new(Title ?? other.Title, Producer ?? other.Producer, UrlMain ?? other.UrlMain, DatePublished ?? other.DatePublished);

    /// <summary>A field on one line, or null when there is nothing in it, or too much to be one.</summary>
    public static string? Field(string? text)
    {
        if (text is null || text.Length > LongestField)
            return null;
        string line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 || line.Any(char.IsControl) ? null : line;
    }

    /// <summary>The date that a text begins with, as in "2025-06-09T08:00:00Z"; null for anything else.</summary>
    public static string? Date(string? text)
    {
        string? line = Field(text);
        if (line is null || line.Length < 10 || line.Length > 10 && char.IsDigit(line[10]))
            return null;
        string date = line.Substring(0, 10);
        for (int i = 0; i < date.Length; i++)
        {
            if (i is 4 or 7 ? date[i] != '-' : date[i] is < '0' or > '9')
                return null;
        }

        return date;
    }
}
