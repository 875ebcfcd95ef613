namespace Provenance.Tool.Editing.Protocol;

/// <summary>A document was changed.</summary>
internal sealed record DidChangeParams(TextDocumentId TextDocument, IReadOnlyList<ContentChange> ContentChanges);
