using System.Text;
using Provenance.Tests;

namespace Provenance.Tool;

public sealed class CheckStdinTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckStdinTests() => _folder.Write("sources/report.txt", "The terminal cost 65 million euros. It opened with 412 berths for fishing boats.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_piped_text_is_held_against_the_sources_as_a_file_is()
    {
        const string Draft = "The terminal cost 75 million euros.\n";
        _folder.Write("draft.md", Draft);

        ToolRun file = ToolRun.Of(_folder.FullPath, "check", "draft.md");
        ToolRun piped = ToolRun.Of(_folder.FullPath, Encoding.UTF8.GetBytes(Draft), ["check", "-", "--stdin-path", "draft.md"]);

        Assert.Equal(1, piped.ExitCode);
        Assert.Contains("draft.md(1,19): warning PROV2001:", piped.Output);
        Assert.Equal((file.Output, file.Error), (piped.Output, piped.Error));
    }

    [Fact]
    public void A_piped_text_without_a_path_is_Markdown_called_stdin()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, Encoding.UTF8.GetBytes("The `75 million euros` terminal cost **75 million euros**.\n"), ["check", "-"]);

        Assert.StartsWith("stdin.md(1,40): warning PROV2001:", run.Output);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, [0xFF, 0x00, 0xFE], ["check", "-"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PROV9002", run.Error);
    }

    [Fact]
    public void A_watch_of_standard_input_is_refused()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "check", "-", "--watch");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Standard input ends", run.Error);
    }
}
