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
}
