using Provenance.Tests;
using Provenance.Tool.Caching;

namespace Provenance.Tool;

public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CacheTests()
    {
        _folder.Write("sources/a.txt", "The kiln in Orsk has 8 burners. “We will relight it in spring,” said Ada Brenk.");
        _folder.Write("docs/one.md", "The kiln in Orsk has seven burners.");
        _folder.Write("docs/two.md", "A mast was 41 m high.\n\n<!-- provenance: disable PROV2001 -- an older count -->\nThe kiln in Orsk has nine burners.");
    }

    private string Pack => _folder["kept/records.pack"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_second_run_says_the_same(string format)
    {
        ToolRun first = Check("--format", format), second = Check("--format", format);

        Assert.Equal((first.ExitCode, first.Output, first.Error), (second.ExitCode, second.Output, second.Error));
    }

    [Fact]
    public void A_run_that_finds_nothing_new_leaves_the_file_alone()
    {
        Check();
        byte[] before = File.ReadAllBytes(Pack);
        File.SetLastWriteTimeUtc(Pack, DateTime.UnixEpoch);

        Check();

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Pack));
        Assert.Equal(before, File.ReadAllBytes(Pack));
    }

    [Fact]
    public void A_changed_document_is_checked_again()
    {
        Check();
        _folder.Write("docs/one.md", "The kiln in Orsk has eight burners.");

        Assert.Equal((0, ""), (Check().ExitCode, Check().Output));
    }

    [Fact]
    public void A_changed_source_has_every_document_checked_again()
    {
        Check();
        _folder.Write("sources/a.txt", "The kiln in Orsk has 7 burners.");

        Assert.Equal(0, Check().ExitCode);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void With_documents_changed_removed_renamed_and_new_it_says_what_a_run_without_a_cache_says(string format)
    {
        for (int i = 0; i < 12; i++)
            _folder.Write($"docs/many/{i}.md", $"The kiln in Orsk has {i} burners. “We will relight it in {(i % 2 == 0 ? "spring" : "summer")},” said Ada Brenk.");
        Check("--severity", "info", "--format", format);
        _folder.Write("docs/many/1.md", "The kiln in Orsk has six burners.");
        File.Delete(_folder["docs/many/2.md"]);
        File.Move(_folder["docs/many/3.md"], _folder["docs/many/renamed.md"]);
        File.Move(_folder["docs/many/4.md"], _folder["docs/4.md"]);
        File.Copy(_folder["docs/many/5.md"], _folder["docs/many/copy.md"]);
        _folder.Write("docs/many/new.md", "A second mast was 43 m high.");

        ToolRun kept = Check("--severity", "info", "--format", format);
        ToolRun cold = ToolRun.Of(_folder.FullPath, "check", "docs", "--no-cache", "--severity", "info", "--format", format);

        Assert.Equal(cold.OutputBytes, kept.OutputBytes);
        Assert.Equal((cold.ExitCode, cold.Error), (kept.ExitCode, kept.Error));
        Assert.Contains("renamed.md", kept.Output);
    }

    [Fact]
    public void A_cache_that_is_a_folder_is_no_error()
    {
        ToolRun sound = Check();
        File.Delete(Pack);
        Directory.CreateDirectory(Pack);

        Assert.Equal((sound.ExitCode, sound.Output), (Check().ExitCode, Check().Output));
    }

    [Fact]
    public void A_damaged_file_is_as_good_as_none()
    {
        ToolRun sound = Check();
        byte[] pack = File.ReadAllBytes(Pack);
        for (int at = 0; at < pack.Length; at += 7)
        {
            byte[] damaged = [.. pack];
            damaged[at] ^= 0x55;
            File.WriteAllBytes(Pack, damaged);

            Assert.Equal(sound.Output, Check().Output);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(70)]
    [InlineData(200)]
    public void Half_a_file_is_no_error(int length)
    {
        ToolRun sound = Check();
        File.WriteAllBytes(Pack, File.ReadAllBytes(Pack)[..length]);

        Assert.Equal((sound.ExitCode, sound.Output, sound.Error), (Check().ExitCode, Check().Output, Check().Error));
    }

    [Fact]
    public void Facts_from_the_cache_are_those_of_the_documents()
    {
        ToolRun read = ToolRun.Of(_folder.FullPath, "extract", "sources", "--no-cache");
        ToolRun.Of(_folder.FullPath, "extract", "sources", "--cache", "kept");

        Assert.Equal(read.Output, ToolRun.Of(_folder.FullPath, "extract", "sources", "--cache", "kept").Output);
    }

    [Fact]
    public void A_few_documents_leave_no_folder_behind()
    {
        ToolRun.Of(_folder.FullPath, "check", "docs");

        Assert.False(Directory.Exists(_folder[CacheOptions.DefaultFolder]));
    }

    [Fact]
    public void Many_documents_leave_one_that_version_control_does_not_see()
    {
        for (int i = 0; i < 70; i++)
            _folder.Write($"docs/{i}.md", $"A mast was {i + 20} m high.");

        ToolRun.Of(_folder.FullPath, "check", "docs");

        Assert.Equal("*\n", File.ReadAllText(_folder[CacheOptions.DefaultFolder + "/.gitignore"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_warning_and_nothing_more()
    {
        _folder.Write("kept", "a file");

        ToolRun run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("kept/records.pack(1,1): warning PROV9008: The cache cannot be written: ", run.Error);
    }

    private ToolRun Check(params string[] more) => ToolRun.Of(_folder.FullPath, ["check", "docs", "--cache", "kept", .. more]);
}
