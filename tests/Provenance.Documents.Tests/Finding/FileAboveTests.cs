using Provenance.Tests;

namespace Provenance.Documents.Finding;

public sealed class FileAboveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_nearest_file_is_found()
    {
        _folder.Write("f.json", "{}");
        string near = _folder.Write("a/f.json", "{}");
        _folder.Write("a/b/x.txt", "");

        Assert.Equal(near, FileAbove.Find("f.json", _folder["a/b"]));
    }

    [Fact]
    public void The_search_ends_where_the_repository_does()
    {
        _folder.Write("f.json", "{}");
        _folder.Write("repository/.git/HEAD", "");
        _folder.Write("repository/sub/x.txt", "");

        Assert.Null(FileAbove.Find("f.json", _folder["repository/sub"]));
    }
}
