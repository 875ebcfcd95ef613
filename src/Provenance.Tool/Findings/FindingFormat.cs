using Provenance.Tool.Hosting;

namespace Provenance.Tool.Findings;

/// <summary>The forms in which other programs take findings.</summary>
internal static class FindingFormat
{
    /// <summary>SARIF 2.1.0: code scanning, editors.</summary>
    public const string Sarif = "sarif";

    /// <summary>Workflow commands: annotations on a pull request.</summary>
    public const string GitHub = "github";

    /// <summary>What MSBuild and editors turn into entries of an error list.</summary>
    public const string MSBuild = "msbuild";

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } = [Sarif, GitHub, MSBuild];

    /// <summary>Writes findings in one of the forms; those that do not count only where the form can say so.</summary>
    public static void Write(string format, IReadOnlyList<ReportedFinding> findings, ToolHost host)
    {
        if (format == Sarif)
        {
            SarifLog.Write(findings, host.Output);
            return;
        }

        using LineWriter output = host.OpenLines();
        foreach (ReportedFinding finding in findings.Where(finding => finding.Justification is null))
        {
            if (format == GitHub)
                output.WriteCommand(GitHubAnnotation.Of(finding));
            else
                output.WriteLine(MSBuildLine.Of(finding));
        }
    }
}
