using Provenance.Tests;

namespace Provenance.Clients;

public sealed class EmacsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [EmacsFact]
    public async Task A_wrong_digit_typed_in_Emacs_is_marked_mended_and_followed_to_its_source_whose_fact_is_renamed()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Projects", "Ferries", "sources")))
            _folder.Write("sources/" + Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        _folder.Write("provenance.json", "{}\n");

        ClientRun run = await ClientRun.OfEmacs("emacs.el", _folder.FullPath, "lsp");

        Assert.True(run.Steps.ContainsKey("end"), run.Error + string.Join('\n', run.Steps.Values));
        Assert.Equal((0, 1), (run["diagnostic"].GetProperty("place").GetInt32(), run["diagnostic"].GetProperty("count").GetInt32()));
        Assert.Contains("PROV2001", run["diagnostic"].GetProperty("text").GetString());
        Assert.Contains("The noise at the quay must not exceed 55 decibels at night.", run["hover"].GetProperty("text").GetString());
        Assert.Equal("The noise at the quay must not exceed 55 decibels at night.", run["mended"].GetProperty("text").GetString());
        Assert.Equal(("hearing.txt", "55 decibels"), (run["definition"].GetProperty("file").GetString(), run["definition"].GetProperty("text").GetString()));
        Assert.Contains("\"name\": \"QuayNoise\"", run["renamed"].GetProperty("text").GetString());
    }
}
