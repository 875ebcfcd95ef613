using System.CommandLine;
using Provenance.Documents.Checking;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;
using Provenance.Tool.Checking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Findings;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance check</c>: documents against sources, sources against each other, and sources against the lock.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        var documents = new Argument<string[]>("DOCUMENT")
        {
            Description = "Documents to check: files, folders or patterns. Without any, only the sources are held against each other and against the lock.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var sources = new Option<string[]>("--sources")
        {
            Description = "The sources: files, folders or patterns; by default the folder 'sources'.",
            AllowMultipleArgumentsPerToken = true,
        };
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(["text", "json", .. FindingFormat.All]);
        var severity = new Option<string>("--severity") { Description = "The least severity that is printed as text and makes the exit code 1.", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("info", "warning", "error");
        var decisions = new DecisionFiles();
        var command = new Command("check", "Checks documents against their sources: figures, quotations and speakers.") { documents, sources, format, severity, decisions.Config, decisions.LockPath, decisions.Cache.Folder, decisions.Cache.Off };
        command.SetAction(result =>
        {
            string[]? paths = result.GetValue(sources);
            if (paths is not { Length: > 0 } && !Directory.Exists(Path.Combine(host.CurrentDirectory, "sources")))
            {
                host.Report(Problem.Error(ProblemCode.ConfigurationIsInvalid, null, "There is no folder 'sources'; name the sources with --sources"));
                return ExitCode.Failed;
            }

            ExtractedFacts extracted = PathArgument.Read(PathArgument.OrDefault(paths, host), decisions, result, host);
            FindingSeverity threshold = Enum.Parse<FindingSeverity>(result.GetValue(severity)!, ignoreCase: true);
            return Check(extracted, result.GetValue(documents) ?? [], threshold, result.GetValue(format)!, host);
        });
        return command;
    }

    private static int Check(ExtractedFacts extracted, string[] paths, FindingSeverity threshold, string format, ToolHost host)
    {
        FoundDocuments found = DocumentFinder.Find(paths, host.CurrentDirectory);
        // A folder of documents often holds the sources too; they are checked against each other.
        var sources = new HashSet<string>(extracted.FullPaths.Values, StringComparer.Ordinal);
        DocumentsToCheck documents = DocumentsToCheck.Read(found.Files.Where(file => !sources.Contains(file.FullPath)));
        CheckReport report = new DocumentChecker(extracted.Facts).Check(documents.Documents);
        List<Problem> problems = [.. found.Problems, .. documents.Problems, .. documents.ProblemsIn(report)];
        problems.ForEach(host.Report);

        List<Finding> findings = [.. SourceFindings.Of(extracted), .. report.Findings.Where(finding => !finding.IsProblem)];
        if (format == "json")
            CheckJson.Write(findings, report, host.Output);
        else if (FindingFormat.All.Contains(format))
            FindingFormat.Write(format, Reported(findings, extracted, documents, threshold, format), host);
        else
            FindingLines.Write(findings.Where(finding => finding.Severity >= threshold), host);
        host.Error.WriteLine(CheckSummary.Of(extracted, documents, report, findings, threshold));

        bool failed = extracted.ExitCode != ExitCode.Clean || problems.Exists(problem => problem.Severity == Severity.Error);
        bool objects = findings.Exists(finding => finding.Severity >= threshold) || (threshold <= FindingSeverity.Warning && report.Findings.Any(finding => finding.IsProblem));
        return failed ? ExitCode.Failed : objects ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>A log keeps all that was found; annotations are for what counts.</summary>
    private static List<ReportedFinding> Reported(List<Finding> findings, ExtractedFacts extracted, DocumentsToCheck documents, FindingSeverity threshold, string format)
    {
        Dictionary<string, TextDocument> byPath = documents.Documents.Select(document => document.Document).Concat(extracted.Facts.Documents).DistinctBy(document => document.Path).ToDictionary(document => document.Path);
        bool keepsAll = format == FindingFormat.Sarif;
        IEnumerable<ReportedFinding> reported = findings.Where(finding => keepsAll || finding.Severity >= threshold).Select(finding => ReportedFinding.Of(finding, byPath));
        return [.. reported, .. keepsAll ? SettledDisagreements.Of(extracted.Facts) : []];
    }
}
