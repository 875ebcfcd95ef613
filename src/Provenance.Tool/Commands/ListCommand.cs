using System.CommandLine;
using Provenance.Engine.Facts;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;
using Provenance.Tool.Listing;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance list</c>: the facts of some documents, for a person or for a program.</summary>
internal static class ListCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var decisions = new DecisionFiles();
        var command = new Command("list", "Lists the facts that documents state, with verdict, value and places.") { paths, format, decisions.Config, decisions.LockPath, decisions.Cache.Folder, decisions.Cache.Off };
        command.SetAction(result => List(PathArgument.Extract(result.GetValue(paths)!, decisions, result, host), result.GetValue(format)!, host));
        return command;
    }

    private static int List((FactSet Facts, int ExitCode) extracted, string format, ToolHost host)
    {
        (FactSet facts, int exitCode) = extracted;
        if (format == "json")
            FactListJson.Write(facts, host.Output);
        else if (host.IsTerminal)
            TerminalTable.Write(facts, host);
        else
            PlainTable.Write(facts, host);
        return exitCode;
    }
}
