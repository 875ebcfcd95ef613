namespace Provenance.Tool.Editing.Protocol;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">Right behind its last.</param>
internal readonly record struct EditorRange(EditorPosition Start, EditorPosition End);
