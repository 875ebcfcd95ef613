using Provenance.Tests;

namespace Provenance.Documents.Writing;

public sealed class WholeFileTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_with_the_same_bytes_keeps_its_timestamp()
    {
        string path = _folder.Write("a", "naïve");
        File.SetLastWriteTimeUtc(path, LongAgo);

        Assert.False(WholeFile.WriteIfChanged(path, "naïve"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void A_file_of_the_same_length_with_other_bytes_is_replaced()
    {
        string path = _folder.Write("a", "old");

        Assert.True(WholeFile.WriteIfChanged(path, "new"));
        Assert.Equal("new"u8.ToArray(), File.ReadAllBytes(path));
    }

    [Fact]
    public void A_missing_folder_is_created()
    {
        Assert.True(WholeFile.WriteIfChanged(_folder["x/y/a"], "new"));
        Assert.Equal("new", File.ReadAllText(_folder["x/y/a"]));
    }

    [Fact]
    public void Nothing_is_left_behind_where_writing_fails()
    {
        Directory.CreateDirectory(_folder["a/in-the-way"]);

        Assert.ThrowsAny<Exception>(() => WholeFile.Write(_folder["a"], [1]));
        Assert.Equal([_folder["a"]], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void A_file_that_is_replaced_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
            return;
        string path = _folder.Write("a", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        WholeFile.WriteIfChanged(path, "new");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
    }

    [Fact]
    public void What_is_for_its_owner_alone_is_so_before_the_first_word_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        string path = _folder.Write("a", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        using FileStream draft = WholeFile.Draft(_folder[".b"], path);

        Assert.Equal((0L, UnixFileMode.UserRead | UnixFileMode.UserWrite), (draft.Length, File.GetUnixFileMode(_folder[".b"])));
    }

    [Fact]
    public void A_file_that_is_read_only_is_not_replaced()
    {
        string path = _folder.Write("a", "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Assert.Throws<UnauthorizedAccessException>(() => WholeFile.WriteIfChanged(path, "new"));
        Assert.Equal("old", File.ReadAllText(path));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void Neither_a_link_nor_what_it_leads_to_is_replaced()
    {
        _folder.Write("real", "old");
        File.CreateSymbolicLink(_folder["a"], _folder["real"]);

        Assert.Throws<IOException>(() => WholeFile.WriteIfChanged(_folder["a"], "new"));
        Assert.Equal("old", File.ReadAllText(_folder["a"]));
        Assert.Equal(_folder["real"], new FileInfo(_folder["a"]).LinkTarget);
    }
}
