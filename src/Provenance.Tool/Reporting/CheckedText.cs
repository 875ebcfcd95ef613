using Provenance.Documents.Checking;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Reporting;

/// <summary>A document that was held against the sources, with what came of everything that it says.</summary>
/// <param name="Document">Its text.</param>
/// <param name="Notes">Its figures and quotations with what each rests on, by position.</param>
/// <param name="Others">What is wrong with it and belongs to none of them.</param>
internal sealed record CheckedText(TextDocument Document, IReadOnlyList<CheckedNote> Notes, IReadOnlyList<Finding> Others)
{
    /// <summary>Holds documents against the sources.</summary>
    public static IReadOnlyList<CheckedText> Of(DocumentsToCheck read, FactSet sources)
    {
        var checker = new DocumentChecker(sources) { Most = DocumentReader.MostCitations, KeepsCitations = true };
        int notes = 0;
        return [.. read.Documents.Select(document => Of(document, checker.Check([document]), ref notes))];
    }

    private static CheckedText Of(CheckedDocument document, CheckReport report, ref int number)
    {
        var notes = new List<CheckedNote>();
        ILookup<TextSpan, Finding> switchedOff = report.SwitchedOff.ToLookup(finding => finding.Place.Span);
        var spans = new HashSet<TextSpan>();
        foreach (CheckedCitation citation in report.Citations)
        {
            notes.Add(new CheckedNote(++number, citation, switchedOff[citation.Citation.Span].FirstOrDefault()));
            spans.Add(citation.Citation.Span);
        }

        return new CheckedText(document.Document, notes, [.. report.Findings.Where(finding => !spans.Contains(finding.Place.Span))]);
    }
}
