namespace Provenance.Tool.Editing.Protocol;

/// <summary>A word beside the text that is not in it.</summary>
internal sealed record InlayHint(EditorPosition Position, string Label, bool PaddingLeft);
