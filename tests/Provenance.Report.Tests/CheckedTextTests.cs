using Microsoft.Playwright;
using Provenance.Tests;
using Provenance.Tool;

namespace Provenance.Report;

public sealed class CheckedTextTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_checked_document_is_in_the_page_under_its_own_title()
    {
        await using OpenPage open = await Open("""
            # The new ferries

            The island council ordered 40 ferries from the yard in Gdansk.
            """);

        Assert.Equal("The new ferries", await open.Page.Locator("h1").InnerTextAsync());
        Assert.StartsWith("The new ferries: ", await open.Page.TitleAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Every_figure_and_quotation_is_marked_with_its_state()
    {
        await using OpenPage open = await Open("""
            The island council ordered 40 ferries from the yard in Gdansk. The fleet carries 950 passengers a day.

            Mayor Jane Doe said: "The island needs a bridge of its own, and soon." The crews ate 77 cakes.
            """);

        Assert.Equal(["40"], await Marked(open, "verified"));
        Assert.Equal(["950"], await Marked(open, "contradicted"));
        Assert.Equal(["The island needs a bridge of its own, and soon.", "77"], await Marked(open, "unsourced"));
    }

    [Fact]
    public async Task A_mark_leads_to_the_card_of_the_fact_that_it_rests_on()
    {
        await using OpenPage open = await Open("The island council ordered 40 ferries from the yard in Gdansk.\n");

        await open.Page.Locator(".k-verified.k").ClickAsync();

        Assert.Equal(1, await open.CountOf(".fact.found"));
        Assert.Contains("40", await open.Page.Locator(".fact.found .value").First.InnerTextAsync());
    }

    [Fact]
    public async Task What_is_wrong_is_told_behind_its_paragraph_and_what_is_right_is_folded()
    {
        await using OpenPage open = await Open("The island council ordered 40 ferries from the yard in Gdansk. The fleet carries 950 passengers a day.\n");

        Assert.Contains("900", await open.Page.Locator(".draft .notes > li:visible").InnerTextAsync());
        Assert.Equal("1 verified", await open.Page.Locator(".rest > summary").InnerTextAsync());
        await open.Page.Locator(".rest > summary").ClickAsync();
        Assert.Equal(2, await open.CountOf(".draft .notes > li:visible"));
    }

    [Fact]
    public async Task A_settled_disagreement_is_shown_as_settled_with_the_value_that_holds()
    {
        Write();
        _folder.Write("sources/b.txt", "The island council ordered 44 ferries from the yard in Gdansk.\n");
        Assert.Equal(0, ToolRun.Of(_folder.FullPath, "resolve", "Figures.Ferries", "40", "--reason", "the contract says so").ExitCode);

        await using OpenPage open = await Open("The island council ordered 40 ferries from the yard in Gdansk.\n");

        await open.Page.Locator(".rest > summary").ClickAsync();
        Assert.Contains("settled: “40” holds, the contract says so", await open.Page.Locator(".draft .notes .settled").InnerTextAsync());
        Assert.Equal(1, await open.CountOf(".fact.v-settled"));
    }

    [Fact]
    public async Task What_the_document_switches_off_is_shown_with_its_reason()
    {
        await using OpenPage open = await Open("""
            The fleet carries 950 passengers a day. <!-- provenance: disable PROV2001 -- counted anew in June -->
            """);

        Assert.Contains("counted anew in June", await open.Page.Locator(".draft .notes .settled").InnerTextAsync());
        Assert.Equal(["950"], await Marked(open, "accepted"));
    }

    [Fact]
    public async Task A_table_of_the_document_is_a_table_with_its_cells_marked()
    {
        await using OpenPage open = await Open("""
            | Fleet | Ferries |
            |---|---:|
            | Island | 40 |
            | Coast | 12 |
            """);

        Assert.Equal(3, await open.CountOf(".draft .cells tr"));
        Assert.Equal(["Fleet", "Ferries"], await open.Page.Locator(".draft .cells th").AllInnerTextsAsync());
        Assert.DoesNotContain("|", await open.Page.Locator(".draft").InnerTextAsync());
    }

    [Fact]
    public async Task A_document_below_the_sources_is_checked_and_is_no_source()
    {
        Write();
        _folder.Write("sources/draft.md", "The fleet carries 950 passengers a day.\n");

        Assert.Equal(0, ToolRun.Of(_folder.FullPath, "report", "sources", "--check", "sources/draft.md", "-o", "report.html").ExitCode);

        await using OpenPage open = await browser.Open(_folder["report.html"]);
        Assert.Equal(["950"], await Marked(open, "contradicted"));
        Assert.Equal(1, await open.CountOf(".source"));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(820)]
    [InlineData(320)]
    public async Task A_checked_page_is_no_wider_than_the_window(int width)
    {
        await using OpenPage open = await Open("""
            | Fleet of the island and of the coast | Ferries that are in service | Passengers a day in the season |
            |---|---:|---:|
            | Island | 40 | 950 |
            """, width);

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task In_print_the_text_and_what_is_wrong_are_there_and_single_facts_are_not()
    {
        _folder.Write("sources/b.txt", "The island council ordered 40 ferries from the yard in Gdansk, its clerk wrote.\n");
        await using OpenPage open = await Open("The fleet carries 950 passengers a day.\n");

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(1, await open.CountOf(".draft .notes > li:visible"));
        Assert.Equal(0, await open.CountOf("form:visible"));
        Assert.Equal(0, await open.CountOf(".fact.v-single:visible"));
    }

    private static async Task<IReadOnlyList<string>> Marked(OpenPage open, string state) =>
        [.. (await open.Page.Locator($".k.k-{state}").AllTextContentsAsync()).Select(text => text.Replace($" ({state})", "", StringComparison.Ordinal))];

    private void Write() => _folder.Write("sources/a.txt", "The island council ordered 40 ferries from the yard in Gdansk.\nMayor Jane Doe said: \"The island needs a new harbour for its boats before winter.\"\nThe fleet carries 900 passengers a day.\n");

    private Task<OpenPage> Open(string draft, int width = 1280)
    {
        Write();
        _folder.Write("draft.md", draft);
        ToolRun run = ToolRun.Of(_folder.FullPath, "report", "sources", "--check", "draft.md", "-o", "report.html");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return browser.Open(_folder["report.html"], width);
    }
}
