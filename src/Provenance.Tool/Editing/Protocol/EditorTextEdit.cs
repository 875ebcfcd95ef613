namespace Provenance.Tool.Editing.Protocol;

/// <summary>A stretch and what is to stand in its place.</summary>
internal sealed record EditorTextEdit(EditorRange Range, string NewText);
