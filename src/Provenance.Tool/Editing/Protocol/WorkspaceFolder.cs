namespace Provenance.Tool.Editing.Protocol;

/// <summary>A folder that is open in an editor.</summary>
internal sealed record WorkspaceFolder(string Uri, string? Name = null);
