namespace Provenance.Tool.Editing.Protocol;

/// <summary>Folders were opened or closed.</summary>
internal sealed record FoldersParams(FoldersEvent Event);
