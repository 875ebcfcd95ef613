namespace Provenance.Tool.Editing.Protocol;

/// <summary>A place whose fact can have another name, and the one that it has.</summary>
internal sealed record NamedPlace(EditorRange Range, string Placeholder);
