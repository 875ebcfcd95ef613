namespace Provenance.Tool.Editing.Protocol;

/// <summary>Edits of files, by address.</summary>
internal sealed record WorkspaceChange(IReadOnlyDictionary<string, IReadOnlyList<EditorTextEdit>> Changes);
