using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Clients;

public sealed class NeovimTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NeovimFact]
    public async Task A_wrong_digit_typed_in_Neovim_is_marked_mended_and_followed_to_its_source()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Projects", "Ferries", "sources")))
            _folder.Write("sources/" + Path.GetFileName(file), await File.ReadAllBytesAsync(file));

        ClientRun run = await ClientRun.OfNeovim("neovim.lua", _folder.FullPath, "lsp");

        Assert.True(run.Steps.ContainsKey("end"), run.Error + string.Join('\n', run.Steps.Values));
        JsonElement told = run["diagnostic"];
        Assert.Equal(("PROV2001", 2, told.GetProperty("expected").GetInt32()), (told.GetProperty("code").GetString(), told.GetProperty("line").GetInt32(), told.GetProperty("column").GetInt32()));
        Assert.Contains("The noise at the quay must not exceed 55 decibels at night.", run["hover"].GetProperty("text").GetString());
        Assert.Equal("Anna said that the noise at the quay must not exceed 55 decibels at night.", run["mended"].GetProperty("text").GetString());
        Assert.Equal(("hearing.txt", "55 decibels"), (run["definition"].GetProperty("file").GetString(), run["definition"].GetProperty("text").GetString()));
    }
}
