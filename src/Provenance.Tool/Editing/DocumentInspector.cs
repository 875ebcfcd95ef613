using Provenance.Documents.Checking;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Checking;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Findings;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Editing;

/// <summary>Looks at an open document: what <c>check</c> finds in it, as an editor shows it.</summary>
internal static class DocumentInspector
{
    private const string Program = "provenance";

    /// <summary>Inspects one version of a document.</summary>
    public static DocumentState Inspect(OpenDocument document, OpenFolder folder, EditorSettings settings)
    {
        SourcesSnapshot snapshot = folder.Snapshot;
        FileRole role = folder.RoleOf(document.FullPath, snapshot);
        return role switch
        {
            FileRole.Checked => Checked(document, folder, snapshot, settings.Severity),
            FileRole.Source or FileRole.Configuration => Known(document, folder, snapshot, role, settings.Severity),
            _ => new DocumentState(document, folder, snapshot, role, [], []),
        };
    }

    private static DocumentState Checked(OpenDocument document, OpenFolder folder, SourcesSnapshot snapshot, FindingSeverity least)
    {
        DocumentsToCheck read = DocumentsToCheck.Of(new DocumentFile(document.FullPath, folder.Reported(document.FullPath)), document.Text);
        CheckReport report = snapshot.With(checker => checker.Check(read.Documents));
        List<(EditorDiagnostic, Finding?)> diagnostics =
        [
            .. report.Findings.Where(finding => !finding.IsProblem && finding.Severity >= least).Select(finding => (Of(finding, document.Lines, folder, snapshot), (Finding?)finding)),
            .. read.Problems.Concat(read.ProblemsIn(report)).Where(problem => problem.Severity > Severity.Information).Select(problem => (Of(problem, document.Lines), (Finding?)null)),
        ];
        CitedPlace[] places =
        [
            .. report.Citations.Select(claim => new CitedPlace(RangeOf(claim.Citation, document.Lines), claim.Citation, claim.Fact, claim)),
        ];
        return new DocumentState(document, folder, snapshot, FileRole.Checked, diagnostics, places);
    }

    /// <summary>A file that the snapshot is made of: what is wrong with it was found with the snapshot.</summary>
    private static DocumentState Known(OpenDocument document, OpenFolder folder, SourcesSnapshot snapshot, FileRole role, FindingSeverity least)
    {
        string path = role == FileRole.Source ? snapshot.Extracted.Found.Files.First(file => file.FullPath == document.FullPath).Path : folder.Reported(document.FullPath);
        List<(EditorDiagnostic, Finding?)> diagnostics =
        [
            .. SourceFindings.Of(snapshot.Extracted).Where(finding => finding.Place.Path == path && finding.Severity >= least).Select(finding => (Of(finding, document.Lines, folder, snapshot), (Finding?)finding)),
            .. snapshot.Problems.Where(problem => problem.File == path).Select(problem => (Of(problem, document.Lines), (Finding?)null)),
        ];
        CitedPlace[] places = snapshot.Source(path) is not { } source ? [] :
        [
            .. snapshot.Facts.Facts.SelectMany(fact => fact.Citations.Where(citation => ReferenceEquals(citation.Document, source)).Select(citation => (Fact: fact, Citation: citation)))
                .OrderBy(cited => cited.Citation.Span.Start)
                .Select(cited => new CitedPlace(RangeOf(cited.Citation, document.Lines), cited.Citation, cited.Fact, null)),
        ];
        return new DocumentState(document, folder, snapshot, role, diagnostics, places);
    }

    private static EditorRange RangeOf(SourceCitation citation, LineTable lines) => lines.Range(citation.Position, citation.Document.LocateEnd(citation.Span));

    private static EditorDiagnostic Of(Finding finding, LineTable lines, OpenFolder folder, SourcesSnapshot snapshot) => new(
        lines.Range(finding.Place.Start, finding.Place.End),
        finding.Severity switch { FindingSeverity.Error => 1, FindingSeverity.Warning => 2, _ => 3 },
        finding.Rule,
        new RulePage(FindingRule.PageOf(finding.Rule)),
        Program,
        finding.Message,
        finding.Related.Count == 0 ? null : [.. finding.Related.Select(place => new RelatedPlace(Of(place, folder, snapshot), Words(place, snapshot)))]);

    private static EditorDiagnostic Of(Problem problem, LineTable lines) => new(
        lines.Range(problem.Position, problem.Position),
        problem.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
        problem.Code,
        new RulePage(FindingRule.PageOf(problem.Code)),
        Program,
        problem.Text,
        null);

    private static EditorLocation Of(FindingPlace place, OpenFolder folder, SourcesSnapshot snapshot) => snapshot.Source(place.Path) is { } source && !place.Span.IsEmpty
        ? folder.Location(source, place.Span)
        : new EditorLocation(FileAddress.Of(folder.FullPathOf(place.Path)), Point(place.Start));

    private static EditorRange Point(LinePosition at)
    {
        var point = new EditorPosition(at.Line - 1, at.Column - 1);
        return new EditorRange(point, point);
    }

    private static string Words(FindingPlace place, SourcesSnapshot snapshot) =>
        snapshot.Source(place.Path) is { } source && !place.Span.IsEmpty ? source.Slice(place.Span) : place.Path;
}
