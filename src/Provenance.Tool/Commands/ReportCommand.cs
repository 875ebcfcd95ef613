using System.CommandLine;
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
        var project = new Option<string?>("--project") { Description = "A C# project or solution that uses the facts: the page then shows where." };
        var limit = new TimeLimit();
        var decisions = new DecisionFiles();
        var watch = new WatchOption();
        var command = new Command("report", "Writes one HTML page with every fact, its verdict and its places, and the texts with every fact marked. It needs no network.") { paths, output, project, limit.Option, watch.Option, decisions.Config, decisions.LockPath, decisions.Cache.Folder, decisions.Cache.Off };
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
            string? own = page == "-" ? null : Path.GetFullPath(page, host.CurrentDirectory);
            int Run() => Report(PathArgument.Read(read, decisions, result, host, own: own), page, result.GetValue(project), limit.Of(result), host);
            return watch.Run(Run, read, page, decisions, result, host);
        });
        return command;
    }

    private static int Report(ExtractedFacts extracted, string output, string? project, BuildPatience patience, ToolHost host)
    {
        IReadOnlyList<CodeUse>? uses = project is null ? null : [.. Trace.Of(project, host.CurrentDirectory, patience).Projects.SelectMany(traced => traced.Uses).Select(use => use.Use)];
        var model = new ReportModel(extracted.Facts, uses);
        if (output == "-")
        {
            using StreamWriter writer = host.OpenText();
            ReportPage.Write(model, writer);
            return extracted.ExitCode;
        }

        return OutputFile.Write(output, host, writer => ReportPage.Write(model, writer)) ? extracted.ExitCode : ExitCode.Failed;
    }
}
