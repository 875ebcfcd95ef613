using Provenance.Tests;
using Provenance.Tool.Caching;

namespace Provenance.Tool;

public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new(), _user = new();

    public CacheTests()
    {
        _folder.Write("sources/a.txt", "The kiln in Orsk has 8 burners. “We will relight it in spring,” said Ada Brenk.");
        _folder.Write("docs/one.md", "The kiln in Orsk has seven burners.");
        _folder.Write("docs/two.md", "A mast was 41 m high.\n\n<!-- provenance: disable PROV2001 -- an older count -->\nThe kiln in Orsk has nine burners.");
    }

    private string Pack => _folder["kept/records.pack"];

    private string UserFolder => _user["cache/provenance"];

    public void Dispose()
    {
        _folder.Dispose();
        _user.Dispose();
    }

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
        ToolRun cold = Run("check", "docs", "--no-cache", "--severity", "info", "--format", format);

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

    [Fact]
    public void A_damaged_file_changes_no_report()
    {
        ToolRun sound = Run("report", "sources", "-o", "-", "--cache", "kept");
        byte[] pack = File.ReadAllBytes(Pack);
        for (int at = 0; at < pack.Length; at += 23)
        {
            byte[] damaged = [.. pack];
            damaged[at] ^= 0x55;
            File.WriteAllBytes(Pack, damaged);

            ToolRun run = Run("report", "sources", "-o", "-", "--cache", "kept");
            Assert.Equal((sound.ExitCode, sound.Error), (run.ExitCode, run.Error));
            Assert.Equal(sound.OutputBytes, run.OutputBytes);
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
        ToolRun read = Run("extract", "sources", "--no-cache");
        Run("extract", "sources", "--cache", "kept");

        Assert.Equal(read.Output, Run("extract", "sources", "--cache", "kept").Output);
    }

    [Fact]
    public void A_few_documents_leave_no_folder_behind()
    {
        Run("check", "docs");

        Assert.False(Directory.Exists(UserFolder));
    }

    [Fact]
    public void Many_documents_leave_one_in_the_users_own_folder_and_nothing_in_the_project()
    {
        Many();
        string[] before = Directory.GetFileSystemEntries(_folder.FullPath);

        Run("check", "docs");

        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.FullPath));
        Assert.Single(Directory.GetFiles(UserFolder, "records.pack", SearchOption.AllDirectories));
    }

    [Fact]
    public void Where_a_build_server_runs_it_nothing_is_kept_or_used_unasked()
    {
        Many();

        ToolRun.Of(_folder.FullPath, [], ["check", "docs"], host => host with { UserCache = UserFolder, IsAutomated = true });

        Assert.False(Directory.Exists(UserFolder));
    }

    [Fact]
    public void A_folder_of_the_user_inside_the_project_is_not_used()
    {
        Many();
        _folder.Write(".git/HEAD", "");
        Directory.CreateDirectory(_folder["docs/below"]);

        ToolRun run = ToolRun.Of(_folder["docs"], [], ["list", ".", "--cache", "kept"], host => host with { UserCache = _folder["home/.cache/provenance"] });

        Assert.Contains("warning PROV9008: The cache is not used: ", run.Error);
        Assert.False(Directory.Exists(_folder["home"]) || Directory.Exists(_folder["docs/kept"]));
    }

    [Fact]
    public void A_folder_of_the_user_that_leads_into_the_project_is_not_used()
    {
        Many();
        _folder.Write(".git/HEAD", "");
        Directory.CreateDirectory(_folder["docs/below"]);
        File.CreateSymbolicLink(_user["link"], _folder["docs/below"]);

        ToolRun run = ToolRun.Of(_folder["docs"], [], ["list", ".", "--cache", "kept"], host => host with { UserCache = _user["link/provenance"] });

        Assert.Contains("warning PROV9008: The cache is not used: ", run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(_folder["docs/below"]));
    }

    [Fact]
    public void A_folder_that_was_named_is_not_seen_by_version_control()
    {
        Check();

        Assert.Equal("*\n", File.ReadAllText(_folder["kept/.gitignore"]));
    }

    [Fact]
    public void A_file_that_another_user_wrote_is_as_good_as_none()
    {
        ToolRun sound = Check();
        using var other = new TemporaryFolder();
        // The other finds nothing wrong: to him the source said so.
        _folder.Write("sources/a.txt", "The kiln in Orsk has 7 burners.");
        ToolRun.Of(_folder.FullPath, [], ["check", "docs", "--cache", "kept"], host => host with { UserCache = other.FullPath });
        var pack = new FileInfo(Pack);
        _folder.Write("sources/a.txt", "The kiln in Orsk has 8 burners. “We will relight it in spring,” said Ada Brenk.");

        Assert.True(pack.Length > 0);
        Assert.Equal((sound.ExitCode, sound.Output), (Check().ExitCode, Check().Output));
    }

    [Fact]
    public void A_record_is_found_with_the_secret_that_sealed_it_and_with_no_other()
    {
        byte[] own = [.. Enumerable.Repeat((byte)1, CacheSecret.Length)], foreign = [.. Enumerable.Repeat((byte)2, CacheSecret.Length)];
        CachePack forged = CachePack.Open(Pack, foreign);
        forged.Add(7, [1, 2, 3]);
        forged.Save();

        Assert.Equal([1, 2, 3], CachePack.Open(Pack, foreign).Find(7));
        Assert.Null(CachePack.Open(Pack, own).Find(7));
    }

    [Fact]
    public void A_record_that_is_written_again_is_not_vouched_for()
    {
        byte[] own = [.. Enumerable.Repeat((byte)1, CacheSecret.Length)], foreign = [.. Enumerable.Repeat((byte)2, CacheSecret.Length)];
        CachePack forged = CachePack.Open(Pack, foreign);
        forged.Add(7, [1, 2, 3]);
        forged.Save();
        CachePack next = CachePack.Open(Pack, own);
        next.Add(8, [4]);
        next.Save();

        Assert.Equal([4], CachePack.Open(Pack, own).Find(8));
        Assert.Null(CachePack.Open(Pack, own).Find(7));
    }

    [Fact]
    public void A_secret_that_others_may_read_is_none()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.NotNull(CacheSecret.In(_user.FullPath));
        File.SetUnixFileMode(_user["secret"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        Assert.Null(CacheSecret.In(_user.FullPath));
    }

    [Fact]
    public void What_a_link_beside_the_file_leads_to_is_left_alone()
    {
        Directory.CreateDirectory(_folder["kept"]);
        File.CreateSymbolicLink(_folder["kept/.gitignore"], _user["planted"]);

        Check();

        Assert.False(File.Exists(_user["planted"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_warning_and_nothing_more()
    {
        _folder.Write("kept", "a file");

        ToolRun run = Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("kept/records.pack(1,1): warning PROV9008: The cache cannot be written: ", run.Error);
    }

    private void Many()
    {
        for (int i = 0; i < 70; i++)
            _folder.Write($"docs/{i}.md", $"A mast was {i + 20} m high.");
    }

    private ToolRun Check(params string[] more) => Run(["check", "docs", "--cache", "kept", .. more]);

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, [], arguments, host => host with { UserCache = UserFolder });
}
