using Provenance.Tests;

namespace Provenance.Clients;

/// <summary>One conversation of the official client with <c>provenance mcp</c>, in which every tool is called and much is tried that is not allowed.</summary>
public sealed class McpConversation : IAsyncLifetime
{
    internal ClientRun? Run { get; private set; }

    internal InvalidOperationException? Skipped { get; private set; }

    public async Task InitializeAsync()
    {
        try
        {
            Run = await ClientRun.OfNode("mcp-client.mjs", Path.Combine(Repository.Root, "tests", "Projects", "Ferries"), "mcp", "sources");
        }
        catch (InvalidOperationException e) when (e.Message.StartsWith("$XunitDynamicSkip$", StringComparison.Ordinal))
        {
            Skipped = e;
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
