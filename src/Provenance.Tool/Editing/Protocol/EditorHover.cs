namespace Provenance.Tool.Editing.Protocol;

/// <summary>What is shown over a place. Plain text: the words of documents are no markup of the editor's.</summary>
internal sealed record EditorHover(MarkupText Contents, EditorRange Range);
