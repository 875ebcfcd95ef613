using System.CommandLine;
using Provenance.Tool.Assistants;
using Provenance.Tool.Hosting;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance mcp</c>: the sources for assistants, over the Model Context Protocol.</summary>
internal static class McpCommand
{
    private const int MostSeconds = 600, UsualSeconds = 30;

    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.ZeroOrMore);
        paths.Description = "The sources: files, folders or patterns; by default the folder 'sources', or the working folder where there is none. Nothing else is read.";
        var limit = new Option<int>("--time-limit") { Description = "Seconds after which a call is given up.", DefaultValueFactory = _ => UsualSeconds };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostSeconds)
                result.AddError($"--time-limit has to be from 1 to {MostSeconds}.");
        });
        var command = new Command("mcp", "Serves assistants over the Model Context Protocol: facts, quotations and checks, read-only, on standard input and output.") { paths, limit };
        command.SetAction(result =>
        {
            var sources = new LiveSources(PathArgument.OrDefault(result.GetValue(paths), host), host);
            new AssistantServer(sources, TimeSpan.FromSeconds(result.GetValue(limit))).RunAsync(host.Input, host.Output).GetAwaiter().GetResult();
            return ExitCode.Clean;
        });
        return command;
    }
}
