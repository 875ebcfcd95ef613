using System.Text;
using System.Text.Json;
using Provenance.Tool.Hosting;

namespace Provenance.Tool;

/// <summary>One run of the tool inside this process, with what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    /// <summary>The output's lines as JSON.</summary>
    public IReadOnlyList<JsonElement> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public static ToolRun Of(string currentDirectory, params string[] arguments) => Of(currentDirectory, [], arguments);

    public static ToolRun OfInput(string input, params string[] arguments) => Of(Path.GetTempPath(), Encoding.UTF8.GetBytes(input), arguments);

    public static ToolRun Of(string currentDirectory, byte[] input, string[] arguments) => Of(currentDirectory, input, arguments, host => host);

    /// <summary>A run in another world: a terminal, a watch, a clock.</summary>
    public static ToolRun Of(string currentDirectory, byte[] input, string[] arguments, Func<ToolHost, ToolHost> changed)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = CommandLine.Run(arguments, changed(new ToolHost(new MemoryStream(input), output, error, currentDirectory, IsTerminal: false)));
        return new ToolRun(exitCode, output.ToArray(), error.ToString());
    }
}
