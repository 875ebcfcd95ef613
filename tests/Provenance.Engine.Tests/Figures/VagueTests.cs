namespace Provenance.Engine.Tests;

public class VagueTests
{
    [Theory]
    [InlineData("NATO needs [|thousands|] of tanks.", "~1000 {tank}")]
    [InlineData("NATO needs [|thousands|] more tanks.", "~1000 {tank}")]
    [InlineData("NATO needs [|millions|] of artillery shells.", "~1000000 {artillery shell}")]
    [InlineData("NATO needs [|thousands|] of additional tanks.", "~1000 {tank}")]
    [InlineData("NATO needs [|dozens|] of tanks.", "~12 {tank}")]
    [InlineData("NATO needs [|hundreds|] of tanks.", "~100 {tank}")]
    [InlineData("NATO needs [|tens of thousands|] of tanks.", "~10000 {tank}")]
    [InlineData("NATO needs [|hundreds of thousands|] of tanks.", "~100000 {tank}")]
    public void A_plural_of_a_scale_is_a_vague_magnitude(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("NATO needs [|several hundred|] tanks.", "~100 {tank}")]
    [InlineData("NATO needs [|a few thousand|] tanks.", "~1000 {tank}")]
    [InlineData("NATO needs [|several million|] tanks.", "~1000000 {tank}")]
    public void A_vague_word_before_a_scale_is_a_vague_magnitude(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Spending rose to [|twice|] the old level.", "2x")]
    [InlineData("Spending rose to [|double|] the old level.", "2x")]
    public void A_multiple_compares(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Output grew [|threefold|] within the year.", "3x")]
    [InlineData("It is [|3|]x the size.", "3x")]
    public void A_factor_needs_no_comparison(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void A_noun_that_looks_like_a_magnitude_is_none() => FigureTable.HoldsNothing("The risk scores of the ward rose.");
}
