using Provenance.Engine.Wording;

namespace Provenance.Engine.Tests;

public class WordAlignerTests
{
    [Theory]
    [InlineData("we need a new harbour now", "we need a new airport now", "harbour>airport")]
    [InlineData("we need boats", "we badly need boats", ">badly")]
    [InlineData("old boats rot in the bay", "new boats rot in the bay", "old>new")]
    [InlineData("boats rot in the bay", "boats rot in the sea", "bay>sea")]
    [InlineData("need boats now", "they said that we need boats now and money later", "")]
    [InlineData("the bay is shut and so is the pier", "and so is the pier but not the lock", "")]
    public void What_differs_is_found_and_what_only_one_goes_on_with_is_no_difference(string own, string source, string expected) => Assert.Equal(expected, Differences(own, source));

    [Fact]
    public void Long_texts_are_parted_at_the_words_that_both_have_once()
    {
        string common = string.Concat(Enumerable.Range(0, 3000).Select(i => $"w{i} "));

        Assert.Equal("left>right", Differences(common + "left " + common, common + "right " + common));
        Assert.Equal("left>right|>more", Differences(common + "left tail here", common + "right tail more here"));
    }

    [Fact]
    public void Long_texts_of_a_repeated_pair_are_compared_from_both_ends() =>
        Assert.Equal("left>right", Differences(Repeated("left"), Repeated("right")));

    private static string Repeated(string middle) => string.Concat(Enumerable.Repeat("red boat ", 2000)) + middle + " " + string.Concat(Enumerable.Repeat("red boat ", 2000));

    private static string Differences(string own, string source)
    {
        var sequence = new WordSequence(new WordNumbers());
        WordAlignment alignment = WordAligner.Align(sequence.Of(own), sequence.Of(source));
        string Slice(string text, FoldedWord[] words, int first, int end) => end == first ? "" : text[words[first].Start..words[end - 1].End];
        return string.Join('|', alignment.Changes().Select(change => Slice(own, alignment.Own, change.OwnFirst, change.OwnEnd) + ">" + Slice(source, alignment.Source, change.SourceFirst, change.SourceEnd)));
    }
}
