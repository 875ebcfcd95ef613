using Provenance.Tests;

namespace Provenance.Tool;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExplainCommandTests() => _folder.Write("a.txt", "The plan names 40 ferries.\nSee section 4.2, and the F-35.\n“It will take two years,” said Jane Doe.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_figure_is_told_with_value_unit_and_what_it_measures() =>
        Assert.Equal("a.txt(1,16): figure “40”: count, value 40, unit {ferry}, measures “ferries”\n", Explain("a.txt:1").Output);

    [Fact]
    public void A_number_that_is_no_figure_is_told_with_the_reason()
    {
        string output = Explain("a.txt:2").Output;

        Assert.Equal(
            [
                "a.txt(2,13): no figure: “4.2” stands behind a name, or a word that numbers things",
                "a.txt(2,28): no figure: “35” is joined to letters or signs: a part of an identifier",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_quotation_is_told_with_its_speaker_and_the_figures_inside()
    {
        string[] lines = Explain("a.txt:3").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("a.txt(3,2): quotation “It will take two years,”: full, by Jane Doe (said)", lines[0]);
        Assert.StartsWith("a.txt(3,15): figure “two years”: duration, value 2, unit a", lines[1]);
    }

    [Fact]
    public void A_column_asks_for_what_stands_at_it() => Assert.StartsWith("a.txt(2,28)", Explain("a.txt:2:28").Output);

    [Fact]
    public void Without_a_line_the_whole_document_is_told() => Assert.Equal(5, Explain("a.txt").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void A_place_with_nothing_says_so() => Assert.Equal("no number and no quotation stands there\n", Explain("a.txt:1:1").Output);

    [Fact]
    public void A_line_beyond_the_document_fails()
    {
        ToolRun run = Explain("a.txt:99");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.txt(1,1): error PROV9007: There is no line 99", run.Error);
    }

    [Fact]
    public void A_document_that_is_missing_fails()
    {
        ToolRun run = Explain("none.txt:1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PROV900", run.Error);
    }

    [Theory]
    [InlineData("a.txt", "a.txt", null, null)]
    [InlineData("a.txt:3", "a.txt", 3, null)]
    [InlineData("a.txt:3:14", "a.txt", 3, 14)]
    [InlineData(@"C:\a.txt:3", @"C:\a.txt", 3, null)]
    [InlineData("a:b", "a:b", null, null)]
    public void A_place_is_a_file_a_line_and_a_column(string text, string file, int? line, int? column) =>
        Assert.Equal(new Explaining.PlaceArgument(file, line, column), Explaining.PlaceArgument.Parse(text));

    private ToolRun Explain(string place) => ToolRun.Of(_folder.FullPath, "explain", place);
}
