using Provenance.Engine.Checking;

namespace Provenance.Engine.Tests;

/// <summary>A draft whose figures stand among others of the same unit, as they do in what people write.</summary>
public class DraftTests
{
    private static readonly string[] Money =
    [
        "The new roof of the boathouse cost €412,000.",
        "The rowing club sold its old ferry for €38,500.",
        "Members paid a total of €96,200 in fees.",
        "Repairs of the slipway came to €57,300.",
        "The county granted the club €145,000.",
        "The summer regatta made a profit of €21,700.",
    ];

    private static readonly string[] Told =
    [
        "A new roof for the boathouse cost €412,000.",
        "The club got €38,500 for its old ferry.",
        "Fees of its members brought in a total of €96,200.",
        "For repairs of the slipway it paid €57,300.",
        "The county gave a grant of €145,000.",
        "The regatta in summer ended with a profit of €21,700.",
    ];

    private static readonly string[] Others = ["€442,000", "€35,800", "€69,200", "€53,700", "€185,000", "€27,100"];

    private static readonly string[] Own = ["€412,000", "€38,500", "€96,200", "€57,300", "€145,000", "€21,700"];

    public static TheoryData<int> Positions => [.. Enumerable.Range(0, Money.Length)];

    [Fact]
    public void A_draft_that_says_what_its_source_says_is_verified_figure_by_figure()
    {
        CheckReport report = Checked.Report(string.Join(" ", Told), string.Join(" ", Money));

        Assert.Empty(report.Findings);
        Assert.Equal(Told.Length, report.AllFigures.Verified);
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_figure_that_is_altered_is_found_among_five_of_its_unit(int position)
    {
        string source = string.Join("\n", Money);
        string[] told = [.. Told];
        told[position] = told[position].Replace(Own[position], $"[|{Others[position]}|]", StringComparison.Ordinal);

        Finding finding = Checked.Warning(string.Join(" ", told), source);

        Assert.Equal(CheckRules.FigureContradicts, finding.Rule);
        Assert.Equal(position + 1, Assert.Single(finding.Related).Start.Line);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_figure_of_a_neighbour_is_no_evidence(int position)
    {
        string[] told = [.. Told];
        told[position] = told[position].Replace(Own[position], Own[(position + 1) % Own.Length], StringComparison.Ordinal);

        CheckReport report = Checked.Report(string.Join(" ", told), string.Join("\n", Money));

        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(Told.Length - 1, report.AllFigures.Verified);
        Assert.Equal(position + 1, Assert.Single(finding.Related).Start.Line);
    }

    [Theory]
    [InlineData("The lease of the pier runs for at least 7 years.", "The lease of the pier runs for at least [|5 years|].")]
    [InlineData("The harbour has 118 berths for guests.", "The harbour has more than [|125|] berths for guests.")]
    [InlineData("The lighthouse of Skell was built in 1874.", "The lighthouse of Skell was built in [|1847|].")]
    [InlineData("The ferry to Skell sank on 14 March 1911.", "The ferry to Skell sank on [|14 May 1911|].")]
    public void A_bound_a_year_and_a_date_are_held_against_the_source(string source, string marked) =>
        Assert.Equal(CheckRules.FigureContradicts, Checked.Warning(marked, source).Rule);

    [Theory]
    [InlineData("The harbour has 118 berths for guests.", "The harbour has more than 110 berths for guests.")]
    [InlineData("The lease of the pier runs for at least 7 years.", "The lease of the pier runs for at least seven years.")]
    [InlineData("The lighthouse of Skell was built on 2 May 1874.", "The lighthouse of Skell was built in 1874.")]
    [InlineData("The ferry to Skell sank on 14 March 1911.", "The ferry to Skell sank in March 1911.")]
    public void What_is_told_less_exactly_is_no_contradiction(string source, string document) => Checked.Warnings(document, source);

    [Fact]
    public void The_nearest_figure_is_named_only_where_it_shares_words()
    {
        Finding finding = Assert.Single(Checked.Report("It takes 14 minutes to walk to the lighthouse.", "The oven holds 30 trays. Bread bakes for 45 minutes.").Findings);

        Assert.Equal((CheckRules.FigureWithoutSource, "\"14 minutes\" has no source"), (finding.Rule, finding.Message));
    }

    [Theory]
    [InlineData("Orsk", "[|380 t|]", 5)]
    [InlineData("Brod", "[|410 t|]", 6)]
    public void The_value_of_another_row_is_no_evidence(string mill, string marked, int line)
    {
        const string table = "# Mills\n\n| mill | grain (t) | loss (%) |\n|---|---|---|\n| Orsk | 410 | 3.2 |\n| Brod | 380 | 4.7 |\n| Velt | 295 | 3.9 |\n";

        Finding finding = Checked.Warning($"The mill in {mill} took {marked} of grain.", table);

        Assert.Equal(line, Assert.Single(finding.Related).Start.Line);
    }
}
