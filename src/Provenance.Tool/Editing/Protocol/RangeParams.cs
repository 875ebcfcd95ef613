namespace Provenance.Tool.Editing.Protocol;

/// <summary>A stretch of a document.</summary>
internal sealed record RangeParams(TextDocumentId TextDocument, EditorRange Range);
