using Provenance.Engine.Checking;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Editing;

/// <summary>All that is known of one version of an open document against one state of the sources.</summary>
/// <param name="Document">The version.</param>
/// <param name="Folder">The folder that it lies in.</param>
/// <param name="Snapshot">The sources.</param>
/// <param name="Role">What it is.</param>
/// <param name="Diagnostics">What is wrong, each with the finding that says so where there is one.</param>
/// <param name="Places">Its figures and quotations, by position.</param>
internal sealed record DocumentState(
    OpenDocument Document, OpenFolder Folder, SourcesSnapshot Snapshot, FileRole Role, IReadOnlyList<(EditorDiagnostic Diagnostic, Finding? Finding)> Diagnostics, IReadOnlyList<CitedPlace> Places)
{
    /// <summary>The figure or quotation at a place; of several the shortest, for a figure may stand in a quotation.</summary>
    public CitedPlace? At(EditorPosition position) => Places.Where(place => place.Range.Holds(position)).MinBy(place => place.Citation.Span.Length);
}
