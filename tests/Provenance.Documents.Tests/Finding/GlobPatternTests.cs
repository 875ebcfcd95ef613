namespace Provenance.Documents.Finding;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "a.md", false)]
    [InlineData("*.txt", "sub/a.txt", false)]
    [InlineData("**/*.txt", "a.txt", true)]
    [InlineData("**/*.txt", "sub/deep/a.txt", true)]
    [InlineData("**/sub/**/a.txt", "x/sub/a.txt", true)]
    [InlineData("**/sub/**/a.txt", "x/other/a.txt", false)]
    [InlineData("a?.txt", "ab.txt", true)]
    [InlineData("a?.txt", "a.txt", false)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b*", "xxbxxaxx", false)]
    [InlineData("*", "A", true)]
    public void A_pattern_matches_what_a_shell_would_match(string pattern, string path, bool matches) =>
        Assert.Equal(matches, GlobPattern.Parse(pattern).Matches(path));

    [Theory]
    [InlineData("*.txt", "")]
    [InlineData("docs/*.txt", "docs/")]
    [InlineData("docs/a?/x/**", "docs/")]
    [InlineData("/abs/**/*.md", "/abs/")]
    public void The_folder_is_what_stands_before_the_first_wildcard(string pattern, string folder) =>
        Assert.Equal(folder, GlobPattern.Parse(pattern).Folder);

    [Fact(Timeout = 120_000)]
    public async Task A_hostile_pattern_takes_no_exponential_time()
    {
        string pattern = string.Concat(Enumerable.Repeat("**/*a*a*a*a*a*b/", 30)) + "x";
        string path = string.Concat(Enumerable.Repeat(new string('a', 200) + "/", 30)) + "y";

        Assert.False(await Task.Run(() => GlobPattern.Parse(pattern).Matches(path)));
    }
}
