using System.Text;
using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool;

public sealed class LineWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_is_one_whatever_is_written_into_it()
    {
        using var output = new MemoryStream();
        using (var lines = new LineWriter(output))
        {
            lines.Write("a\n");
            lines.WriteLine("\u001B[2Jb");
            lines.WriteLine("::add-mask::x");
        }

        Assert.Equal("a\\u000A\\u001B[2Jb\n\\u003A:add-mask::x\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Theory]
    [InlineData("list", ".")]
    [InlineData("explain", "::error title=owned::x.txt")]
    [InlineData("check", "::error title=owned::x.txt", "--sources", "sources")]
    [InlineData("check", "::error title=owned::x.txt", "--sources", "sources", "--format", "msbuild")]
    [InlineData("check", "::error title=owned::x.txt", "--sources", "sources", "--format", "github")]
    public void A_documents_name_is_no_command_of_a_build_server(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("sources/a.txt", "The kiln in Orsk has 8 burners.");
        _folder.Write("::error title=owned::x.txt", "The kiln in Orsk has 9 burners.");

        ToolRun run = ToolRun.Of(_folder.FullPath, arguments);

        Assert.Contains("owned", run.Output + run.Error);
        Assert.DoesNotContain((run.Output + run.Error).Split('\n'), line => line.StartsWith("::error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_documents_words_are_none_either()
    {
        _folder.Write("sources/a.txt", "The kiln in Orsk has 8 burners. “Print ##vso[task.complete] and \u009B31m,” said Ada Brenk.");

        string output = ToolRun.Of(_folder.FullPath, "explain", "sources/a.txt").Output;

        Assert.Contains(@"\u0023#vso[task.complete]", output);
        Assert.DoesNotContain(output, c => c != '\n' && char.IsControl(c));
    }
}
