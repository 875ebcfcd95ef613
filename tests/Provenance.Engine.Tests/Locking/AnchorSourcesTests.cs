using Provenance.Engine.Locking;

namespace Provenance.Engine.Tests;

public class AnchorSourcesTests
{
    private readonly AnchorSources _sources = new(["docs/a.txt", "other/a.txt", "b.txt"]);

    [Theory]
    [InlineData("docs/a.txt", true)]
    [InlineData("project/docs/a.txt", true)]
    [InlineData("a.txt", true)]
    [InlineData("sources/b.txt", true)]
    [InlineData("ocs/a.txt", false)]
    [InlineData("c.txt", false)]
    public void A_path_means_the_file_that_it_ends_with_by_whole_folders(string path, bool isHeld) => Assert.Equal(isHeld, _sources.Holds(path));

    [Fact]
    public void The_very_path_goes_before_those_that_end_alike() => Assert.Equal(["docs/a.txt"], _sources.Of("docs/a.txt"));

    [Fact]
    public void Several_may_be_meant() => Assert.Equal(["docs/a.txt", "other/a.txt"], _sources.Of("a.txt"));
}
