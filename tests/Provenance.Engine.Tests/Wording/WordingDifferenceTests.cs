using Provenance.Engine.Wording;

namespace Provenance.Engine.Tests;

public sealed class WordingDifferenceTests
{
    [Theory]
    [InlineData("we need a new harbour now", "we need a new airport now", "harbour", "airport")]
    [InlineData("we need boats", "we badly need boats", "", "badly")]
    [InlineData("small, fast and loud boats", "small, fast, and loud boats", "", ",")]
    [InlineData("two new boats came", "three old boats came", "two new", "three old")]
    public void Words_that_only_one_has_are_marked(string first, string second, string ofFirst, string ofSecond) =>
        Assert.Equal((ofFirst, ofSecond), Marked(first, second));

    [Fact]
    public void What_only_one_quotes_before_or_after_is_no_difference() =>
        Assert.Equal(("harbour", "airport"), Marked("a new harbour now", "I tell you: a new airport now, and soon"));

    [Fact]
    public void What_is_quoted_out_of_the_middle_is_held_against_the_middle() =>
        Assert.Equal(("harbour", "harbor"), Marked("We are an island of small boats and we must build a harbour in time. Nobody else will.", "We must build a harbor in time."));

    [Fact]
    public void The_mark_that_closes_a_quotation_is_no_difference() => Assert.Equal(("harbour", "airport"), Marked("a new harbour now,", "a new airport now."));

    [Fact]
    public void How_marks_are_drawn_does_not_count() => Assert.Equal(("", ""), Marked("it’s late – really", "it's late - really"));

    [Fact]
    public void Very_long_texts_are_compared_from_both_ends()
    {
        string common = string.Concat(Enumerable.Range(0, 3000).Select(i => $"w{i} "));

        Assert.Equal(("left", "right"), Marked(common + "left " + common, common + "right " + common));
    }

    private static (string First, string Second) Marked(string first, string second)
    {
        WordingDifference difference = WordingDifference.Of(first, second);
        return (string.Join('|', difference.First.Select(span => first[span.Start..span.End])), string.Join('|', difference.Second.Select(span => second[span.Start..span.End])));
    }
}
