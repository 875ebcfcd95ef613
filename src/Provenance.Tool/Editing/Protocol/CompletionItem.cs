namespace Provenance.Tool.Editing.Protocol;

/// <summary>What may be written at a place.</summary>
internal sealed record CompletionItem(string Label, int Kind, string? Detail, string? Documentation, EditorTextEdit TextEdit);
