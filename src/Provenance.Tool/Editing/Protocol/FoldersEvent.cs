namespace Provenance.Tool.Editing.Protocol;

/// <summary>Which folders came and which went.</summary>
internal sealed record FoldersEvent(IReadOnlyList<WorkspaceFolder>? Added = null, IReadOnlyList<WorkspaceFolder>? Removed = null);
