using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>A stretch of a file.</summary>
/// <param name="Path">The file, as it is reported.</param>
/// <param name="Span">The stretch, in UTF-16 code units of the document's text.</param>
/// <param name="Start">Line and column of its first code unit in the file.</param>
/// <param name="End">Line and column right behind it.</param>
public readonly record struct FindingPlace(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The page, from 1; null where the format has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>A stretch of a document.</summary>
    public static FindingPlace Of(TextDocument document, TextSpan span) =>
        new(document.Path, span, document.Locate(span.Start), document.LocateEnd(span)) { Page = document.PageOf(span.Start) };

    /// <summary>Where a citation stands.</summary>
    public static FindingPlace Of(SourceCitation citation) => Of(citation.Document, citation.Span);

    /// <summary>A single place in a file that is no document.</summary>
    public static FindingPlace At(string path, LinePosition position) => new(path, default, position, position);
}
