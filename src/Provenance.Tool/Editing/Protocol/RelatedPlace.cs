namespace Provenance.Tool.Editing.Protocol;

/// <summary>A place that has to do with a diagnostic, and what stands there.</summary>
internal sealed record RelatedPlace(EditorLocation Location, string Message);
