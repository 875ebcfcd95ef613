using Provenance.Engine.Linking;

namespace Provenance.Engine.Tests;

public class PostingTests
{
    [Fact]
    public void Up_to_its_limit_it_holds_every_figure() => Assert.Equal(Enumerable.Range(0, Posting.Limit), Sorted(Posting.Limit));

    [Fact]
    public void Beyond_its_limit_it_holds_the_last() => Assert.Equal(Enumerable.Range(5, Posting.Limit), Sorted(Posting.Limit + 5));

    private static IEnumerable<int> Sorted(int added)
    {
        var posting = new Posting();
        for (int figure = 0; figure < added; figure++)
            posting.Add(figure);
        return posting.Figures.ToArray().Order();
    }
}
