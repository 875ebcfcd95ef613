using System.Globalization;
using Provenance.Engine.Checking;

namespace Provenance.Tool.Checking;

/// <summary>What was checked, on one line: a check that found nothing wrong says how much it looked at.</summary>
internal static class CheckSummary
{
    /// <summary>The line.</summary>
    /// <param name="result">What was checked.</param>
    /// <param name="notEnglish">How many sources and documents are in another language.</param>
    public static string Of(CheckResult result, int notEnglish)
    {
        List<string> parts =
        [
            string.Format(CultureInfo.InvariantCulture, "{0} checked against {1}", Counted(result.Documents, "document"), Counted(result.Sources, "source")),
            Of("figure", result.Figures),
            Of("quotation", result.Quotations),
            Counted(result.Counting, "finding") + (result.Below > 0 ? string.Format(CultureInfo.InvariantCulture, " and {0} below the threshold", result.Below) : "")
                + (result.Suppressed > 0 ? string.Format(CultureInfo.InvariantCulture, ", {0} switched off", result.Suppressed) : ""),
        ];
        if (result.Known is { } known)
            parts.Add(string.Format(CultureInfo.InvariantCulture, "{0} in the baseline{1}", known, result.Gone.Count > 0 ? string.Format(CultureInfo.InvariantCulture, ", {0} gone from it", result.Gone.Sum(gone => gone.Count)) : ""));
        if (result.Unchanged is { } unchanged)
            parts.Add(string.Format(CultureInfo.InvariantCulture, "{0} in lines that have not changed", unchanged));
        if (notEnglish > 0)
            parts.Add(string.Format(CultureInfo.InvariantCulture, "{0} not in English", notEnglish));
        return string.Join("; ", parts);
    }

    private static string Of(string noun, CheckCounts counts) => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} verified, {2} contradicted, {3} unverifiable, {4} skipped", Counted(counts.All, noun), counts.Verified, counts.Contradicted, counts.Unverifiable, counts.Skipped);

    private static string Counted(int count, string noun) => string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} {1}" : "{0} {1}s", count, noun);
}
