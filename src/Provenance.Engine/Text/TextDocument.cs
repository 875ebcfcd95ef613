using Provenance.Engine.Clauses;

namespace Provenance.Engine.Text;

/// <summary>A document that has been decoded: its text, its lines and what is known of its origin.</summary>
public sealed class TextDocument
{
    private LineMap? _lines;
    private ClauseIndex? _clauses;

    /// <summary>Creates a document.</summary>
    /// <param name="path">The path it is reported under, relative to the root of the documents, with forward slashes.</param>
    /// <param name="text">The decoded text, without byte order mark.</param>
    /// <param name="sha256">SHA-256 of the bytes, lower-case hexadecimal; empty where there were no bytes.</param>
    public TextDocument(string path, string text, string sha256 = "")
    {
        Path = path;
        Text = text;
        Sha256 = sha256;
    }

    /// <summary>The path it is reported under.</summary>
    public string Path { get; }

    /// <summary>The decoded text of a text file; of any other format, the text that was extracted.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Title as given by the project that cites it, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who made it, or null.</summary>
    public string? Producer { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? UrlMain { get; init; }

    /// <summary>When it was published (ISO 8601), or null.</summary>
    public string? DatePublished { get; init; }

    /// <summary>When it holds and which edition it is, as its project or the file states; what the text itself says is read with the figures. Null where nobody states anything.</summary>
    public Validity? Validity { get; init; }

    /// <summary>Where its text stands in the file, for a text that was extracted; null where the text is the file's.</summary>
    public TextMap? Map { get; init; }

    /// <summary>Whether its text is not the one that an editor or the compiler finds in the file.</summary>
    public bool IsExtracted { get; init; }

    /// <summary>The links in it, by position.</summary>
    public IReadOnlyList<DocumentLink> Links { get; init; } = [];

    /// <summary>The headings and named places that its format marks, by position; a text file marks none.</summary>
    public IReadOnlyList<DocumentHeading> Headings { get; init; } = [];

    /// <summary>The first code unit of each page, ascending; empty where the format has no pages.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>Whether gaps of spaces and tabs may align columns; not in Markdown, where they mean nothing.</summary>
    public bool HasAlignedColumns { get; init; } = true;

    /// <summary>The lines of the text; those of the file are asked for with <see cref="Locate"/>.</summary>
    public LineMap Lines => _lines ??= LineMap.Of(Text);

    /// <summary>Its sections, headings, tables and rows; read when they are first asked for.</summary>
    public ClauseIndex Clauses => _clauses ??= ClauseIndex.Of(this);

    /// <summary>The line and column in the file of a code unit of the text.</summary>
    /// <param name="position">From 0 up to and including the text's length.</param>
    public LinePosition Locate(int position) => Map?.Locate(position) ?? Lines.Locate(position);

    /// <summary>The line and column in the file right behind a span.</summary>
    public LinePosition LocateEnd(TextSpan span) => Map?.LocateEnd(span) ?? Lines.Locate(span.End);

    /// <summary>The page, from 1, that holds a code unit of the text; null where the format has no pages.</summary>
    public int? PageOf(int position)
    {
        if (PageStarts.Count == 0)
            return null;
        (int low, int high) = (0, PageStarts.Count);
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = PageStarts[middle] <= position ? (middle, high) : (low, middle);
        }

        return low + 1;
    }

    /// <summary>The text of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
}
