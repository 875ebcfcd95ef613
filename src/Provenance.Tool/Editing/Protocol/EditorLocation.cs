namespace Provenance.Tool.Editing.Protocol;

/// <summary>A stretch of a file.</summary>
internal sealed record EditorLocation(string Uri, EditorRange Range);
