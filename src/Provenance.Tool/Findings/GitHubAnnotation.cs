using System.Globalization;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Findings;

/// <summary>
/// A finding as a workflow command (<c>::warning file=…,line=…::text</c>), which GitHub shows at the line of a pull request. What a document
/// says cannot end a command or begin another.
/// </summary>
internal static class GitHubAnnotation
{
    /// <summary>The line.</summary>
    public static string Of(ReportedFinding finding)
    {
        string command = finding.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "notice",
        };
        ReportedPlace place = finding.Place;
        // Columns count only where the finding ends on the line it begins on.
        string columns = place.End.Line == place.Start.Line ? string.Create(CultureInfo.InvariantCulture, $",col={place.Start.Column},endColumn={place.End.Column}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={Property(place.Path)},line={place.Start.Line},endLine={place.End.Line}{columns},title={Property(finding.Rule + " " + FindingRule.Of(finding).Title)}::{Data(finding.Message)}");
    }

    private static string Data(string text) => VisibleText.Of(OneLine.Of(text)).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
