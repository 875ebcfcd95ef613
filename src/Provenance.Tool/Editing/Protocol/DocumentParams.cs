namespace Provenance.Tool.Editing.Protocol;

/// <summary>A document.</summary>
internal sealed record DocumentParams(TextDocumentId TextDocument);
