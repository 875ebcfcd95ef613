using Provenance.Documents.Formats.Tables;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats.Markdown;

/// <summary>
/// Markdown (CommonMark with tables, footnotes, strikethrough and front matter, by Markdig). The text keeps the length and the
/// lines of the file: what is no prose is blanked out where it stands.
/// </summary>
internal sealed class MarkdownFormat : IDocumentFormat
{
    /// <summary>The largest Markdown text, in code units; the parser keeps a tree of it, some thirty times its size.</summary>
    public const int LongestText = 8 * 1024 * 1024;

    /// <summary>The most bars. The parser makes a cell between any two of them that may be a table's.</summary>
    private const int MostBars = 2 * TableText.MostCells;

    /// <inheritdoc/>
    public string Name => "a Markdown text";

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file)
    {
        string text = DecodedFile.TextOf(bytes);
        if (text.Length > LongestText)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"is a Markdown text of more than {LongestText / (1024 * 1024)} MB"));
        if (text.Count(c => c == '|') > MostBars)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"is a Markdown text with more than {MostBars} bars between cells"));
        TableRows.Check(text);
        var blanker = new MarkdownBlanker(text);
        return blanker.Read() with { Validity = blanker.Validity };
    }
}
