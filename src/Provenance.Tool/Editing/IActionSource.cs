using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>Offers actions at a place of a document.</summary>
internal interface IActionSource
{
    /// <summary>The actions for a stretch.</summary>
    IEnumerable<EditorCodeAction> Offer(DocumentState state, EditorRange range);
}
