using Provenance.Testing;
using Provenance.Tests;

namespace Provenance.Tool;

/// <summary>
/// Folders in tests/Projects with a document that quotes its sources some forty times and is wrong ten times: another digit, unit,
/// sign, direction, year or word, a stale rounding, a "not" that was lost, words in another's mouth, words that nobody said.
/// </summary>
public class CheckedProjectTests
{
    [Theory]
    [InlineData("Ferries")]
    [InlineData("Compression")]
    [InlineData("Hospital")]
    [InlineData("Bakery")]
    [InlineData("Gauges")]
    public void The_mistakes_are_found_and_nothing_else(string project)
    {
        string folder = Path.Combine(Repository.Root, "tests", "Projects", project);

        ToolRun run = ToolRun.Of(folder, "check", "*.md", "--sources", "sources");

        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Output + run.Error, target: project);
    }
}
