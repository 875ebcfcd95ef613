using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool;

public sealed class ListCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ListCommandTests() => _folder.Write("docs/a.txt", "Nothing to see.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void JSON_is_one_object_on_one_line()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "list", "docs", "--format", "json");

        JsonElement list = Assert.Single(run.Lines);
        Assert.Equal(["facts", "possible", "counts"], list.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, list.GetProperty("counts").GetProperty("sources").GetInt32());
    }

    [Fact]
    public void Text_ends_with_the_counts()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "list", "docs");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("1 source, ", run.Output.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void An_unreadable_document_fails_the_run_and_the_list_is_still_written()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "list", "docs", "none.txt", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Lines);
    }
}
