using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class PlaceTests
{
    [Fact]
    public void The_sentence_of_a_figure_is_the_one_around_it()
    {
        FigureCitation figure = Read.Figure("It was Monday. NATO needs a [|400%|] boost. Nobody knows why.");

        Assert.Equal("NATO needs a 400% boost.", figure.Document.Slice(figure.Sentence));
    }

    [Fact]
    public void Lines_and_columns_count_from_one()
    {
        FigureCitation figure = Read.Figure("First.\r\n\r\nNATO needs a [|400%|] boost.");

        Assert.Equal(new LinePosition(3, 14), figure.Position);
    }

    [Fact]
    public void Prefix_and_suffix_are_32_characters_of_context()
    {
        FigureCitation figure = Read.Figure("The quick brown fox said that NATO needs a [|400%|] boost, which the lazy dog did not believe.");

        Assert.Equal(32, figure.Prefix.Length);
        Assert.EndsWith("NATO needs a ", figure.Prefix, StringComparison.Ordinal);
        Assert.Equal(" boost, which the lazy dog did n", figure.Suffix);
    }

    [Fact]
    public void Context_ends_with_the_text()
    {
        FigureCitation figure = Read.Figure("A [|400%|] boost");

        Assert.Equal(("A ", " boost"), (figure.Prefix, figure.Suffix));
    }

    [Fact]
    public void Context_splits_no_surrogate_pair()
    {
        string rockets = string.Concat(Enumerable.Repeat("\U0001F680", 20));
        for (int shift = 0; shift < 2; shift++)
        {
            string space = new(' ', 1 + shift);
            FigureCitation figure = Assert.Single(Read.All(rockets + space + "400%" + space + rockets).Figures);

            Assert.True(figure.Prefix.IsNormalized() && figure.Suffix.IsNormalized());
            Assert.False(char.IsLowSurrogate(figure.Prefix[0]));
            Assert.False(char.IsHighSurrogate(figure.Suffix[^1]));
        }
    }

    [Fact]
    public void Identifiers_are_unique_within_a_run()
    {
        FactSet set = Read.All("It rose by 5% and fell by 5%.", "It rose by 5% and fell by 5%.");

        Assert.Equal(4, set.Figures.Select(figure => figure.Id).Distinct().Count());
    }

    [Fact]
    public void A_figure_may_stand_at_the_very_end_of_a_text() => Read.Figure("It rose by [|5%|]");

    [Fact]
    public void A_figure_may_be_the_whole_text() => Read.Figure("[|400%|]");

    [Fact]
    public void A_figure_may_stand_over_a_wrapped_line() =>
        FigureTable.Holds("The alliance said that it would raise its\nspending on defence by as much as [|3.5 per\ncent|] of gross domestic product in all of\nthe member countries.", "3.5 % atMost");

    [Fact]
    public void No_figure_reaches_over_a_paragraph() =>
        FigureTable.Holds("The total was [|5 tonnes|]\n\n[|20|] tanks were sold.", "5 t; 20 {tank}");
}
