namespace Provenance.Engine.Text;

/// <summary>A document that has been decoded: its text, its lines and what is known of its origin.</summary>
public sealed class TextDocument
{
    private LineMap? _lines;

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

    /// <summary>The decoded text.</summary>
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

    /// <summary>Its lines.</summary>
    public LineMap Lines => _lines ??= LineMap.Of(Text);

    /// <summary>The text of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
}
