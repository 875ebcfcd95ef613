using System.Globalization;
using Provenance.Documents.Checking;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;

namespace Provenance.Build;

/// <summary>What came of holding a project's documents against its sources.</summary>
/// <param name="Report">The findings.</param>
/// <param name="Problems">What stood in the way, at full paths.</param>
/// <param name="Summary">How much was checked, on one line; null where the project has no document.</param>
internal sealed record CheckedProject(CheckReport Report, IReadOnlyList<Problem> Problems, string? Summary)
{
    /// <summary>Whether anybody has to look at it.</summary>
    public bool IsObjected => Problems.Count > 0 || Report.Findings.Any(finding => finding.Severity > FindingSeverity.Info);

    /// <summary>Reads the documents and checks them.</summary>
    public static CheckedProject Of(IReadOnlyList<DocumentFile> files, FactSet facts)
    {
        if (files.Count == 0)
            return new CheckedProject(new CheckReport([], [], [], 0), [], null);

        DocumentsToCheck documents = DocumentsToCheck.Read(files);
        CheckReport report = Visible(new DocumentChecker(facts) { Most = DocumentReader.MostCitations }.Check(documents.Documents));
        Dictionary<string, string> fullPaths = files.ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal);
        IEnumerable<Problem> problems = documents.Problems.Concat(documents.ProblemsIn(report));
        return new CheckedProject(
            report,
            [.. problems.Select(problem => problem.File is { } path && fullPaths.TryGetValue(path, out string? full) ? problem with { File = full } : problem)],
            string.Format(CultureInfo.InvariantCulture, "Provenance: {0} checked; figures {1}; quotations {2}", documents.Documents.Count == 1 ? "1 document" : documents.Documents.Count.ToString(CultureInfo.InvariantCulture) + " documents", Show(report.AllFigures), Show(report.AllQuotations)));
    }

    /// <summary>What the compiler prints of it stands in the log of a build.</summary>
    private static CheckReport Visible(CheckReport report) =>
        report with { Findings = [.. report.Findings.Select(finding => finding with { Message = VisibleText.Of(finding.Message) })] };

    private static string Show(CheckCounts counts) => string.Format(
        CultureInfo.InvariantCulture, "{0} verified, {1} contradicted, {2} unverifiable, {3} skipped", counts.Verified, counts.Contradicted, counts.Unverifiable, counts.Skipped);
}
