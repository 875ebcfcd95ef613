using Provenance.Documents.Checking;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Tool.Checking;

/// <summary>What came of holding one document against the sources; nothing in it leans on the document's text.</summary>
/// <param name="Findings">What is wrong with what it claims, by position.</param>
/// <param name="SwitchedOff">What it switched off with a reason.</param>
/// <param name="Problems">What is wrong with it as input.</param>
/// <param name="Figures">What became of its figures.</param>
/// <param name="Quotations">What became of its quotations.</param>
/// <param name="WasRead">Whether it could be read at all.</param>
internal sealed record DocumentOutcome(
    IReadOnlyList<DocumentFinding> Findings, IReadOnlyList<DocumentFinding> SwitchedOff, IReadOnlyList<Problem> Problems, CheckCounts Figures, CheckCounts Quotations, bool WasRead)
{
    /// <summary>Every figure and quotation with what it rests on; none where that is not asked for.</summary>
    public IReadOnlyList<DocumentCitation> Citations { get; init; } = [];

    /// <summary>Checks what one file holds.</summary>
    public static DocumentOutcome Of(DocumentsToCheck read, DocumentChecker checker)
    {
        CheckReport report = checker.Check(read.Documents);
        TextDocument? document = read.Documents.Count > 0 ? read.Documents[0].Document : null;
        DocumentFinding WithWords(Finding finding) => DocumentFinding.Of(finding, document);
        return new DocumentOutcome(
            [.. report.Findings.Where(finding => !finding.IsProblem).Select(WithWords)],
            [.. report.SwitchedOff.Select(WithWords)],
            [.. read.Problems, .. read.ProblemsIn(report)],
            report.AllFigures,
            report.AllQuotations,
            document is not null) { Citations = [.. report.Citations.Select(DocumentCitation.Of)] };
    }
}
