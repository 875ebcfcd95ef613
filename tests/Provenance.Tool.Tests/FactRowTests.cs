using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Listing;

namespace Provenance.Tool;

public sealed class FactRowTests
{
    [Fact]
    public void Facts_that_disagree_come_first() => Assert.Equal(
        ["disagree", "agree", "single"],
        FactRow.Of(Facts("x", Verdict.Single, Verdict.Disagree, Verdict.Agree)).Select(row => row.Verdict));

    [Fact]
    public void A_row_names_the_fact_as_code_does_and_its_place_as_compilers_do()
    {
        FactRow row = Assert.Single(FactRow.Of(Facts("x", Verdict.Single)));

        Assert.Equal(new FactRow("single", "Figures.F0", "x", "docs/a.txt(1,1)", 1), row);
    }

    [Fact]
    public void Words_of_several_lines_stand_on_one() =>
        Assert.Equal("one two", Assert.Single(FactRow.Of(Facts("one\n\ttwo", Verdict.Single))).Text);

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 60)]
    public void Words_that_would_fill_the_screen_are_cut(int length, int shown) =>
        Assert.Equal(shown, Assert.Single(FactRow.Of(Facts(new string('x', length), Verdict.Single))).Text.Length);

    [Fact]
    public void A_cut_never_halves_a_surrogate_pair()
    {
        string text = Assert.Single(FactRow.Of(Facts(new string('x', 58) + "𝄞" + "yyyy", Verdict.Single))).Text;

        Assert.Equal(new string('x', 58) + "…", text);
    }

    private static FactSet Facts(string text, params Verdict[] verdicts)
    {
        var document = new TextDocument("docs/a.txt", text);
        var whole = new TextSpan(0, text.Length);
        var figure = new FigureCitation(document, whole, whole, FigureKind.Count);
        return new FactSet([document], [figure], [], [.. verdicts.Select((verdict, i) => new Fact("F" + i, true, verdict, [figure], figure, null))]);
    }
}
