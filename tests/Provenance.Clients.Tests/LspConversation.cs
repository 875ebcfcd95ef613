using Provenance.Tests;

namespace Provenance.Clients;

/// <summary>One conversation of the protocol's own packages with <c>provenance lsp</c>, in a copy of a test project.</summary>
public sealed class LspConversation : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal ClientRun? Run { get; private set; }

    public async Task InitializeAsync()
    {
        string project = Path.Combine(Repository.Root, "tests", "Projects", "Ferries");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(project, "sources")))
            _folder.Write("sources/" + Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        // People are asked whether these two are one fact.
        _folder.Write("sources/lighthouse.txt", "The lighthouse of Skarv is 34 metres high.\n");
        _folder.Write("sources/view.txt", "The gallery of the lighthouse, 31 metres above the sea, has seen two wars.\n");
        _folder.Write("provenance.json", "{}\n");
        // The tests are skipped then.
        if (ClientRun.NoNode is null)
            Run = await ClientRun.OfNode("lsp-client.mjs", _folder.FullPath, "lsp", "--stdio");
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
