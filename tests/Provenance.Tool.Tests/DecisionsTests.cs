using Provenance.Tests;

namespace Provenance.Tool;

public sealed class DecisionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DecisionsTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("docs/a.txt", "The harbour authority will buy 40 tugboats.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_nearest_file_above_the_documents_is_used()
    {
        _folder.Write("docs/provenance.json", """{ "rename": { "Tugboats": "TugsOnOrder" } }""");

        Assert.Contains("Figures.TugsOnOrder", ToolRun.Of(_folder.FullPath, "list", "docs").Output);
    }

    [Fact]
    public void Another_file_can_be_named()
    {
        _folder.Write("docs/provenance.json", "broken");
        _folder.Write("other.json", """{ "rename": { "Tugboats": "TugsOnOrder" } }""");

        Assert.Contains("Figures.TugsOnOrder", ToolRun.Of(_folder.FullPath, "list", "docs", "--config", "other.json").Output);
    }

    [Fact]
    public void A_slip_fails_the_run_at_its_place()
    {
        _folder.Write("provenance.json", """{ "rank": [] }""");

        ToolRun run = ToolRun.Of(_folder.FullPath, "list", "docs");

        Assert.Equal((2, "provenance.json(1,11): error PROV9010: 'rank' is an object: {\"name\": …}\n"), (run.ExitCode, run.Error));
    }
}
