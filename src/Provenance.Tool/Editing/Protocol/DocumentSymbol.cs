namespace Provenance.Tool.Editing.Protocol;

/// <summary>A figure or a quotation in the outline of a document.</summary>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, EditorRange Range, EditorRange SelectionRange);
