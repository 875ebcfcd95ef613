using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>What a format makes of a file: its text, where that stands in the file, and what the file says of itself.</summary>
/// <param name="Text">The text.</param>
internal sealed record FormatReading(string Text)
{
    /// <summary>Where the text stands in the file; null where it is the file's.</summary>
    public TextMap? Map { get; init; }

    /// <summary>The links in it, by position.</summary>
    public IReadOnlyList<DocumentLink> Links { get; init; } = [];

    /// <summary>The headings and named places in it, by position.</summary>
    public IReadOnlyList<DocumentHeading> Headings { get; init; } = [];

    /// <summary>The first code unit of each page.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>Whether gaps of spaces may align columns.</summary>
    public bool HasAlignedColumns { get; init; } = true;

    /// <summary>What the file says of when it holds.</summary>
    public StatedValidity Validity { get; init; } = StatedValidity.None;

    /// <summary>What the file says of its origin.</summary>
    public StatedOrigin Origin { get; init; } = StatedOrigin.None;
}
