using Provenance.Engine.Checking;
using Provenance.Engine.Checking.Suppressing;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>What is looked at for each figure does not grow with the document, and is enough.</summary>
public class LargeDocumentTests
{
    private static readonly string ManyTunnels = string.Concat(Enumerable.Range(20, 5000).Select(length => $"The tunnel of district {length} x is {length} km long.\n"));

    [Fact]
    public void A_position_in_any_of_many_headings_is_found()
    {
        string text = string.Concat(Enumerable.Repeat("# 5 km\n\n6 km.\n\n", 500));
        var headings = new Headings(text);

        Assert.All(Enumerable.Range(0, 500), i => Assert.True(headings.Holds((15 * i) + 2) && !headings.Holds((15 * i) + 9)));
    }

    [Theory]
    [InlineData("[2,517 km](sources/0.txt)")]
    [InlineData("[2,517,000 m](sources/0.txt)")]
    [InlineData("[about 2,500 km](sources/0.txt)")]
    [InlineData("[at least 5,000 km](sources/0.txt)")]
    [InlineData("[1,564 miles](sources/0.txt)")]
    [InlineData("[5,019](sources/0.txt)")]
    public void A_figure_that_is_bound_to_a_source_of_very_many_is_found_there(string figure) =>
        Assert.Equal(1, Checked.Report($"The tunnel is {figure} long.", ManyTunnels).AllFigures.Verified);

    [Theory]
    [InlineData("[|[6,517 km](sources/0.txt)|]")]
    [InlineData("[|[2,517 kg](sources/0.txt)|]")]
    [InlineData("[|[at least 9,100 km](sources/0.txt)|]")]
    public void One_that_is_not_there_contradicts_it(string figure) =>
        Assert.Equal(1, Checked.Report($"The tunnel is {figure.Replace("[|", "").Replace("|]", "")} long.", ManyTunnels).AllFigures.Contradicted);

    [Fact]
    public void What_a_bound_figure_is_compared_with_does_not_grow_with_the_source()
    {
        Facts.FactSet facts = Extractor.Extract([new TextDocument("sources/0.txt", ManyTunnels)]);
        var figures = new SourceFigures(facts, MatchModel.Shipped);
        Mention own = figures.Of(facts.Figures[2500])!;

        IReadOnlyCollection<Mention> near = figures.In(facts.Documents[0], own);

        Assert.InRange(near.Count, 1, 2000);
        Assert.Contains(own, near);
    }

    [Fact]
    public void What_a_figure_is_compared_with_does_not_grow_with_the_sources()
    {
        DocumentMentions tunnels = Mentions(ManyTunnels), draft = Mentions("The tunnel of district 2517 x is 2517 km long.");
        var search = new MentionSearch(new MentionIndex([tunnels]));

        List<int> near = search.Near(draft.Mentions[0]);

        Assert.InRange(near.Count, 1, 30);
        Assert.Contains(near, number => search.Index[number].Figure.Exact == "2517 km");
    }

    [Theory]
    [InlineData("1 January 2024")]
    [InlineData("2024")]
    [InlineData("January 2024")]
    public void A_date_that_is_bound_is_found_among_many(string date)
    {
        string dates = string.Concat(Enumerable.Range(0, 3000).Select(day => $"The lock was mended on {new DateOnly(2020, 1, 1).AddDays(day):d MMMM yyyy}.\n"));

        Assert.Equal(1, Checked.Report($"The lock was mended in [{date}](sources/0.txt).", dates).AllFigures.Verified);
    }

    [Fact]
    public void Stretches_in_each_other_are_found_by_both()
    {
        var cover = new SpanCover([new TextSpan(0, 100), new TextSpan(10, 20), new TextSpan(30, 40)]);

        Assert.True(cover.Holds(new TextSpan(50, 60)) && cover.Holds(new TextSpan(30, 100)) && !cover.Holds(new TextSpan(99, 101)));
        Assert.Equal((0, 3), (cover.FirstReaching(25), cover.FirstReaching(100)));
    }

    [Fact]
    public void Links_are_found_by_any_word_that_they_stand_around()
    {
        var links = new DocumentLinks([new DocumentLink(new TextSpan(5, 9), "a"), new DocumentLink(new TextSpan(20, 30), "b"), new DocumentLink(new TextSpan(31, 35), "c")]);

        Assert.Equal(["b", "c"], links.Over(new TextSpan(25, 32)).Select(link => link.Target));
        Assert.Empty(links.Over(new TextSpan(9, 20)));
    }

    [Fact]
    public void Directives_that_overlap_give_the_first_reason_and_end_where_each_ends()
    {
        Suppressions read = Suppressions.Read("""
            <!-- provenance: disable PROV2001 -- first -->
            text
            <!-- provenance: disable PROV2001 -- second -->
            text

            <!-- provenance: disable PROV2002 -- third -->

            text
            <!-- provenance: restore PROV2002 -->
            text
            """, "a.md");

        Assert.Equal(["first", "first", "first", "first", null], Enumerable.Range(1, 5).Select(line => read.ReasonFor("PROV2001", line)));
        Assert.Equal([null, "third", "third", "third", "third", null], Enumerable.Range(5, 6).Select(line => read.ReasonFor("PROV2002", line)));
    }

    [Fact]
    public void The_nearest_name_is_given_for_the_first_links_to_facts_that_are_not_there()
    {
        CheckReport report = Checked.Report(string.Concat(Enumerable.Range(0, 60).Select(i => $"It is [{i + 5} km](fact:TunnelLong{i}) long.\n\n")), "The tunnel is 45 km long.");

        Assert.Equal(60, report.Findings.Count(finding => finding.Rule == CheckRules.LinkToNoFact));
    }

    private static DocumentMentions Mentions(string text)
    {
        var document = new TextDocument("a.txt", text);
        return DocumentMentions.Of(document, Extractor.Read(document).Figures);
    }
}
