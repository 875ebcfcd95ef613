using Provenance.Engine.Checking;

namespace Provenance.Engine.Tests;

public class LinkedFigureTests
{
    private const string Kilns = "The kiln has eight burners.", Lamps = "The tower has 31 lamps.";

    [Theory]
    [InlineData("There are [[|12|]](fact:Burners) of them.")]
    [InlineData("There are [[|12|] in all](fact:Figures.Burners).")]
    [InlineData("There are [[|12|]](../sources/0.txt) of them.")]
    [InlineData("There are [[|12|]](sources/0.txt#L1) of them.")]
    [InlineData("There are [[|31|] lamps](../sources/0.txt).")]
    public void A_figure_that_is_linked_has_to_match_there(string marked) =>
        Assert.Equal(CheckRules.FigureContradicts, Checked.Warning(marked, Kilns, Lamps).Rule);

    [Theory]
    [InlineData("There are [8](fact:Burners) of them.")]
    [InlineData("There are [31 things](../sources/1.txt) on it.")]
    [InlineData("There are [12 of them](https://example.org/sources/0.txt).")]
    [InlineData("There are [12 of them](other.md).")]
    public void What_matches_and_what_leads_elsewhere_is_silent(string document) => Checked.Warnings(document, Kilns, Lamps);

    [Fact]
    public void A_link_to_no_fact_names_the_nearest()
    {
        Finding finding = Checked.Warning("There are [[|8|]](fact:Burner) of them.", Kilns);

        Assert.Equal((CheckRules.LinkToNoFact, "The link names the fact 'Burner', which is not there; the nearest is 'Burners'"), (finding.Rule, finding.Message));
        Assert.True(finding.IsProblem);
    }

    [Fact]
    public void A_link_to_no_fact_around_words_that_are_no_figure_is_told_too() =>
        Assert.Equal(CheckRules.LinkToNoFact, Checked.Warning("See [[|the burners|]](fact:Burner), and [the lamps](fact:Lamps).", Kilns, Lamps).Rule);

    [Fact]
    public void A_quotation_that_is_linked_has_to_stand_there() =>
        Assert.Equal(CheckRules.QuotationWithoutSource, Checked.Warning("[\"[|The tower has 31 lamps|]\"](../sources/0.txt)", Kilns, Lamps).Rule);
}
