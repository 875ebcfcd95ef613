using System.CommandLine;
using Provenance.Documents.Problems;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;
using Provenance.Tool.Records;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance extract</c>: every citation and every fact, one JSON object a line.</summary>
internal static class ExtractCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.ZeroOrMore);
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var stdin = new Option<bool>("--stdin")
        {
            Description = """Read one JSON object a line, {"id":"…","text":"…"} or {"id":"…","texts":["…","…"]}, and write one line for each.""",
        };
        var decisions = new DecisionFiles();
        var command = new Command("extract", "Writes every figure and every quotation with its place, and the facts they state.") { paths, format, stdin, decisions.Config, decisions.LockPath, decisions.Cache.Folder, decisions.Cache.Off };
        command.Validators.Add(result =>
        {
            bool hasPaths = result.GetValue(paths) is { Length: > 0 };
            if (hasPaths == result.GetValue(stdin))
                result.AddError(hasPaths ? "PATH and --stdin exclude each other." : "Name a PATH, or read records with --stdin.");
        });
        command.SetAction(result => result.GetValue(stdin) ? RecordFilter.Run(host) : ExtractPaths(PathArgument.Read(result.GetValue(paths)!, decisions, result, host), host));
        return command;
    }

    private static int ExtractPaths(ExtractedFacts extracted, ToolHost host)
    {
        foreach (Problem problem in extracted.SourcesWithoutFact())
            host.Report(problem);
        using var lines = new JsonLines(host.Output);
        FactSetJson.Write(extracted.Facts, lines);
        return extracted.ExitCode;
    }
}
