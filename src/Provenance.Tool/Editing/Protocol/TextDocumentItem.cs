namespace Provenance.Tool.Editing.Protocol;

/// <summary>A document as an editor hands it over.</summary>
internal sealed record TextDocumentItem(string Uri, int Version, string Text, string? LanguageId = null);
