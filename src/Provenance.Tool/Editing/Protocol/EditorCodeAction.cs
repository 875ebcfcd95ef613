namespace Provenance.Tool.Editing.Protocol;

/// <summary>Something that an editor offers to do.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Diagnostics">What it mends.</param>
/// <param name="IsPreferred">Whether it is what most people would want.</param>
/// <param name="Edit">What it does to the text.</param>
/// <param name="Command">What is done where that is no edit of the text.</param>
internal sealed record EditorCodeAction(string Title, string Kind, IReadOnlyList<EditorDiagnostic>? Diagnostics, bool? IsPreferred, WorkspaceChange? Edit, EditorCommand? Command = null);
