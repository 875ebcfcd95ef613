namespace Provenance.Tool.Editing.Protocol;

/// <summary>Names a document, and its version where that matters.</summary>
internal sealed record TextDocumentId(string Uri, int? Version = null);
