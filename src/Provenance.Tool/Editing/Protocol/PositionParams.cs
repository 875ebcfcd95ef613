namespace Provenance.Tool.Editing.Protocol;

/// <summary>A place in a document.</summary>
internal sealed record PositionParams(TextDocumentId TextDocument, EditorPosition Position);
