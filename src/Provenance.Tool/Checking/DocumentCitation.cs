using Provenance.Engine.Checking;

namespace Provenance.Tool.Checking;

/// <summary>A figure or quotation of a checked document and what it rests on, without the document's text.</summary>
/// <param name="Place">Where it stands in the document.</param>
/// <param name="Exact">Its words.</param>
/// <param name="State">What came of it.</param>
/// <param name="Text">What it rests on, or what is wrong with it.</param>
/// <param name="Related">The nearest place in the sources that it was held against, if there is one.</param>
internal sealed record DocumentCitation(FindingPlace Place, string Exact, CheckState State, string Text, FindingPlace? Related)
{
    /// <summary>What is kept when the document is forgotten.</summary>
    public static DocumentCitation Of(CheckedCitation citation) =>
        new(citation.Place, citation.Citation.Exact, citation.State, citation.Text, citation.Places.Count > 0 ? citation.Places[0] : null);
}
