using System.CommandLine;
using Provenance.Tool.Editing;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Commands;

/// <summary><c>provenance lsp</c>: the checks for editors, over the Language Server Protocol.</summary>
internal static class LspCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(ToolHost host)
    {
        // Editors name the way that they talk by; this server knows one.
        var stdio = new Option<bool>("--stdio") { Description = "Talk on standard input and output, which is what it does anyway.", Hidden = true };
        var command = new Command("lsp", "Serves editors over the Language Server Protocol: what is wrong while it is written, where it comes from, what mends it; on standard input and output.") { stdio };
        command.SetAction(_ =>
        {
            using var server = new EditorServer(host.Input, host.Output, host);
            return server.RunAsync().GetAwaiter().GetResult();
        });
        return command;
    }
}
