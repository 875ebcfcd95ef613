using Provenance.Engine.Checking;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Tool.Checking;

/// <summary>A finding, and the words of the document that it is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Words">The words; empty where it is about none.</param>
/// <param name="Sentence">The hash of the sentence that holds them; empty where there are none.</param>
internal readonly record struct DocumentFinding(Finding Finding, string Words, string Sentence)
{
    /// <summary>A finding in a document that is at hand, or in a file that is none.</summary>
    public static DocumentFinding Of(Finding finding, TextDocument? document) => document is null || finding.Place.Span.IsEmpty
        ? new DocumentFinding(finding, "", "")
        : new DocumentFinding(finding, document.Slice(finding.Place.Span), PlaceHash.Of(document, finding.Place.Span));
}
