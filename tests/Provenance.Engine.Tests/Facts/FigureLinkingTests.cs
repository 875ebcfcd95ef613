using Provenance.Engine.Facts;

namespace Provenance.Engine.Tests;

public class FigureLinkingTests
{
    [Theory]
    [InlineData("Russia could attack the alliance within [|five years|].", "Rutte warned that Russia could attack the alliance within [|5 years|].")]
    [InlineData("[|Four|] bridges were destroyed.", "[|Four|] bridges were destroyed.")]
    [InlineData("Sales were $5m in 2024. Operating profit rose to [|$41m|] from $38m in 2023.", "Sales were $5m in 2024. Operating profit for 2024 climbed to [|$41m|].")]
    public void Equal_values_with_shared_words_are_one_fact(string first, string second) => Assert.Equal(Verdict.Agree, Linked(first, second).Verdict);

    [Theory]
    [InlineData("Russia will produce [|1,500|] tanks this year.", "The museum owns [|1,500|] paintings by Dutch masters.")]
    [InlineData("The war began in [|2022|].", "The author of the cookbook was born in [|2022|].")]
    public void Equal_values_of_different_things_are_two_facts(string first, string second) => Assert.Null(Read.Common(first, second));

    [Theory]
    [InlineData("Spending on defence was [|5%|] of GDP.", "Spending on defence was [|5 km|] of GDP.")]
    [InlineData("Russia produced [|500|] tanks this year.", "Russia produced [|500|] drones this year.")]
    public void Values_of_different_dimensions_are_two_facts(string first, string second) => Assert.Null(Read.Common(first, second));

    [Fact]
    public void Two_values_of_one_sentence_are_two_facts()
    {
        FactSet set = Read.All("Spending on defence was 5% of GDP in the north and 5% of GDP in the south.");

        Assert.Equal(2, set.Facts.Count);
    }

    [Fact]
    public void Different_values_of_one_sentence_do_not_disagree()
    {
        FactSet set = Read.All("NATO will spend 3.5% of GDP on defence and 1.5% of GDP on defence roads.");

        Assert.Equal(2, set.Facts.Count);
        Assert.All(set.Facts, fact => Assert.Equal(Verdict.Single, fact.Verdict));
    }

    [Fact]
    public void A_hedged_value_is_consistent_with_an_exact_one_that_it_covers() =>
        Assert.Equal(Verdict.Consistent, Linked(
            "Kyiv said Moscow launched some [|500|] drones and missiles at Ukraine overnight in the largest attack.",
            "On Monday Russia launched [|499|] drones and missiles at Ukraine overnight in the largest attack.").Verdict);

    [Fact]
    public void Equal_values_in_two_units_do_not_disagree() =>
        Assert.NotEqual(Verdict.Disagree, Linked(
            "The maximum bus clock frequency of the sensor interface is [|0.4 MHz|] in fast mode.",
            "The maximum bus clock frequency of the sensor interface is [|400 kHz|] in fast mode.").Verdict);

    [Fact]
    public void Different_values_of_the_same_statement_disagree()
    {
        Fact fact = Linked(
            "The maximum bus clock frequency of the sensor interface is [|400 kHz|] in fast mode.",
            "The maximum bus clock frequency of the sensor interface is [|100 kHz|] in fast mode.");

        Assert.Equal(Verdict.Disagree, fact.Verdict);
        Assert.Equal(("400 kHz", "100 kHz"), (fact.Contrast!.First.Document.Slice(fact.Contrast.FirstSpan), fact.Contrast.Second.Document.Slice(fact.Contrast.SecondSpan)));
    }

    [Fact]
    public void Different_values_of_different_things_do_not_disagree()
    {
        FactSet set = Read.All("Russia will build 1,500 tanks this year.", "Poland will buy 200 tanks next year.");

        Assert.DoesNotContain(set.Facts, fact => fact.Verdict == Verdict.Disagree);
    }

    [Fact]
    public void A_date_fits_the_month_and_year_that_hold_it() =>
        Assert.NotEqual(Verdict.Disagree, Linked(
            "Russia launched its full-scale invasion of Ukraine in [|February 2022|].",
            "Russia launched its full-scale invasion of Ukraine in [|2022|].").Verdict);

    [Fact]
    public void Many_agreeing_documents_are_one_fact()
    {
        string[] texts = [.. Enumerable.Range(0, 30).Select(i => $"Report {(char)('A' + i % 26)}: NATO needs a 400% boost in air and missile defense.")];

        Fact fact = Assert.Single(Read.All(texts).Facts);

        Assert.Equal((30, Verdict.Agree), (fact.Citations.Count, fact.Verdict));
    }

    [Fact]
    public void One_citation_is_single() => Assert.Equal(Verdict.Single, Assert.Single(Read.All("NATO needs a 400% boost.").Facts).Verdict);

    [Fact]
    public void Every_figure_belongs_to_exactly_one_fact()
    {
        FactSet set = Read.All("It rose by 5% in 2022 and cost $5m.", "It rose by 5% in 2022 and cost $6m.");

        Assert.Equal(set.Figures.Count, set.Facts.Where(fact => fact.IsFigure).Sum(fact => fact.Citations.Count));
        Assert.All(set.Figures, figure => Assert.Contains(figure, set.FactOf(figure)!.Citations));
    }

    [Fact]
    public void The_most_cited_value_stands_for_the_fact()
    {
        const string Text = "The maximum bus clock frequency of the sensor interface is {0} in fast mode.";
        FactSet set = Read.All(Text.Replace("{0}", "100 kHz", StringComparison.Ordinal), Text.Replace("{0}", "400 kHz", StringComparison.Ordinal), Text.Replace("{0}", "400 kHz", StringComparison.Ordinal));

        Assert.Equal("400 kHz", Assert.Single(set.Facts).Representative.Exact);
    }

    [Fact]
    public void Facts_stand_in_the_order_of_their_first_citations()
    {
        FactSet set = Read.All("It cost $5m. It rose by 7%.", "It weighs 12 tonnes. Nobody saw 9 tanks.");

        Assert.Equal(["$5m", "7%", "12 tonnes", "9"], set.Facts.Select(fact => fact.Citations[0].Exact));
    }

    [Fact]
    public void The_order_of_documents_does_not_decide_what_is_linked()
    {
        string[] texts = ["NATO needs a 400% boost in air and missile defense.", "Rutte called for a 400 per cent increase in air and missile defence.", "Rents in Lisbon rose by 400% in summer."];

        Assert.Equal(Groups(Read.All(texts)), Groups(Read.All([.. texts.Reverse()])));
    }

    private static Fact Linked(string first, string second)
    {
        Fact? fact = Read.Common(first, second);
        Assert.True(fact != null, $"not linked\n  {first}\n  {second}");
        return fact;
    }

    private static IEnumerable<string> Groups(FactSet set) =>
        set.Facts.Select(fact => string.Join(" + ", fact.Citations.Select(citation => citation.Document.Text).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

    [Fact]
    public void An_open_bound_is_no_evidence_for_a_larger_value() =>
        Assert.DoesNotContain(
            Read.All("The ferry company will hold at least three public debates in the town before the spring season.", "The ferry company will hold 11 public debates in the town before the spring season.").Facts,
            fact => fact.Citations.Count > 1);
}
