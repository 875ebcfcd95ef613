namespace Provenance.Tool.Editing.Protocol;

/// <summary>A fact in the search over a workspace.</summary>
internal sealed record WorkspaceSymbol(string Name, int Kind, EditorLocation Location, string? ContainerName);
