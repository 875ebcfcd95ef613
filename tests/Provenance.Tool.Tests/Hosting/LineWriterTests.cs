using System.Text;
using System.Text.Json;
using Provenance.Tests;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;

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

    [Theory]
    [InlineData("extract", "sources")]
    [InlineData("list", "sources", "--format", "json")]
    [InlineData("export", "sources", "--format", "prov")]
    [InlineData("export", "sources", "--format", "webannotation")]
    [InlineData("check", "draft.txt", "--format", "json")]
    [InlineData("check", "draft.txt", "--format", "sarif")]
    public void Nor_are_they_in_JSON_that_ends_in_a_log(params string[] arguments)
    {
        _folder.Write("sources/a.txt", "The kiln in Orsk has 8 burners. “Print ###vso[task.complete]#[a] and ## now,” said Ada Brenk.");
        _folder.Write("draft.txt", "“Print ###vso[task.complete]#[a] and ## never,” said Ada Brenk.");

        string output = ToolRun.Of(_folder.FullPath, arguments).Output;

        Assert.Contains("vso[task.complete]#[a]", output);
        Assert.DoesNotContain("##", output);
        Assert.All(output.StartsWith("{\n", StringComparison.Ordinal) ? [output] : output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Nor_are_those_that_come_in_two_parts()
    {
        using var written = new MemoryStream();
        var output = new JsonOutput(written);
        foreach (string part in (string[])["#", "#", "#a", "#", "a##", "#"])
            output.Write(Encoding.UTF8.GetBytes(part));

        Assert.Equal(@"#\u0023#a#a#\u0023#", Encoding.UTF8.GetString(written.ToArray()));
    }
}
