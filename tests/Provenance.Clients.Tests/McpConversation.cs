using Provenance.Tests;

namespace Provenance.Clients;

/// <summary>One conversation of the official client with <c>provenance mcp</c>, in which every tool is called and much is tried that is not allowed.</summary>
public sealed class McpConversation : IAsyncLifetime
{
    internal ClientRun? Run { get; private set; }

    public async Task InitializeAsync()
    {
        // The tests are skipped then.
        if (ClientRun.NoNode is null)
            Run = await ClientRun.OfNode("mcp-client.mjs", Path.Combine(Repository.Root, "tests", "Projects", "Ferries"), "mcp", "sources");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
