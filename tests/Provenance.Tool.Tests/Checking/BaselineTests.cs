using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool.Checking;

public sealed class BaselineTests : IDisposable
{
    /// <summary>What bears the document out, so that what is wrong is held against its sources.</summary>
    private const string Right = "The kiln in Kremen has 21 burners.\n\nThe kiln in Telc has 17 burners.\n\nThe kiln in Velm has 32 burners.\n\nThe kiln in Zabor has 27 burners.\n\n";

    private readonly TemporaryFolder _folder = new();

    public BaselineTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,8\nBrod,14\nKremen,21\nTelc,17\nVelm,32\nZabor,27\n");
        _folder.Write("README.md", Right + "The kiln in Orsk has seven burners.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_known_does_not_count_wherever_it_moves()
    {
        Assert.Equal("provenance.baseline.json: 1 known finding; 'provenance check --baseline provenance.baseline.json' counts only new ones\n", Run("baseline", "README.md").Output);
        _folder.Write("README.md", "Welcome.\n\nThere are many.\n\n" + Right + "The kiln in Orsk has seven burners.\n");

        ToolRun run = Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("0 findings; 1 in the baseline\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_by_itself_stays_known_however_little_it_weighs()
    {
        _folder.Write("README.md", "The kiln in Telc has 17 burners. The quay is 220 m long.\n");
        Assert.StartsWith("provenance.baseline.json: 1 known finding;", Run("baseline", "README.md", "--severity", "info").Output, StringComparison.Ordinal);

        Assert.StartsWith("provenance.baseline.json: 1 known finding;", Run("baseline", "README.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_baseline_is_written_anew()
    {
        _folder.Write("provenance.baseline.json", "{");

        Assert.StartsWith("provenance.baseline.json: 1 known finding;", Run("baseline", "README.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_counts()
    {
        Run("baseline", "README.md");
        _folder.Write("README.md", Right + "The kiln in Orsk has seven burners.\n\nThe kiln in Brod has 15 burners.\n");

        ToolRun run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("README.md(11,22): warning PROV2001: \"15\"", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void The_same_words_in_another_sentence_are_new()
    {
        Run("baseline", "README.md");
        _folder.Write("README.md", Right + "The kiln in Orsk has burners, seven in all.\n");

        Assert.Equal(1, Check().ExitCode);
    }

    [Fact]
    public void What_is_gone_is_told_at_its_line()
    {
        Run("baseline", "README.md");
        _folder.Write("README.md", Right + "The kiln in Orsk has eight burners.\n");

        ToolRun run = Check();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("provenance.baseline.json(4,5): info PROV9025: This known finding is gone: PROV2001 “seven” in README.md; 'provenance baseline' writes the file anew\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_and_less_severe_than_what_counts_is_not_gone()
    {
        Run("baseline", "README.md");

        ToolRun run = ToolRun.Of(_folder.FullPath, "check", "README.md", "--baseline", "provenance.baseline.json", "--severity", "error");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("PROV9025", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_looked_at_is_not_gone()
    {
        Run("baseline", "README.md");
        _folder.Write("other.md", "The kiln in Orsk has eight burners.\n");

        Assert.DoesNotContain("PROV9025", ToolRun.Of(_folder.FullPath, "check", "other.md", "--baseline", "provenance.baseline.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_counts_what_is_known_and_lists_what_is_gone()
    {
        Run("baseline", "README.md");
        _folder.Write("README.md", Right + "The kiln in Orsk has eight burners.\n");

        JsonElement result = JsonDocument.Parse(ToolRun.Of(_folder.FullPath, "check", "README.md", "--baseline", "provenance.baseline.json", "--format", "json").Output).RootElement;

        Assert.Equal(0, result.GetProperty("counts").GetProperty("known").GetInt32());
        Assert.Equal("seven", Assert.Single(result.GetProperty("gone").EnumerateArray()).GetProperty("words").GetString());
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes()
    {
        Run("baseline", "README.md");
        string first = File.ReadAllText(Path.Combine(_folder.FullPath, "provenance.baseline.json"));
        Run("baseline", "README.md");

        Assert.Equal(first, File.ReadAllText(Path.Combine(_folder.FullPath, "provenance.baseline.json")));
    }

    [Theory]
    [InlineData(null, "provenance.baseline.json(1,1): error PROV9007: The baseline is not there; write it with 'provenance baseline --output provenance.baseline.json'\n")]
    [InlineData("{ broken", "provenance.baseline.json(1,3): error PROV9007: The baseline is no JSON")]
    [InlineData("{}", "provenance.baseline.json(1,1): error PROV9007: The baseline is of no form that this program knows")]
    [InlineData("""{ "version": 1, "findings": [ {} ] }""", "provenance.baseline.json(1,1): error PROV9007: The baseline has a finding without 'rule' in line 1")]
    public void A_baseline_that_cannot_be_read_fails_the_check(string? text, string error)
    {
        if (text is not null)
            _folder.Write("provenance.baseline.json", text);

        ToolRun run = Check();

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    private ToolRun Check() => Run("check", "README.md", "--baseline", "provenance.baseline.json");

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);
}
