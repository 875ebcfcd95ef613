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
    [InlineData("Rent for the depot is €1,850 a month, so 22,200 of what is spent in a year goes there.", "\"22,200\" is 12 × €1,850 per month")]
    [InlineData("Of the €486,000 for the silo €1,850 is rent, and the remaining 484,150 is not.", "\"484,150\" is €486,000 - €1,850")]
    [InlineData("Grain fell from 410 t in Orsk to 295 t in Velt, by about 28 %.", "\"28 %\" is the change from 410")]
    public void What_follows_from_sourced_figures_has_a_source_and_is_named(string sentence, string text)
    {
        CheckReport report = Kept(Told + " " + sentence);

        Assert.Empty(report.Findings);
        Assert.Contains(report.Citations, citation => citation.State == CheckState.Derived && citation.Text.StartsWith(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The works in Orsk and Brod took 780 t of grain together.", "780 t")]
    [InlineData("The rent for the depot comes to €22,800 a year.", "€22,800 a year")]
    [InlineData("Rent for the depot is €1,850 a month, so 22,900 of what is spent in a year goes there.", "22,900")]
    [InlineData("The society sold 1,460 tonnes, and with the 18 staff of Velt its staff came to 3,318.", "3,318")]
    [InlineData("Of the €486,000 for the silo €1,850 is rent, and the remaining 494,150 is not.", "494,150")]
    public void What_does_not_follow_from_them_is_a_warning(string sentence, string figure) =>
        Assert.Equal(figure, WordsOf(Assert.Single(Check(Told + " " + sentence).Findings, finding => finding.Severity == FindingSeverity.Warning), Told + " " + sentence));

    [Fact]
    public void What_a_sentence_counts_is_no_source_of_what_is_measured() =>
        Assert.Single(Checked.Report(Told + " The mill stood still for 9,000 hours.", Mills, Report, "The wheel has nine spokes.").Findings);

    [Theory]
    [InlineData("The flour was kept for at least three months.", "Flour of the society is kept for four months.", 1)]
    [InlineData("The flour was kept for at least three months.", "Flour of the society is kept for three months.", 0)]
    public void What_a_bound_lets_pass_is_not_what_it_says(string source, string sentence, int findings) =>
        Assert.Equal(findings, Checked.Report(Told + " " + sentence, Mills, Report + " " + source).Findings.Count);

    [Fact]
    public void A_table_counts_in_thousands_or_in_millions()
    {
        const string accounts = "# Accounts\n\n| line | 2024 |\n|---|---|\n| Milling | 9,870 |\n| Storage | 1,790 |\n| Lease | 2,290 |\n";
        const string told = " Milling brought in €9.87 million, storage €1.79 million.";

        Assert.Empty(Checked.Report(Told + told + " The lease came to €2.29 million.", Mills, Report, accounts).Findings);
        Assert.Single(Checked.Report(Told + told + " The lease came to €2.29 billion.", Mills, Report, accounts).Findings);
    }

    [Fact]
    public void A_month_that_a_sentence_names_beside_another_is_a_row_of_its_own()
    {
        const string visits = "# Visits\n\n| month | visits | tours |\n|---|---|---|\n| January | 1,420 | 98 |\n| May | 1,960 | 141 |\n";

        Assert.Empty(Checked.Report(Told + " In January there were 1,420 visits, in May 1,960, and tours in May were 141.", Mills, Report, visits).Findings);
    }

    [Theory]
    [InlineData("Grain rose to 410 t in all, Orsk took 410 and Brod 380.")]
    [InlineData("A third of the visitors or so, 34 per cent, come for the oats.")]
    [InlineData("It had been planned for more than a year.")]
    public void What_is_said_in_passing_is_none(string sentence) => Assert.Empty(Checked.Report(Told + " " + sentence, Mills, Report + " Of the visitors 34 per cent come for the oats, 52 per cent for the rye and 14 per cent for something else.").Findings);

    [Theory]
    [InlineData("In the twelve months to 31 March 2024 the society sold 1,460 tonnes of flour.", 0)]
    [InlineData("In the eleven months to 31 March 2024 the society sold 1,460 tonnes of flour.", 1)]
    public void A_span_to_a_day_that_the_sources_name_says_only_when(string sentence, int findings) =>
        Assert.Equal(findings, Checked.Report(Told + " " + sentence, Mills, Report + " The year of the society ends on 31 March 2024.").Findings.Count);

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

    [Theory]
    [InlineData("The keeper counted 318 visitors on Sunday.", "Its shelf got 318 more.")]
    [InlineData("The keeper counted visitors on Sunday.", "Its shelf got 212 more.")]
    public void A_value_that_was_taken_from_elsewhere_is_a_warning_where_the_rest_of_the_paragraph_has_one_of_its_kind(string elsewhere, string sentence)
    {
        const string own = " Its library bought 297 volumes. The oven was paid with €471,000.";

        Finding finding = Assert.Single(Checked.Report(Told + " " + sentence, Mills, Report + own, elsewhere).Findings);

        Assert.Equal((CheckRules.FigureWithoutSource, FindingSeverity.Warning), (finding.Rule, finding.Severity));
        Assert.Contains("stands in the sources for something else", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Its shelf got 297 more.")]
    [InlineData("The kiln took €471,000.")]
    public void A_value_of_the_place_that_the_rest_of_the_paragraph_rests_on_is_none(string sentence) =>
        Assert.Empty(Checked.Report(Told + " " + sentence, Mills, Report + " Its library bought 297 volumes. The oven was paid with €471,000.", "The keeper counted 318 visitors on Sunday.").Findings);

    [Fact]
    public void A_value_of_another_place_is_none_where_the_paragraph_has_nothing_of_its_kind() =>
        Assert.Empty(Checked.Report(Told + " The ladder is 318 cm long.", Mills, Report, "The stair of the lighthouse is 318 cm wide.").Findings);

    [Fact]
    public void Everything_is_kept_with_what_it_rests_on_where_that_is_asked_for()
    {
        CheckReport report = Kept(Told + " The boat of the society is 14.6 m long.");

        Assert.Equal(report.AllFigures.All, report.Citations.Count);
        Assert.Equal((CheckState.Verified, "\"410 t\" rests on \"410\": Orsk grain (t) (sources/0.txt:5)"), (report.Citations[0].State, report.Citations[0].Text));
        Assert.Equal((CheckState.Unsourced, "\"14.6 m\" has no source"), (report.Citations[^1].State, report.Citations[^1].Text));
        Assert.Empty(Check(Told).Citations);
    }

    [Fact]
    public void A_figure_of_what_a_source_counts_rests_on_it_and_not_on_what_comes_to_the_same_sum()
    {
        const string Totals = "# Works\n\n| | 2023 | 2024 |\n|---|---|---|\n| Deliveries | 41,280 | 44,630 |\n\n## By season\n\n| Quarter | Deliveries | Faults |\n|---|---|---|\n| January to March | 13,120 | 2,264 |\n| April to June | 10,340 | 871 |\n| July to September | 9,050 | 512 |\n| October to December | 12,120 | 1,903 |\n";

        CheckedCitation told = Assert.Single(Kept("At the end of 2024 there were more carts in the yard than the year before, and they left, or came back, for 44,630 deliveries.", Totals).Citations, citation => citation.Text.StartsWith("\"44,630\"", StringComparison.Ordinal));

        Assert.Equal((CheckState.Verified, "\"44,630\" rests on \"44,630\": Deliveries 2024 (sources/2.txt:5)"), (told.State, told.Text));
    }

    private static CheckReport Kept(string draft, params string[] more) =>
        new DocumentChecker(Extractor.Extract([.. ((string[])[Mills, Report, .. more]).Select((text, i) => new Text.TextDocument($"sources/{i}.txt", text))])) { KeepsCitations = true }
            .Check([CheckedDocument.Of(new Text.TextDocument("docs/own.md", draft))]);

    private static string WordsOf(Finding finding, string draft) => draft[finding.Place.Span.Start..finding.Place.Span.End];
}
