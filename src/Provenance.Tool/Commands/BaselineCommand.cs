using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Tool.Checking;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance baseline</c>: writes the findings of today, so that only new ones count from then on.</summary>
internal static class BaselineCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> documents = PathArgument.RefusingOptions(new Argument<string[]>("DOCUMENT")
        {
            Description = "Documents to check, as 'check' takes them.",
            Arity = ArgumentArity.ZeroOrMore,
        });
        var sources = PathArgument.Sources("The sources: files, folders or patterns; by default the folder 'sources', or the working folder where there is none.");
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", DefaultValueFactory = _ => Baseline.Name };
        var severity = new Option<string>("--severity") { Description = "The least severity that is written.", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("info", "warning", "error");
        var files = new DecisionFiles();
        var command = new Command("baseline", "Writes the findings of today as known, by their words and never by their lines; 'check --baseline' then counts only new ones.") { documents, sources, output, severity, files.Config, files.LockPath, files.Cache.Folder, files.Cache.Off };
        command.SetAction(result =>
        {
            ExtractedFacts extracted = PathArgument.Read(PathArgument.OrDefault(result.GetValue(sources), host), files, result, host);
            return Write(extracted, files, result, result.GetValue(documents) ?? [], result.GetValue(output)!, Enum.Parse<FindingSeverity>(result.GetValue(severity)!, ignoreCase: true), host);
        });
        return command;
    }

    private static int Write(ExtractedFacts extracted, DecisionFiles files, ParseResult arguments, string[] paths, string output, FindingSeverity threshold, ToolHost host)
    {
        (CheckResult result, FoundDocuments found) = CheckCommand.Run(extracted, files, arguments, paths, FindingSeverity.Info, keepsSwitchedOff: false, keepsCitations: false, host);
        List<Problem> problems = [.. found.Problems, .. result.Problems];
        problems.ForEach(host.Report);
        // What could not be read has findings that nobody would know of.
        if (extracted.ExitCode != ExitCode.Clean || problems.Exists(problem => problem.Severity == Severity.Error))
            return ExitCode.Failed;
        // What somebody accepted by itself, in 'review', stays accepted, however little it weighs.
        string full = Path.GetFullPath(output, host.CurrentDirectory);
        Baseline earlier = Baseline.KnownAt(full, host);
        var known = earlier.Findings.Select(finding => finding.Key).ToHashSet();
        DocumentFinding[] findings = [.. result.Findings.Where(found => found.Finding.Severity >= threshold || known.Contains(KnownFinding.Of(found, path => earlier.PathFrom(path, host)).Key))];
        var baseline = Baseline.Of(full, findings, host);
        if (!OutputFile.Write(output, host, writer => writer.Write(baseline.Write())))
            return ExitCode.Failed;
        using LineWriter lines = host.OpenLines();
        lines.WriteLine(FormattableString.Invariant($"{RelativePath.Of(host.CurrentDirectory, baseline.FullPath)}: {findings.Length} known {(findings.Length == 1 ? "finding" : "findings")}; 'provenance check --baseline {output}' counts only new ones"));
        return ExitCode.Clean;
    }
}
