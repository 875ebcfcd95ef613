using Provenance.Engine.Checking;

namespace Provenance.Engine.Tests;

/// <summary>A draft that rests on its sources: what they do not say is a fault of it.</summary>
public class DraftOnSourcesTests
{
    private const string Mills = "# Mills\n\n| works | grain (t) | loss (%) | staff |\n|---|---|---|---|\n| Orsk | 410 | 3.2 | 27 |\n| Brod | 380 | 4.7 | 31 |\n| Velt | 295 | 3.9 | 18 |\n";

    private const string Report = "The society sold 1,460 tonnes of flour in 2024. It had 212 members at the end of the year. The new silo cost €486,000. A tonne of flour brought €615 on average. Rent for the depot is €1,850 per month.";

    private const string Told = "The works in Orsk took 410 t of grain and the works in Brod 380 t. Losses in Velt were 3.9 %. The society sold 1,460 tonnes of flour and had 212 members. The new silo cost €486,000. A tonne of flour brought €615.";

    private static CheckReport Check(string draft) => Checked.Report(draft, Mills, Report);

    [Fact]
    public void What_its_sources_say_is_no_finding() => Assert.Empty(Check(Told).Findings);

    [Theory]
    [InlineData("The kiln burns 77 litres of oil an hour.", "\"77 litres\" has no source")]
    [InlineData("The boat of the society is 14.6 m long.", "\"14.6 m\" has no source")]
    public void What_they_do_not_say_is_a_warning(string sentence, string message)
    {
        Finding finding = Assert.Single(Check(Told + " " + sentence).Findings);

        Assert.Equal((CheckRules.FigureWithoutSource, FindingSeverity.Warning, message), (finding.Rule, finding.Severity, finding.Message));
    }

    [Fact]
    public void A_wrong_year_is_a_warning() =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Check(Told + " The depot was built in 1957.").Findings).Severity);

    [Fact]
    public void In_a_document_about_other_things_it_is_information()
    {
        Finding[] findings = [.. Check("The lighthouse is 41 m high and has 196 steps. Its lamp of 1,500 W is seen over 19 miles. The keeper earns £2,340 a month. The rock rises 12.5 m. In 1957 a storm took 33 panes.").Findings];

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Info, finding.Severity));
    }

    [Fact]
    public void In_a_document_of_few_figures_it_is_information() =>
        Assert.Equal(FindingSeverity.Info, Assert.Single(Check("The new silo cost €486,000. The boat of the society is 14.6 m long.").Findings).Severity);

    [Theory]
    [InlineData("Four hundred and ten tonnes came to Orsk.")]
    [InlineData("Some 1,450 tonnes of flour were sold.")]
    [InlineData("The society sold 1,460,000 kg of flour.")]
    [InlineData("Nearly half a million euros went into the silo: €486,000.")]
    [InlineData("All this was in 2024.")]
    public void An_equal_figure_has_a_source(string sentence) => Assert.Empty(Check(Told + " " + sentence).Findings);

    [Theory]
    [InlineData("The works in Orsk and Brod took 790 t of grain together.", "\"790 t\" is 410 + 380")]
    [InlineData("The works in Orsk took 115 t more grain than the one in Velt.", "\"115 t\" is 410 - 295")]
    [InlineData("The rent for the depot comes to €22,200 a year.", "\"€22,200 a year\" is 12 × €1,850 per month")]
    public void What_follows_from_sourced_figures_has_a_source_and_is_named(string sentence, string text)
    {
        CheckReport report = Kept(Told + " " + sentence);

        Assert.Empty(report.Findings);
        Assert.Contains(report.Citations, citation => citation.State == CheckState.Derived && citation.Text.StartsWith(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The works in Orsk and Brod took 780 t of grain together.", "780 t")]
    [InlineData("The rent for the depot comes to €22,800 a year.", "€22,800 a year")]
    public void What_does_not_follow_from_them_is_a_warning(string sentence, string figure) =>
        Assert.Equal(figure, WordsOf(Assert.Single(Check(Told + " " + sentence).Findings, finding => finding.Severity == FindingSeverity.Warning), Told + " " + sentence));

    [Fact]
    public void A_value_that_a_bound_only_lets_pass_has_no_source()
    {
        const string source = Report + " The case of the scale has to be at least 208 mm wide.";

        Assert.Empty(Checked.Report(Told + " The case of the scale has to be 208 mm wide.", Mills, source).Findings);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Checked.Report(Told + " The case of the scale has to be 278 mm wide.", Mills, source).Findings).Severity);
    }

    [Fact]
    public void A_currency_of_which_no_source_speaks_is_not_that_of_a_cell()
    {
        const string accounts = "| item | 2024 |\n|---|---|\n| milling | 9,870 |\n| storage | 1,790 |\n";

        Assert.Empty(Checked.Report(Told + " Milling brought in €9.87 million.", Mills, Report, accounts).Findings);
        Assert.NotEmpty(Checked.Report(Told + " Milling brought in $9.87 million.", Mills, Report, accounts).Findings);
    }

    [Fact]
    public void Everything_is_kept_with_what_it_rests_on_where_that_is_asked_for()
    {
        CheckReport report = Kept(Told + " The boat of the society is 14.6 m long.");

        Assert.Equal(report.AllFigures.All, report.Citations.Count);
        Assert.Equal((CheckState.Verified, "\"410 t\" rests on \"410\": Orsk grain (t) (sources/0.txt:5)"), (report.Citations[0].State, report.Citations[0].Text));
        Assert.Equal((CheckState.Unsourced, "\"14.6 m\" has no source"), (report.Citations[^1].State, report.Citations[^1].Text));
        Assert.Empty(Check(Told).Citations);
    }

    private static CheckReport Kept(string draft) =>
        new DocumentChecker(Extractor.Extract([new Text.TextDocument("sources/0.txt", Mills), new Text.TextDocument("sources/1.txt", Report)])) { KeepsCitations = true }
            .Check([CheckedDocument.Of(new Text.TextDocument("docs/own.md", draft))]);

    private static string WordsOf(Finding finding, string draft) => draft[finding.Place.Span.Start..finding.Place.Span.End];
}
