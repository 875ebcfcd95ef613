using System.CommandLine;
using Provenance.Documents.Checking;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reporting;
using Provenance.Tool.Tracing;
using Provenance.Tool.Watching;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance report</c>: the facts and the texts they stand in, as one page for a browser.</summary>
internal static class ReportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The page to write; '-' is standard output.", DefaultValueFactory = _ => "report.html" };
        var check = new Option<string[]>("--check") { Description = "Documents that are held against the sources and shown with every figure and quotation marked: files, folders or patterns.", AllowMultipleArgumentsPerToken = true };
        var project = new Option<string?>("--project") { Description = "A C# project or solution that uses the facts: the page then shows where." };
        var limit = new TimeLimit();
        var decisions = new DecisionFiles();
        var watch = new WatchOption();
        var command = new Command("report", "Writes one HTML page with every fact, its verdict and its places, and the texts with every fact marked. It needs no network.") { paths, output, check, project, limit.Option, watch.Option, decisions.Config, decisions.LockPath, decisions.Cache.Folder, decisions.Cache.Off };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch.Option) && result.GetValue(output) == "-")
                result.AddError("--watch writes the page again and again; name a file with --output.");
        });
        command.SetAction(result =>
        {
            string[] read = result.GetValue(paths)!;
            string page = result.GetValue(output)!;
            if (page == "/dev/stdout")
                page = "-";
            string[] checkedPaths = result.GetValue(check) ?? [];
            int Run()
            {
                string written = Path.GetFullPath(page, host.CurrentDirectory);
                FoundDocuments found = DocumentFinder.Find(checkedPaths, host.CurrentDirectory, host.Links, host.LeftOut);
                found = found with { Files = [.. found.Files.Where(file => file.FullPath != written)] };
                // The page is no source, and neither is a document that is checked: it would bear itself out.
                HashSet<string> own = [written, .. checkedPaths.Select(path => Path.GetFullPath(path, host.CurrentDirectory))];
                ExtractedFacts extracted = PathArgument.Read(read, decisions, result, host, own: own);
                return Report(extracted, Checked(found, extracted, host), page, result.GetValue(project), limit.Of(result), host);
            }

            return watch.Run(Run, [.. read, .. checkedPaths], page, decisions, result, host);
        });
        return command;
    }

    /// <summary>Holds what was found against the sources; what is a source itself stays one.</summary>
    private static DocumentsToCheck Checked(FoundDocuments found, ExtractedFacts extracted, ToolHost host)
    {
        HashSet<string> sources = [.. extracted.FullPaths.Values];
        var read = DocumentsToCheck.Read(found.Files.Where(file => !sources.Contains(file.FullPath)));
        read = read with { Problems = [.. found.Problems, .. read.Problems] };
        foreach (Problem problem in read.Problems)
            host.Report(problem);
        return read;
    }

    private static int Report(ExtractedFacts extracted, DocumentsToCheck read, string output, string? project, BuildPatience patience, ToolHost host)
    {
        IReadOnlyList<TracedProject>? projects = project is null ? null : Trace.Of(project, host.CurrentDirectory, patience).Projects;
        var model = new ReportModel(extracted.Facts, projects?.SelectMany(traced => traced.Uses).Select(use => use.Use).ToList(), CheckedText.Of(read, extracted.Facts))
        {
            Clauses = [.. (projects ?? []).SelectMany(ClauseCoverage.Of)],
            SourceHashes = (projects ?? []).SelectMany(traced => traced.Index.Sources).DistinctBy(source => source.Path).ToDictionary(source => source.Path, source => source.Sha256, StringComparer.Ordinal),
        };
        int exitCode = read.Problems.Any(problem => problem.Severity == Severity.Error) ? ExitCode.Failed : extracted.ExitCode;
        if (output == "-")
        {
            using StreamWriter writer = host.OpenText();
            ReportPage.Write(model, writer);
            return exitCode;
        }

        return OutputFile.Write(output, host, writer => ReportPage.Write(model, writer)) ? exitCode : ExitCode.Failed;
    }
}
