using Provenance.Tests;

namespace Provenance.Tool;

public sealed class ExplainFactTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExplainFactTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/a.txt", "The island council ordered some 500 car ferries from the yard in Gdansk.");
        _folder.Write("sources/b.txt", "The island council ordered 499 car ferries from the yard in Gdansk.\n\nThe council has 3 car ferries.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fact_is_told_with_citations_verdict_intervals_and_links()
    {
        string output = ToolRun.Of(_folder.FullPath, "explain", "CarFerries").Output;

        Assert.StartsWith("Figures.CarFerries: consistent, 2 citations\n  sources/a.txt(1,33): “500”, stands for [450, 550] in the base unit of {", output);
        Assert.Contains("sources/b.txt(1,28): “499”, stands for exactly 499", output);
        Assert.Contains("linked because\n  sources/a.txt(1,33) and sources/b.txt(1,28): values of which one may be the other, told of one thing", output);
    }

    [Fact]
    public void What_nearly_was_one_with_it_is_told_with_the_reason()
    {
        string output = ToolRun.Of(_folder.FullPath, "explain", "Figures.CarFerries", "sources").Output;

        Assert.Contains("nearly linked\n  Figures.CarFerriesForCouncil “3”, sources/b.txt(3,17): values that exclude each other", output);
    }

    [Fact]
    public void A_name_that_no_fact_has_names_the_nearest()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "explain", "CarFerry");

        Assert.Equal((2, "provenance: error PROV9007: No fact is named 'CarFerry'; did you mean 'CarFerries'?\n"), (run.ExitCode, run.Error));
    }
}
