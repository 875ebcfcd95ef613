namespace Provenance.Tool.Editing.Protocol;

/// <summary>A step that edits one document.</summary>
internal sealed record DocumentEdits(EditedDocument TextDocument, IReadOnlyList<EditorTextEdit> Edits);
