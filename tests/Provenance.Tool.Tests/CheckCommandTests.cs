using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckCommandTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,8\nBrod,14\n");
        _folder.Write("README.md", "# Kilns\n\nThe kiln in Orsk has seven burners. The kiln in Brod has 14 burners.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_finding_is_printed_as_compilers_do_and_the_exit_code_is_1()
    {
        ToolRun run = Run("check", "README.md");

        Assert.Equal((1, "README.md(3,22): warning PROV2001: \"seven\" here, but \"8\" in the source: Orsk burners (sources/a.csv:2)\n"), (run.ExitCode, run.Output));
        Assert.Equal("1 document checked against 1 source; 2 figures: 1 verified, 1 contradicted, 0 unverifiable, 0 skipped; 0 quotations: 0 verified, 0 contradicted, 0 unverifiable, 0 skipped; 1 finding\n", run.Error);
    }

    [Fact]
    public void A_document_that_is_right_is_clean_and_says_how_much_was_checked()
    {
        _folder.Write("README.md", "The kiln in Orsk has eight burners.");

        ToolRun run = Run("check", "README.md", "--sources", "sources/a.csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("1 document checked against 1 source; 1 figure: 1 verified", run.Error);
    }

    [Fact]
    public void Json_has_places_the_fact_and_the_counts()
    {
        JsonElement result = JsonDocument.Parse(Run("check", "README.md", "--format", "json").Output).RootElement;

        JsonElement finding = Assert.Single(result.GetProperty("findings").EnumerateArray());
        Assert.Equal("PROV2001 warning README.md 3 22 3 27 Figures.OrskBurners", string.Join(' ', new[] { "rule", "severity", "path", "line", "column", "endLine", "endColumn", "fact" }.Select(name => finding.GetProperty(name).ToString())));
        Assert.Equal("sources/a.csv", Assert.Single(finding.GetProperty("related").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(1, result.GetProperty("counts").GetProperty("figures").GetProperty("verified").GetInt32());
    }

    [Theory]
    [InlineData("warning", 0, "")]
    [InlineData("info", 1, "README.md(1,12): info PROV2002: \"41 m\" has no source\n")]
    public void Below_the_threshold_nothing_is_printed_and_nothing_fails(string severity, int exitCode, string output)
    {
        _folder.Write("README.md", "A mast was 41 m high.");

        ToolRun run = Run("check", "README.md", "--severity", severity);

        Assert.Equal((exitCode, output), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("msbuild")]
    public void What_is_below_the_threshold_is_in_no_format(string format)
    {
        _folder.Write("README.md", "A mast was 41 m high.");

        Assert.DoesNotContain("41 m", Run("check", "README.md", "--format", format).Output);
        Assert.Contains("41 m", Run("check", "README.md", "--format", format, "--severity", "info").Output);
    }

    [Fact]
    public void Json_counts_what_is_below_the_threshold()
    {
        _folder.Write("README.md", "A mast was 41 m high.");

        Assert.Equal(1, JsonDocument.Parse(Run("check", "README.md", "--format", "json").Output).RootElement.GetProperty("counts").GetProperty("below").GetInt32());
    }

    [Fact]
    public void Sources_are_held_against_each_other()
    {
        _folder.Write("sources/b.txt", "The maximum bus clock frequency of the sensor interface is 400 kHz in fast mode.");
        _folder.Write("sources/c.txt", "The maximum bus clock frequency of the sensor interface is 100 kHz in fast mode.");

        ToolRun run = Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("sources/b.txt(1,60): warning PROV1001: \"400 kHz\" here, but \"100 kHz\" (sources/c.txt:1)\n", run.Output);
    }

    [Fact]
    public void Sources_are_held_against_the_lock()
    {
        Run("lock", "sources");
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,9\nBrod,14\n");

        ToolRun run = Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": warning PROV0003: Figures.OrskBurners ", run.Output);
    }

    [Fact]
    public void A_comment_that_switches_nothing_off_is_a_problem()
    {
        _folder.Write("README.md", "<!-- provenance: disable PROV2001 -->\nThe kiln in Orsk has eight burners.");

        ToolRun run = Run("check", "README.md");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("README.md(1,6): warning PROV9020: ", run.Error);
    }

    [Fact]
    public void A_folder_of_documents_may_hold_the_sources() => Assert.Contains("1 document checked against 1 source", Run("check", ".", "--sources", "sources").Error);

    [Theory]
    [InlineData("check", "missing.md")]
    [InlineData("check", "README.md", "--sources", "missing")]
    public void What_cannot_be_read_is_exit_code_2(params string[] arguments) => Assert.Equal(2, Run(arguments).ExitCode);

    [Fact]
    public void Without_sources_there_is_nothing_to_check_against()
    {
        Directory.Delete(_folder["sources"], recursive: true);

        ToolRun run = Run("check", "README.md");

        Assert.Equal((2, "provenance: error PROV9007: There is no folder 'sources'; name the sources with --sources\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Sarif_holds_what_a_document_switched_off_with_its_reason()
    {
        _folder.Write("README.md", "<!-- provenance: disable PROV2001 -- an older count -->\nThe kiln in Orsk has seven burners.");

        JsonElement log = JsonDocument.Parse(Run("check", "README.md", "--format", "sarif").Output).RootElement;

        JsonElement result = Assert.Single(log.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        JsonElement suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());
        Assert.Equal("PROV2001 inSource an older count", string.Join(' ', result.GetProperty("ruleId"), suppression.GetProperty("kind"), suppression.GetProperty("justification")));
    }

    [Fact]
    public void A_source_with_nothing_in_it_is_a_warning()
    {
        _folder.Write("README.md", "The kiln in Orsk has eight burners.");
        _folder.Write("sources/empty.txt", "Nothing is counted here.");

        ToolRun run = Run("check", "README.md");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("sources/empty.txt(1,1): warning PROV9004: No figure and no quotation was found in this document; ", run.Error);
    }

    [Fact]
    public void A_source_in_another_language_is_told_as_such_and_counted()
    {
        _folder.Write("README.md", "The kiln in Orsk has eight burners.");
        _folder.Write("sources/four.txt", "Le four compte 48.000 briques et se trouve au bord du lac. Les maçons ont dit que la cuisson serait longue.");

        ToolRun run = Run("check", "README.md");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("sources/four.txt(1,1): info PROV9022: This document is not in English", run.Error);
        Assert.EndsWith("; 1 not in English", run.Error.TrimEnd());
    }

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);
}
