namespace Provenance.Tool.Editing.Protocol;

/// <summary>All that is wrong with one file.</summary>
internal sealed record PublishedDiagnostics(string Uri, int? Version, IReadOnlyList<EditorDiagnostic> Diagnostics);
