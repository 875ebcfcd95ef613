using Provenance.Tests;

namespace Provenance.Tool;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReportCommandTests() => _folder.Write("docs/a.txt", "The island council ordered 40 ferries from the yard in Gdansk.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_facts_give_the_same_bytes_wherever_they_stand()
    {
        using var other = new TemporaryFolder();
        other.Write("docs/a.txt", File.ReadAllText(_folder["docs/a.txt"]));

        Assert.Equal(Report(_folder), Report(other));
    }

    [Fact]
    public void A_dash_writes_the_page_to_standard_output()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "report", "docs", "-o", "-");

        Assert.StartsWith("<!DOCTYPE html>\n", run.Output);
        Assert.EndsWith("</html>\n", run.Output);
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_one_error_and_exit_code_2()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "report", "docs", "-o", "docs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("docs(1,1): error PROV9008: The file cannot be written: ", run.Error);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_full_disk_is_one_error_and_exit_code_2()
    {
        if (!File.Exists("/dev/full"))
            return;

        ToolRun run = ToolRun.Of(_folder.FullPath, "report", "docs", "-o", "/dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PROV9008", run.Error);
    }

    [Fact]
    public void Code_is_asked_for_by_a_project_that_exists()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "report", "docs", "--project", "none.csproj");

        Assert.Equal((2, "none.csproj(1,1): error PROV9007: There is no such project; name a .csproj, .sln or .slnx, or a folder that holds one\n"), (run.ExitCode, run.Error));
    }

    private static string Report(TemporaryFolder folder)
    {
        Assert.Equal(0, ToolRun.Of(folder.FullPath, "report", "docs", "-o", "report.html").ExitCode);
        return File.ReadAllText(folder["report.html"]);
    }
}
