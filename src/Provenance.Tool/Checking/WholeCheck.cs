using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;
using Provenance.Tool.Caching;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Checking;

/// <summary>Sources against each other and the lock, documents against the sources.</summary>
internal static class WholeCheck
{
    /// <summary>Checks.</summary>
    /// <param name="sources">The sources' facts.</param>
    /// <param name="files">The documents.</param>
    /// <param name="threshold">The least severity that counts; what is below it is counted and not kept.</param>
    /// <param name="keepsSwitchedOff">Whether what documents switched off is wanted too.</param>
    /// <param name="keepsCitations">Whether what every figure and quotation rests on is wanted.</param>
    /// <param name="cache">Outcomes of an earlier run, or null.</param>
    /// <param name="host">The world.</param>
    /// <param name="piped">The text of each document that is in no file, by full path; null for none.</param>
    public static CheckResult Run(
        ExtractedFacts sources, IReadOnlyList<DocumentFile> files, FindingSeverity threshold, bool keepsSwitchedOff, bool keepsCitations, CachePack? cache, ToolHost host, IReadOnlyDictionary<string, string>? piped = null)
    {
        int below = 0, counting = 0, suppressed = 0;
        IReadOnlyList<DocumentFinding> Kept(IReadOnlyList<DocumentFinding> findings)
        {
            int few = findings.Count(finding => finding.Finding.Severity < threshold);
            Interlocked.Add(ref below, few);
            Interlocked.Add(ref counting, findings.Count - few);
            return few == 0 ? findings : [.. findings.Where(finding => finding.Finding.Severity >= threshold)];
        }

        Dictionary<string, TextDocument> byPath = sources.Facts.Documents.ToDictionary(document => document.Path);
        DocumentOutcome[] outcomes = new DocumentsCheck(sources.Facts, keepsCitations, cache, host, piped ?? new Dictionary<string, string>()).Check(files, outcome =>
        {
            Interlocked.Add(ref suppressed, outcome.SwitchedOff.Count);
            return outcome with { Findings = Kept(outcome.Findings), SwitchedOff = keepsSwitchedOff ? [.. outcome.SwitchedOff.Where(finding => finding.Finding.Severity >= threshold)] : [] };
        });
        return new CheckResult(
            sources.Facts.Documents.Count,
            outcomes.Count(outcome => outcome.WasRead),
            [.. Kept([.. SourceFindings.Of(sources).Select(finding => WithWords(finding, byPath))]), .. outcomes.SelectMany(outcome => outcome.Findings)],
            [.. outcomes.SelectMany(outcome => outcome.SwitchedOff)],
            [.. outcomes.SelectMany(outcome => outcome.Problems)])
        {
            Below = below,
            Counting = counting,
            Suppressed = suppressed,
            Citations = [.. outcomes.SelectMany(outcome => outcome.Citations)],
            Figures = outcomes.Aggregate(default(CheckCounts), (sum, outcome) => sum + outcome.Figures),
            Quotations = outcomes.Aggregate(default(CheckCounts), (sum, outcome) => sum + outcome.Quotations),
        };
    }

    private static DocumentFinding WithWords(Finding finding, Dictionary<string, TextDocument> byPath) =>
        DocumentFinding.Of(finding, byPath.GetValueOrDefault(finding.Place.Path));
}
