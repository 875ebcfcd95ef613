using System.Globalization;
using Provenance.Documents.Checking;
using Provenance.Engine.Checking;
using Provenance.Tool.Deciding;

namespace Provenance.Tool.Checking;

/// <summary>What was checked, on one line: a check that found nothing wrong says how much it looked at.</summary>
internal static class CheckSummary
{
    /// <summary>The line.</summary>
    public static string Of(ExtractedFacts sources, DocumentsToCheck documents, CheckReport report, IReadOnlyList<Finding> findings, FindingSeverity threshold)
    {
        int below = findings.Count(finding => finding.Severity < threshold);
        List<string> parts =
        [
            string.Format(CultureInfo.InvariantCulture, "{0} checked against {1}", Counted(documents.Documents.Count, "document"), Counted(sources.Facts.Documents.Count, "source")),
            Of("figure", report.AllFigures),
            Of("quotation", report.AllQuotations),
            Counted(findings.Count - below, "finding") + (below > 0 ? string.Format(CultureInfo.InvariantCulture, " and {0} below the threshold", below) : "")
                + (report.Suppressed > 0 ? string.Format(CultureInfo.InvariantCulture, ", {0} switched off", report.Suppressed) : ""),
        ];
        return string.Join("; ", parts);
    }

    private static string Of(string noun, CheckCounts counts) => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} verified, {2} contradicted, {3} unverifiable, {4} skipped", Counted(counts.All, noun), counts.Verified, counts.Contradicted, counts.Unverifiable, counts.Skipped);

    private static string Counted(int count, string noun) => string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} {1}" : "{0} {1}s", count, noun);
}
