using System.Globalization;
using Provenance.Engine.Checking;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Checking;

/// <summary>Findings as compilers print them: <c>file(line,column): warning PROV2001: text</c>.</summary>
internal static class FindingLines
{
    /// <summary>Writes a line for each finding.</summary>
    public static void Write(IEnumerable<DocumentFinding> findings, ToolHost host)
    {
        using LineWriter output = host.OpenLines();
        foreach (DocumentFinding finding in findings)
            output.WriteLine(Of(finding.Finding));
    }

    /// <summary>The line, with the words of documents in it on one.</summary>
    public static string Of(Finding finding)
    {
        string severity = finding.Severity.ToString().ToLowerInvariant();
        string message = OneLine.Of(finding.Message);
        return string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}", finding.Place.Path, finding.Place.Start.Line, finding.Place.Start.Column, severity, finding.Rule, message + (finding.Place.Page is { } page ? FormattableString.Invariant($"; page {page}") : ""));
    }
}
