namespace Provenance.Documents.Finding;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("repo", "repo/a.txt", "a.txt")]
    [InlineData("repo/", "repo/docs/a.txt", "docs/a.txt")]
    [InlineData("repo/project", "repo/docs/a.txt", "../docs/a.txt")]
    [InlineData("repo/project", "repo/project/../a.txt", "../a.txt")]
    [InlineData("repo", "repository/a.txt", "../repository/a.txt")]
    [InlineData("repo/a.txt", "repo/a.txt", "../a.txt")]
    public void A_path_is_relative_to_the_root_with_forward_slashes(string root, string path, string expected)
    {
        string top = Path.Combine(Path.GetTempPath(), "top");

        Assert.Equal(expected, RelativePath.Of(Path.Combine(top, root), Path.Combine(top, path)));
    }
}
