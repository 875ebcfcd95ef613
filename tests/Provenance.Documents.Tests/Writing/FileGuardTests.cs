using Provenance.Tests;

namespace Provenance.Documents.Writing;

public sealed class FileGuardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_second_waits_until_the_first_has_done()
    {
        FileGuard first = FileGuard.Take(_folder["lock"], TimeSpan.Zero, () => { });
        bool waited = false;

        using FileGuard second = FileGuard.Take(_folder["lock"], TimeSpan.FromMinutes(1), () =>
        {
            waited = true;
            first.Dispose();
        });

        Assert.True(waited);
    }

    [Fact]
    public void Who_waits_too_long_is_told()
    {
        using FileGuard first = FileGuard.Take(_folder["lock"], TimeSpan.Zero, () => { });

        Assert.Contains("another process", Assert.Throws<IOException>(() => FileGuard.Take(_folder["lock"], TimeSpan.Zero, () => { })).Message);
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        FileGuard.Take(_folder["lock"], TimeSpan.Zero, () => { }).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void What_a_killed_process_left_behind_is_in_nobodys_way()
    {
        _folder.Write(".lock.writing", "");

        FileGuard.Take(_folder["lock"], TimeSpan.Zero, () => { }).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void What_a_link_in_its_place_leads_to_is_left_alone()
    {
        _folder.Write("precious", "text");
        File.CreateSymbolicLink(_folder[".lock.writing"], _folder["precious"]);

        Assert.Throws<IOException>(() => FileGuard.Take(_folder["lock"], TimeSpan.Zero, () => { }));
        Assert.Equal("text", File.ReadAllText(_folder["precious"]));
    }
}
