using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sources_come_by_path_with_hash_and_length()
    {
        _folder.Write("docs/b.txt", "x");
        _folder.Write("docs/a.txt", "naïve 𝄞");

        ToolRun run = ToolRun.Of(_folder.FullPath, "extract", "docs", "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["docs/a.txt", "docs/b.txt"], run.Lines.Where(IsSource).Select(line => line.GetProperty("source").GetString()));
        Assert.Equal(8, run.Lines[0].GetProperty("length").GetInt32());
        Assert.Equal(64, run.Lines[0].GetProperty("sha256").GetString()!.Length);
    }

    [Fact]
    public void The_output_is_UTF8_without_byte_order_mark_and_ends_lines_with_LF()
    {
        _folder.Write("a.txt", "x");

        ToolRun run = ToolRun.Of(_folder.FullPath, "extract", "a.txt");

        Assert.Equal((byte)'{', run.OutputBytes[0]);
        Assert.EndsWith("}\n", run.Output);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void A_document_that_cannot_be_read_takes_nothing_from_the_others()
    {
        _folder.Write("docs/a.txt", "x");
        _folder.Write("docs/b.txt", [.. "one\ntwo "u8, 0xFF]);

        ToolRun run = ToolRun.Of(_folder.FullPath, "extract", "docs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("docs/b.txt(2,5): error PROV9002: ", run.Error);
        Assert.Equal("docs/a.txt", Assert.Single(run.Lines, IsSource).GetProperty("source").GetString());
    }

    [Fact]
    public void A_path_that_leads_nowhere_fails_and_names_it()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "extract", "none.txt", "*.none");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.txt(1,1): error PROV9001: ", run.Error);
        Assert.Contains("*.none(1,1): error PROV9005: ", run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("extract")]
    [InlineData("extract", "--stdin", "a.txt")]
    [InlineData("extract", "a.txt", "--format", "xml")]
    [InlineData("list")]
    [InlineData("no-such-verb")]
    public void A_command_line_that_means_nothing_fails_in_one_line_without_output(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.All(run.Error.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("provenance: error PROV9007: ", line));
    }

    [Fact]
    public void A_document_may_begin_with_an_at_sign()
    {
        _folder.Write("@notes.txt", "x");

        Assert.Equal(0, ToolRun.Of(_folder.FullPath, "extract", "@notes.txt").ExitCode);
    }

    [Fact]
    public void A_run_twice_gives_the_same_bytes()
    {
        string seeds = Path.Combine(Repository.Root, "seeds");

        Assert.Equal(ToolRun.Of(seeds, "extract", ".").OutputBytes, ToolRun.Of(seeds, "extract", ".").OutputBytes);
    }

    private static bool IsSource(JsonElement line) => line.GetProperty("type").GetString() == "source";
}
