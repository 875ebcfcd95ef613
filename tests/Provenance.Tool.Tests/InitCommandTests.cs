using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool;

public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_project_has_a_folder_for_sources_and_decisions_with_their_schema()
    {
        Assert.Equal(0, ToolRun.Of(_folder.FullPath, "init").ExitCode);

        Assert.True(Directory.Exists(_folder["sources"]));
        Assert.EndsWith("provenance.schema.json", JsonDocument.Parse(File.ReadAllText(_folder["provenance.json"])).RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void What_init_writes_is_read_without_a_problem()
    {
        ToolRun.Of(_folder.FullPath, "init");
        _folder.Write("sources/a.txt", "The island council ordered 40 ferries.");

        ToolRun run = ToolRun.Of(_folder.FullPath, "list", "sources");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void What_exists_is_left_alone()
    {
        _folder.Write("provenance.json", "{ \"rename\": {} }");

        Assert.Contains("exists   provenance.json", ToolRun.Of(_folder.FullPath, "init").Output);
        Assert.Equal("{ \"rename\": {} }", File.ReadAllText(_folder["provenance.json"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_one_error()
    {
        _folder.Write("sources", "a file");

        ToolRun run = ToolRun.Of(_folder.FullPath, "init");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(".(1,1): error PROV9008: ", run.Error);
    }
}
