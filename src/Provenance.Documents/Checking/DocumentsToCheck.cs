using System.Text;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Documents.Checking;

/// <summary>The documents that a team writes itself, read for <see cref="DocumentChecker"/>.</summary>
/// <param name="Files">The files that could be read.</param>
/// <param name="Documents">Their documents, in the same order.</param>
/// <param name="Problems">What stood in the way of the others, at the paths that documents are reported under.</param>
public sealed record DocumentsToCheck(IReadOnlyList<DocumentFile> Files, IReadOnlyList<CheckedDocument> Documents, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads files. One that cannot be read is a problem and takes nothing from the others.</summary>
    public static DocumentsToCheck Read(IEnumerable<DocumentFile> files)
    {
        var read = new List<DocumentFile>();
        var documents = new List<CheckedDocument>();
        var problems = new List<Problem>();
        foreach (DocumentFile file in files)
        {
            DocumentReading reading = DocumentReader.Read(file);
            if (reading.Problem is { } problem)
                problems.Add(problem);
            if (reading.Document is not { } document)
                continue;
            read.Add(file);
            documents.Add(CheckedDocument.Of(document, RawText.Of(file)));
        }

        return new DocumentsToCheck(read, documents, problems);
    }

    /// <summary>A text that is in no file yet, or not as it is there: read as the file would be.</summary>
    /// <param name="file">Where it is, or would be; its name tells the format.</param>
    /// <param name="text">The text.</param>
    public static DocumentsToCheck Of(DocumentFile file, string text)
    {
        DocumentReading reading = DocumentReader.Read(file, Encoding.UTF8.GetBytes(text));
        return new DocumentsToCheck(
            reading.Document is null ? [] : [file],
            reading.Document is null ? [] : [CheckedDocument.Of(reading.Document, text)],
            reading.Problem is null ? [] : [reading.Problem]);
    }

    /// <summary>What the report says of the documents and not of what they claim: comments and links that mean nothing, and documents with nothing to check.</summary>
    public IEnumerable<Problem> ProblemsIn(CheckReport report)
    {
        foreach (var finding in report.Findings.Where(finding => finding.IsProblem))
            yield return new Problem(finding.Rule, finding.Severity == FindingSeverity.Error ? Severity.Error : Severity.Warning, finding.Place.Path, finding.Place.Start, finding.Message);

        for (int i = 0; i < Documents.Count; i++)
        {
            bool isRefused = report.Findings.Any(finding => finding.Rule == CheckRules.DocumentIsTooLarge && finding.Place.Path == Documents[i].Document.Path);
            if (!isRefused && report.Figures[i].All + report.Quotations[i].All == 0)
                yield return UncitedDocument.OfChecked(Documents[i].Document, Documents[i].Document.Path);
        }
    }
}
