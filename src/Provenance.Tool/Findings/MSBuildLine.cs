using System.Globalization;
using Provenance.Documents.Problems;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Findings;

/// <summary>
/// A finding in the form that MSBuild's Exec task and editors take apart: <c>file(line,column,endLine,endColumn): warning PROV2001: text</c>.
/// MSBuild knows errors and warnings only; anything less is text to it.
/// </summary>
internal static class MSBuildLine
{
    /// <summary>The line.</summary>
    public static string Of(ReportedFinding finding)
    {
        (string category, ReportedPlace place) = (finding.Severity.ToString().ToLowerInvariant(), finding.Place);
        return string.Create(CultureInfo.InvariantCulture, $"{OriginPath.Of(place.Path)}({place.Start.Line},{place.Start.Column},{place.End.Line},{place.End.Column}): {category} {finding.Rule}: {OneLine.Of(finding.Message)}");
    }
}
