using Provenance.Tests;

namespace Provenance.Tool.Deciding;

/// <summary>The verbs that write decisions into provenance.json.</summary>
public sealed class DecisionVerbTests : IDisposable
{
    private const string Act2024 = "The standard rate of value added tax is 20 per cent for all goods.\n\nThe ferry line carried 45 lorries in May.\n";
    private const string News = "The ferry line carried 46 lorries in May, the ministry said.\n";

    private readonly TemporaryFolder _folder = new();

    public DecisionVerbTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/act-2024.txt", Act2024);
        _folder.Write("sources/news.txt", News);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_is_given_by_the_name_of_the_moment_and_kept_by_the_citation()
    {
        ToolRun run = Run("rename", "Tax", "VatRate");

        Assert.Equal((0, "Figures.Tax is Figures.VatRate now: “20 per cent” (sources/act-2024.txt:1:41)\n"), (run.ExitCode, run.Output));
        Assert.Contains("\"source\": \"sources/act-2024.txt\", \"exact\": \"20 per cent\"", Decisions, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Tax\"", Decisions, StringComparison.Ordinal);
        Assert.Contains("Figures.VatRate", Listed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_measures_the_very_same_takes_no_name()
    {
        Run("rename", "Tax", "VatRate");
        _folder.Write("sources/act-2023.txt", Act2024.Replace("20 per cent", "19 per cent", StringComparison.Ordinal));

        ToolRun run = Run("list", "sources");

        Assert.Empty(run.Error);
        Assert.Contains(run.Output.Split('\n'), line => line.Contains("Figures.VatRate ", StringComparison.Ordinal) && line.Contains("20 per cent", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sources/act-2024.txt:1")]
    [InlineData("sources/act-2024.txt:1:45")]
    [InlineData("sources/act-2024.txt#f40")]
    [InlineData("Figures.Tax")]
    public void A_fact_is_pointed_at_by_place_by_id_and_by_name(string pointer) => Assert.Equal(0, Run("rename", pointer, "VatRate").ExitCode);

    [Theory]
    [InlineData("sources/act-2024.txt:2", "sources/act-2024.txt(2,1): error PROV9007: No figure and no quotation stands at sources/act-2024.txt:2; 'provenance explain sources/act-2024.txt:2' says what does\n")]
    [InlineData("sources/act-2042.txt:1", "provenance: error PROV9007: 'sources/act-2042.txt' is none of the sources; did you mean 'sources/act-2024.txt'?\n")]
    [InlineData("Figures.Taxi", "provenance: error PROV9007: No fact is named 'Figures.Taxi'; did you mean 'Figures.Tax'?\n")]
    public void What_points_at_nothing_is_told_with_a_way_out(string pointer, string error) => Assert.Equal((2, error), (Run("rename", pointer, "VatRate").ExitCode, Run("rename", pointer, "VatRate").Error));

    [Fact]
    public void A_place_of_several_citations_names_them()
    {
        _folder.Write("sources/two.txt", "The museum owns 12 clocks and 7 bells.");

        Assert.Contains("2 citations stand at sources/two.txt:1; name one: sources/two.txt:1:17 (“12”), sources/two.txt:1:31 (“7”)", Run("rename", "sources/two.txt:1", "Bells").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_name_replaces_the_first()
    {
        Run("rename", "Tax", "VatRate");
        Run("rename", "VatRate", "StandardRate");

        Assert.Contains("Figures.StandardRate", Listed, StringComparison.Ordinal);
        Assert.DoesNotContain("VatRate", Decisions, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_name_replaces_the_first_after_its_sentence_and_its_value_have_changed()
    {
        Run("rename", "Tax", "VatRate");
        _folder.Write("sources/act-2024.txt", Act2024.Replace("20 per cent for all goods", "20 per cent for all goods but bread", StringComparison.Ordinal));
        Run("rename", "VatRate", "StandardRate");
        _folder.Write("sources/act-2024.txt", Act2024.Replace("20 per cent for all goods", "21 per cent for all goods but bread", StringComparison.Ordinal));

        Assert.Equal(0, Run("rename", "StandardRate", "DutyRate").ExitCode);
        Assert.Single(Decisions.Split("\"name\""), part => part.Contains("DutyRate", StringComparison.Ordinal));
        Assert.DoesNotContain("VatRate", Decisions, StringComparison.Ordinal);
        Assert.DoesNotContain("StandardRate", Decisions, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_that_has_lapsed_is_replaced_by_the_next()
    {
        Run("same", "sources/act-2024.txt:3", "sources/news.txt:1");
        Run("resolve", "Lorries", "46", "--reason", "the ministry counts");
        _folder.Write("sources/news.txt", News.Replace("46", "47", StringComparison.Ordinal));
        Assert.Contains("PROV9012", Run("list", "sources").Error, StringComparison.Ordinal);

        ToolRun run = Run("resolve", "Lorries", "47", "--reason", "counted again");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("PROV9012", Run("list", "sources").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("the ministry counts", Decisions, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_was_given_to_another_fact_is_refused_and_nothing_is_written()
    {
        Run("rename", "Tax", "VatRate");
        string before = Decisions;

        ToolRun run = Run("rename", "sources/news.txt:1", "VatRate");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PROV9010: 'VatRate' is given twice", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Decisions);
    }

    [Fact]
    public void A_name_is_taken_away_again()
    {
        Run("rename", "Tax", "VatRate");

        Assert.Equal("Figures.VatRate is Figures.Tax again: “20 per cent” (sources/act-2024.txt:1:41)\n", Run("rename", "VatRate", "--remove").Output);
        Assert.Contains("Figures.Tax", Listed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_file_holds_besides_stays_as_it_was_written()
    {
        _folder.Write("provenance.json", "{\r\n  \"exclude\": [ \"*.csv\",   \"old\" ],\r\n  \"same\" : []\r\n}\r\n");

        Run("rename", "Tax", "VatRate");

        Assert.StartsWith("{\r\n  \"exclude\": [ \"*.csv\",   \"old\" ],\r\n  \"same\" : [],\r\n  \"names\": [\r\n", Decisions, StringComparison.Ordinal);
        Assert.DoesNotContain(Decisions.Replace("\r\n", "", StringComparison.Ordinal), c => c == '\n');
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone()
    {
        _folder.Write("provenance.json", "{ broken");

        ToolRun run = Run("rename", "Tax", "VatRate");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("provenance.json(1,3): error PROV9010", run.Error, StringComparison.Ordinal);
        Assert.Equal("{ broken", Decisions);
    }

    [Fact]
    public void A_file_above_the_working_folder_is_written_only_when_it_is_named()
    {
        _folder.Write("provenance.json", "{}");
        _folder.Write("sub/sources/a.txt", "The museum owns 12 clocks.");
        string sub = Path.Combine(_folder.FullPath, "sub");

        Assert.Contains("name the one to write: --config ../provenance.json, or --config provenance.json", ToolRun.Of(sub, "rename", "Clocks", "Treasures").Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of(sub, "rename", "Clocks", "Treasures", "--config", "../provenance.json").ExitCode);
        Assert.Contains("\"source\": \"sub/sources/a.txt\"", Decisions, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of(sub, "rename", "sources/a.txt:1", "Clocks", "--config", "provenance.json").ExitCode);
        Assert.Contains("\"source\": \"sources/a.txt\"", File.ReadAllText(Path.Combine(sub, "provenance.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_older_form_is_read_told_and_rewritten()
    {
        _folder.Write("provenance.json", """{ "rename": { "Tax": "VatRate" }, "same": [ [ "Lorries", { "source": "sources/news.txt", "exact": "46" } ] ] }""");

        ToolRun told = Run("list", "sources");
        ToolRun pinned = Run("rename", "--pin");
        ToolRun after = Run("list", "sources");

        Assert.Contains("provenance.json(1,15): warning PROV9024: 'Tax' is a name that the program made", told.Error, StringComparison.Ordinal);
        Assert.Equal(0, told.ExitCode);
        Assert.EndsWith("2 decisions are kept by their citation now\n", pinned.Output, StringComparison.Ordinal);
        Assert.Empty(after.Error);
        Assert.Equal(told.Output, after.Output);
    }

    [Fact]
    public void Same_joins_and_different_parts_again()
    {
        _folder.Write("sources/report.txt", "Of the lorries, 46 were empty.");

        ToolRun same = Run("same", "sources/news.txt:1", "sources/report.txt:1");
        string joined = Listed;
        ToolRun different = Run("different", "sources/news.txt:1", "sources/report.txt:1");

        Assert.Equal((0, 0), (same.ExitCode, different.ExitCode));
        Assert.StartsWith("one fact now: Figures.", same.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 facts now:\n", different.Output, StringComparison.Ordinal);
        Assert.NotEqual(joined, Listed);
        Assert.DoesNotContain("\"same\": [\n    [", Decisions, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disagreement_is_settled_with_its_reason_and_the_check_is_clean()
    {
        Run("same", "sources/act-2024.txt:3", "sources/news.txt:1");
        Assert.Equal(1, Run("check").ExitCode);

        ToolRun run = Run("resolve", "Lorries", "46", "--reason", "the ministry counts");

        Assert.Equal("Figures.Lorries is settled: “46” (sources/news.txt:1:24) holds, the ministry counts\n", run.Output);
        Assert.Equal(0, Run("check").ExitCode);
        Assert.Contains("settled: “46” holds, the ministry counts", Listed, StringComparison.Ordinal);
        Assert.Contains("\"settled\":{\"by\":\"resolution\",\"reason\":\"the ministry counts\",\"holds\":\"46\",\"source\":\"sources/news.txt\"}", Run("list", "sources", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_shows_what_is_settled_apart_with_what_holds()
    {
        Run("same", "sources/act-2024.txt:3", "sources/news.txt:1");
        Run("resolve", "Lorries", "46", "--reason", "the ministry <counts>");

        string page = Run("report", "sources", "-o", "-").Output;

        Assert.Contains("“46” holds, the ministry &lt;counts&gt;", page, StringComparison.Ordinal);
        Assert.Contains("id=\"state-settled\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"state-disagree\"", page, StringComparison.Ordinal);
        Assert.Contains("none disputed", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_is_taken_back()
    {
        Run("same", "sources/act-2024.txt:3", "sources/news.txt:1");
        Run("resolve", "Lorries", "46", "--reason", "the ministry counts");

        Assert.Equal("Figures.Lorries is open again\n", Run("resolve", "Lorries", "--remove").Output);
        Assert.Equal(1, Run("check").ExitCode);
    }

    [Fact]
    public void A_value_that_no_citation_says_is_refused() =>
        Assert.Contains("No citation of Figures.Tax says '99' or stands in such a source; they say “20 per cent”", Run("resolve", "Tax", "99", "--reason", "x").Error, StringComparison.Ordinal);

    [Fact]
    public void A_resolution_without_a_reason_is_refused() => Assert.Contains("Say why it holds", Run("resolve", "Tax", "20").Error, StringComparison.Ordinal);

    [Fact]
    public void A_rank_settles_what_only_a_deprecated_source_says()
    {
        Run("same", "sources/act-2024.txt:3", "sources/news.txt:1");

        ToolRun run = Run("rank", "news.txt", "deprecated");

        Assert.Equal("sources/news.txt is deprecated; open disagreements: 1 before, 0 now\n", run.Output);
        Assert.Contains("settled: “45” holds, sources/news.txt is deprecated", Listed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_document_says_steers_no_terminal()
    {
        _folder.Write("sources/evil.txt", "The museum owns 12 clocks\u001b[2J\u001b]0;x\u0007 and “a \u001b[31mred door” stands.");

        ToolRun run = Run("rename", "sources/evil.txt:1:17", "Clocks\u001b[2J");
        ToolRun named = Run("rename", "sources/evil.txt:1:17", "Treasures");

        Assert.DoesNotContain('\u001b', run.Error + named.Output + named.Error + Decisions);
    }

    private string Decisions => File.ReadAllText(Path.Combine(_folder.FullPath, "provenance.json"));

    private string Listed => Run("list", "sources").Output;

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);
}
