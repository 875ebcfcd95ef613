using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool;

/// <summary>What a person may write: documents and folders in any order, options with a slip, and the question what a line rests on.</summary>
public sealed class CheckedPathsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckedPathsTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("material/a.csv", "kiln,burners\nOrsk,8\nBrod,14\n");
        _folder.Write("README.md", "# Kilns\n\nThe kiln in Orsk has seven burners.\n\nThe kiln in Brod has 14 burners.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check README.md --sources material")]
    [InlineData("check README.md material")]
    [InlineData("check material README.md")]
    [InlineData("check --sources material README.md")]
    [InlineData("check --sources README.md material")]
    [InlineData("check --sources material -- README.md")]
    public void A_document_and_a_folder_are_understood_in_any_order(string line)
    {
        ToolRun run = Run(line);

        Assert.Equal((1, "README.md(3,22): warning PROV2001: \"seven\" here, but \"8\" in the source: Orsk burners (material/a.csv:2)\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void An_option_before_the_verb_is_told_where_it_belongs() =>
        Assert.Contains("'--severity' stands behind the verb: provenance check --severity", Run("--severity check README.md --sources material").Error, StringComparison.Ordinal);

    [Fact]
    public void What_was_taken_for_what_is_said() =>
        Assert.StartsWith("checking README.md against material; 'check README.md --sources material' says so\n", Run("check material README.md").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--severty check README.md --sources material")]
    [InlineData("check --severty info README.md --sources material")]
    [InlineData("check README.md --severty info --sources material")]
    [InlineData("check README.md --sources material --severty info")]
    [InlineData("check README.md --sources material --severty")]
    [InlineData("check README.md --sources --severty material")]
    public void An_option_with_a_slip_is_told_wherever_it_stands(string line)
    {
        ToolRun run = Run(line);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no option '--severty'; did you mean '--severity'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verified_lists_what_each_figure_rests_on()
    {
        string[] lines = Run("check README.md --sources material --verified").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                "README.md(3,22): warning PROV2001: \"seven\" here, but \"8\" in the source: Orsk burners (material/a.csv:2)",
                "README.md(3,22): contradicted: \"seven\" here, but \"8\" in the source: Orsk burners (material/a.csv:2)",
                "README.md(5,22): verified: \"14\" rests on \"14\": Brod burners (material/a.csv:3)",
            ],
            lines);
    }

    [Fact]
    public void Verified_is_a_member_of_the_json()
    {
        JsonElement[] citations = [.. JsonDocument.Parse(Run("check README.md --sources material --verified --format json").Output).RootElement.GetProperty("citations").EnumerateArray()];

        Assert.Equal(["contradicted", "verified"], citations.Select(citation => citation.GetProperty("state").GetString()!));
        Assert.Equal("material/a.csv", citations[1].GetProperty("related")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Verified_has_no_place_in_a_log_of_findings() => Assert.Equal(2, Run("check README.md --sources material --verified --format sarif").ExitCode);

    [Fact]
    public void Explain_says_what_a_line_of_a_document_rests_on()
    {
        ToolRun run = Run("explain README.md:5 --sources material");

        Assert.Equal((0, "README.md(5,22): figure “14”: count, value 14, unit {burner}, measures “burners”\nREADME.md(5,22): verified: \"14\" rests on \"14\": Brod burners (material/a.csv:3)\n"), (run.ExitCode, run.Output));
    }

    private ToolRun Run(string line) => ToolRun.Of(_folder.FullPath, line.Split(' '));
}
