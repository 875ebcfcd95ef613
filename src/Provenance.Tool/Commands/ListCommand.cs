using System.CommandLine;
using Provenance.Engine.Linking;
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
        var command = new Command("list", "Lists the facts that documents state, with verdict, value and places.") { paths, format };
        command.SetAction(result => List(result.GetValue(paths)!, result.GetValue(format)!, host));
        return command;
    }

    private static int List(string[] paths, string format, ToolHost host)
    {
        (FactSet facts, int exitCode) = PathArgument.Extract(paths, host);
        if (format == "json")
            FactListJson.Write(facts, host.Output);
        else if (host.IsTerminal)
            TerminalTable.Write(facts);
        else
            PlainTable.Write(facts, host);
        return exitCode;
    }
}
