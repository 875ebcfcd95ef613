using System.Diagnostics;
using System.Text;
using Provenance.Tests;

namespace Provenance.Clients;

public sealed class EndOfClientTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_editor_server_ends_when_its_client_is_killed_though_its_pipe_stays_open()
    {
        if (OperatingSystem.IsWindows())
            return;
        using Process client = Process.Start("sleep", ["1000"]);
        using Process server = Start("lsp");
        byte[] message = Encoding.UTF8.GetBytes($$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":{{client.Id}},"capabilities":{} } }""");
        await server.StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {message.Length}\r\n\r\n"));
        await server.StandardInput.BaseStream.WriteAsync(message);
        await server.StandardInput.BaseStream.FlushAsync();
        Assert.StartsWith("Content-Length:", await server.StandardOutput.ReadLineAsync());

        client.Kill();

        await Ended(server, 2);
    }

    [Theory]
    [InlineData("lsp", 2)]
    [InlineData("mcp", 0)]
    public async Task A_server_whose_input_is_closed_ends(string verb, int exitCode)
    {
        using Process server = Start(verb);

        server.StandardInput.Close();

        await Ended(server, exitCode);
    }

    private Process Start(string verb) =>
        Process.Start(new ProcessStartInfo(ClientRun.Dotnet, [ClientRun.Tool, verb]) { WorkingDirectory = _folder.FullPath, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static async Task Ended(Process server, int exitCode)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await server.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            server.Kill();
            throw;
        }

        Assert.Equal(exitCode, server.ExitCode);
    }
}
