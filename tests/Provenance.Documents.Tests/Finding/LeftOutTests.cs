using Provenance.Tests;

namespace Provenance.Documents.Finding;

public sealed class LeftOutTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("drafts/", "a.txt", "deep/b.txt")]
    [InlineData("/drafts", "a.txt", "deep/b.txt", "deep/drafts/d.txt")]
    [InlineData("*.txt\n!b.txt", "deep/b.txt")]
    [InlineData("# drafts\n\ndeep/**", "a.txt", "drafts/c.txt")]
    [InlineData("[a-c].txt", "a.txt", "deep/b.txt", "deep/drafts/d.txt", "drafts/c.txt")]
    public void What_git_ignores_is_not_searched(string ignore, params string[] found)
    {
        Write(".gitignore", ignore);

        Assert.Equal(found, Found("."));
    }

    [Fact]
    public void The_file_of_a_folder_decides_over_those_above()
    {
        Write(".gitignore", "b.txt");
        Write("deep/.gitignore", "!b.txt");

        Assert.Contains("deep/b.txt", Found("."));
    }

    [Fact]
    public void A_file_of_more_lines_than_anybody_writes_leaves_nothing_out()
    {
        Write(".gitignore", "*.txt\n" + new string('#', 64 * 1024));

        Assert.Contains("a.txt", Found("."));
    }

    [Fact]
    public void A_file_that_is_named_is_always_meant()
    {
        Write(".gitignore", "*.txt");

        Assert.Equal(["a.txt"], Found("a.txt"));
    }

    [Fact]
    public void What_lies_above_the_repository_is_not_asked()
    {
        Write(".gitignore", "*.txt");
        Directory.CreateDirectory(_folder["drafts/.git"]);

        Assert.Equal(["drafts/c.txt"], Found("drafts"));
    }

    [Theory]
    [InlineData("drafts", "a.txt", "deep/b.txt")]
    [InlineData("deep/drafts", "a.txt", "deep/b.txt", "drafts/c.txt")]
    [InlineData("c.*", "a.txt", "deep/b.txt", "deep/drafts/d.txt")]
    public void What_the_decisions_exclude_is_not_searched(string pattern, params string[] found)
    {
        Write("provenance.json", $$"""{ "exclude": ["{{pattern}}"] }""");

        Assert.Equal(found, Found("."));
    }

    [Fact]
    public void The_nearest_decisions_exclude()
    {
        Write("provenance.json", """{ "exclude": ["d.txt"] }""");
        Write("deep/provenance.json", """{ "exclude": ["b.txt"] }""");

        Assert.Equal(["a.txt", "deep/drafts/d.txt", "drafts/c.txt"], Found("."));
    }

    [Fact]
    public void A_file_that_is_named_is_read_though_it_is_excluded()
    {
        Write("provenance.json", """{ "exclude": ["a.txt"] }""");

        Assert.Equal(["a.txt"], Found("a.txt"));
    }

    [Fact]
    public void Decisions_that_are_damaged_exclude_nothing()
    {
        Write("provenance.json", """{ "exclude": ["a.txt" """);

        Assert.Contains("a.txt", Found("."));
    }

    [Theory]
    [InlineData("drafts", "a.txt", "deep/b.txt")]
    [InlineData("./drafts/", "a.txt", "deep/b.txt")]
    [InlineData("deep/*", "a.txt", "drafts/c.txt")]
    [InlineData("**/c.*", "a.txt", "deep/b.txt", "deep/drafts/d.txt")]
    public void What_a_person_names_is_left_out(string pattern, params string[] found) => Assert.Equal(found, Found(".", pattern));

    private void Write(string path, string text) => _folder.Write(path, text);

    private IEnumerable<string> Found(string path, params string[] leftOut)
    {
        foreach (string file in (string[])["a.txt", "deep/b.txt", "drafts/c.txt", "deep/drafts/d.txt"])
            Write(file, "text");
        return DocumentFinder.Find([path], _folder.FullPath, null, LeftOut.Of(leftOut, _folder.FullPath)).Files.Select(file => file.Path);
    }
}
