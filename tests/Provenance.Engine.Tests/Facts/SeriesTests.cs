using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class SeriesTests
{
    [Fact]
    public void Values_of_different_years_are_a_series_and_no_disagreement()
    {
        Fact rate = RateOf(Regulations(2024, "20"), Regulations(2025, "21"), Regulations(2026, "21.5"));

        Assert.Equal(["In2024 20 per cent", "In2025 21 per cent", "In2026 21.5 per cent"], rate.Editions.Select(edition => $"{edition.Name} {edition.Representative.Exact}"));
        Assert.Equal((Verdict.Agree, "21.5 per cent"), (rate.Verdict, rate.Representative.Exact));
    }

    [Fact]
    public void A_document_that_nobody_ends_holds_until_the_next_begins()
    {
        Fact rate = RateOf(Regulations(2024, "20"), Regulations(2025, "21"));

        Assert.Equal([("2024-01-01", "2024-12-31"), ("2025-01-01", null)], rate.Editions.Select(edition => (edition.From, edition.To)));
    }

    [Fact]
    public void A_contradiction_inside_a_period_is_one_and_names_its_two_places()
    {
        Fact rate = RateOf(Regulations(2024, "20"), Regulations(2025, "21"), Guidance(2025, "22"), Regulations(2026, "21.5"));

        FactEdition disputed = Assert.Single(rate.Editions, edition => edition.Verdict == Verdict.Disagree);
        Assert.Equal(("In2025", Verdict.Disagree), (disputed.Name, rate.Verdict));
        Assert.Equal(["guidance-2025.md", "regulations-2025.md"], new[] { disputed.Contrast!.First, disputed.Contrast.Second }.Select(side => side.Document.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Current")]
    [InlineData("History")]
    [InlineData("On")]
    [InlineData("Value")]
    [InlineData("All")]
    [InlineData("Equals")]
    [InlineData("High")]
    public void An_edition_is_not_called_as_a_member_of_its_fact_is(string label)
    {
        Fact rate = RateOf(
            Regulations(2024, "20", new Validity(Edition: label)),
            Regulations(2025, "21", new Validity(Edition: "Later", Supersedes: "regulations-2024.md")));

        Assert.Equal(["Edition" + label, "Later"], rate.Editions.Select(edition => edition.Name));
    }

    [Fact]
    public void The_next_january_renames_nothing()
    {
        TextDocument[] before = [Regulations(2024, "20"), Guidance(2024, "20"), Regulations(2025, "21"), Guidance(2025, "21")];
        FactSet earlier = Extractor.Extract(before), later = Extractor.Extract([.. before, Regulations(2026, "21.5"), Guidance(2026, "21.5")]);

        Assert.Equal(earlier.Facts.Select(fact => fact.Name), later.Facts.Select(fact => fact.Name));
    }

    [Fact]
    public void Figures_that_tell_their_own_year_in_the_sentence_are_steps_too()
    {
        Fact rate = RateOf(
            new TextDocument("a.txt", "This notice applies from 1 January 2024.\n\nFrom 1 January 2024 the standard rate of lantern duty is 20 per cent."),
            new TextDocument("b.txt", "This notice applies from 1 January 2025.\n\nFrom 1 January 2025 the standard rate of lantern duty is 21 per cent."));

        Assert.Equal(["In2024", "In2025"], rate.Editions.Select(edition => edition.Name));
    }

    [Fact]
    public void What_says_nothing_of_a_time_belongs_to_the_period_whose_value_it_gives()
    {
        Fact rate = RateOf(Regulations(2024, "20"), Regulations(2025, "21"), new TextDocument("news.txt", "The standard rate of lantern duty is 20 per cent."));

        Assert.Equal(Verdict.Agree, rate.Verdict);
        Assert.Contains(rate.Editions[0].Citations, citation => citation.Document.Path == "news.txt");
    }

    [Fact]
    public void A_sentence_that_names_a_year_is_held_against_that_year()
    {
        Fact rate = RateOf(Regulations(2024, "20"), Regulations(2025, "21"), Regulations(2026, "21.5"), new TextDocument("circular.md", "The standard rate of lantern duty is 22 per cent in 2025."));

        Assert.Equal("In2025", Assert.Single(rate.Editions, edition => edition.Verdict == Verdict.Disagree).Name);
    }

    [Fact]
    public void What_says_nothing_of_a_time_and_fits_no_period_contradicts()
    {
        Fact rate = RateOf(Regulations(2024, "20"), Regulations(2025, "21"), new TextDocument("news.txt", "The standard rate of lantern duty is 23 per cent."));

        Assert.Equal(Verdict.Disagree, rate.Verdict);
    }

    [Fact]
    public void A_look_back_at_another_year_neither_breaks_the_series_nor_contradicts()
    {
        var guide = new TextDocument("guide-2025.md", "# Rates for 2025\n\nThe standard rate of lantern duty is 21 per cent, up from 20 per cent in 2024.\n");

        Fact rate = Assert.Single(Extractor.Extract([Regulations(2024, "20"), Regulations(2025, "21"), guide]).Facts, fact => fact.Representative is Figures.FigureCitation { Kind: FigureKind.Percent } && fact.Citations.Count > 1);

        Assert.Equal(["In2024 20 per cent", "In2025 21 per cent"], rate.Editions.Select(edition => $"{edition.Name} {edition.Representative.Exact}"));
        Assert.Equal(Verdict.Agree, rate.Verdict);
    }

    [Fact]
    public void A_table_by_years_tells_of_each_period()
    {
        var table = new TextDocument("overview.md", "Lantern duty:\n\n| | 2024 | 2025 |\n|---|---|---|\n| Standard rate of lantern duty | 20 % | 21 % |\n");

        Fact rate = RateOf(Regulations(2024, "20"), Regulations(2025, "21"), table);

        Assert.Equal([2, 2], rate.Editions.Select(edition => edition.Citations.Count));
    }

    [Fact]
    public void Two_that_both_hold_on_a_day_contradict_each_other()
    {
        Fact rate = RateOf(
            Regulations(2024, "20", new Validity("2024-01-01", "2024-12-31")),
            Regulations(2025, "21", new Validity("2024-07-01", "2025-06-30")));

        Assert.Equal(Verdict.Disagree, rate.Verdict);
    }

    [Fact]
    public void A_revision_that_supersedes_another_is_a_step_without_days()
    {
        Fact limit = Assert.Single(
            Extractor.Extract(
            [
                new TextDocument("driver-rev1.md", "# LX40 lamp driver\n\nRev. 1\n\nThe set-up time of the LX40 is at least 4 ms."),
                new TextDocument("driver-rev2.md", "# LX40 lamp driver\n\nRev. 2, supersedes Rev. 1\n\nThe set-up time of the LX40 is at least 6 ms."),
            ]).Facts,
            fact => fact.Representative.Exact.EndsWith("ms", StringComparison.Ordinal));

        Assert.Equal((Verdict.Agree, "6 ms"), (limit.Verdict, limit.Representative.Exact));
        Assert.Equal(["4 ms", "6 ms"], limit.Editions.Select(edition => edition.Representative.Exact));
    }

    [Theory]
    [InlineData("2025-01-01", null, "In2025")]
    [InlineData("2025-01-01", "2025-12-31", "In2025")]
    [InlineData("2025-01-01", "2026-12-31", "From2025")]
    [InlineData("2025-07-01", null, "FromJuly2025")]
    [InlineData("2025-04-06", "2026-04-05", "From6April2025")]
    [InlineData(null, "2025-12-31", "Until2025")]
    public void An_edition_is_called_by_its_days(string? from, string? to, string name) =>
        Assert.Equal(name, Assert.Single(RateOf(Regulations(2025, "21", new Validity(from, to))).Editions).Name);

    [Theory]
    [InlineData("21 per cent", "21 per cent")]
    [InlineData("22 %", "22 %")]
    public void A_resolution_settles_the_period_in_which_the_sources_disagree(string value, string holds)
    {
        string json = $$"""{ "resolve": [ { "fact": { "source": "guidance-2025.md", "exact": "22 %" }, "value": "{{value}}", "reason": "the act says so", "sources": { "regulations-2024.md": "1", "regulations-2025.md": "2", "guidance-2025.md": "3" } } ] }""";
        TextDocument[] documents = [Hashed(Regulations(2024, "21"), "1"), Hashed(Regulations(2025, "21"), "2"), Hashed(Guidance(2025, "22"), "3")];

        FactSet set = Extractor.Extract(documents, DecisionsReader.Read(json).Decisions, FactLock.Empty);

        Fact rate = Assert.Single(set.Facts, fact => fact.Representative is Figures.FigureCitation { Kind: FigureKind.Percent });
        Assert.Empty(set.Faults);
        Assert.NotNull(rate.Settlement);
        Assert.Equal((holds, "In2025"), (rate.Representative.Exact, rate.Editions[^1].Name));
        Assert.Equal("21 per cent", rate.Editions[0].Representative.Exact);
    }

    [Fact]
    public void Documents_that_say_nothing_of_a_time_have_no_series() =>
        Assert.Empty(Extractor.Extract([new TextDocument("a.txt", "The standard rate of lantern duty is 20 per cent.")]).Facts.SelectMany(fact => fact.Editions));

    private static Fact RateOf(params TextDocument[] documents) =>
        Assert.Single(Extractor.Extract(documents).Facts, fact => fact.Representative is Figures.FigureCitation { Kind: FigureKind.Percent });

    private static TextDocument Hashed(TextDocument document, string hash) => new(document.Path, document.Text, hash);

    private static TextDocument Regulations(int year, string rate, Validity? validity = null) => new(
        $"regulations-{year}.md",
        $"# Lantern Duty (Rates) Regulations\n\n{(validity is null ? $"These Regulations have effect from 1 January {year}." : "")}\n\n## 1 Rates\n\nThe standard rate of lantern duty is {rate} per cent.\n\nA trader whose monthly turnover exceeds £1,000 shall register for lantern duty.\n") { Validity = validity };

    private static TextDocument Guidance(int year, string rate) => new(
        $"guidance-{year}.md", $"# Guidance on lantern duty: rates for {year}\n\nThe standard rate of lantern duty is {rate} %. You must register once you sell for more than £1,000 a month.\n");
}
