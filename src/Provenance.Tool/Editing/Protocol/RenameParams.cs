namespace Provenance.Tool.Editing.Protocol;

/// <summary>The name that a fact is to have.</summary>
internal sealed record RenameParams(TextDocumentId TextDocument, EditorPosition Position, string NewName);
