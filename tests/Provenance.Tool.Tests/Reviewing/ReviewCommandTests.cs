using System.Text.Json;
using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Reviewing;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Harbour = "The harbour authority of the island republic will buy 40 diesel tugboats for the northern container terminal, the transport ministry announced in the capital.\n";

    private readonly TemporaryFolder _folder = new();

    public ReviewCommandTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/a.txt", Harbour);
        _folder.Write("sources/b.txt", Harbour.Replace("40", "45", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_terminal_it_is_json_with_both_sentences_and_what_decides()
    {
        JsonElement review = JsonDocument.Parse(Run("review").Output).RootElement;

        JsonElement item = Assert.Single(review.GetProperty("items").EnumerateArray());
        Assert.Equal(("disagreement", "Figures.DieselTugboats"), (item.GetProperty("kind").GetString(), item.GetProperty("fact").GetString()));
        Assert.Equal(["40", "45"], item.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("marked").GetString()));
        Assert.All(item.GetProperty("places").EnumerateArray(), place => Assert.StartsWith("The harbour authority", place.GetProperty("sentence").GetString(), StringComparison.Ordinal));
        Assert.Contains(item.GetProperty("decide").EnumerateArray(), decide => string.Join(' ', decide.EnumerateArray().Select(argument => argument.GetString())) == "resolve sources/a.txt#f54 sources/b.txt#f54 --reason REASON");
        Assert.Equal(1, review.GetProperty("counts").GetProperty("disagreement").GetInt32());
    }

    [Fact]
    public void A_folder_is_read_as_list_reads_it()
    {
        _folder.Write("material/c.txt", "The island keeps 7 wells.\n");

        Assert.Empty(JsonDocument.Parse(Run("review", "material").Output).RootElement.GetProperty("items").EnumerateArray());
        Assert.Single(JsonDocument.Parse(Run("review", "sources").Output).RootElement.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void A_document_and_a_folder_are_told_apart()
    {
        Directory.Move(_folder["sources"], _folder["material"]);
        _folder.Write("draft.md", "The harbour authority of the island republic will buy 40 diesel tugboats for the northern container terminal. It keeps 777 lamps.\n");

        ToolRun run = Run("review", "draft.md", "material");

        Assert.Contains("checking draft.md against material", run.Error, StringComparison.Ordinal);
        Assert.Contains("777", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_sources_nothing_else_is_taken_for_them()
    {
        Directory.Move(_folder["sources"], _folder["material"]);

        ToolRun run = Run("review");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("provenance review FOLDER", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_json_offers_can_be_run_as_it_is()
    {
        string[] decide = [.. JsonDocument.Parse(Run("review").Output).RootElement.GetProperty("items")[0].GetProperty("decide")[1].EnumerateArray().Select(argument => argument.GetString()!)];

        Assert.Equal(0, ToolRun.Of(_folder.FullPath, decide).ExitCode);
        Assert.Empty(JsonDocument.Parse(Run("review").Output).RootElement.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void A_disagreement_is_resolved_with_a_reason()
    {
        ToolRun run = Ask("r", "2", "counted again");

        Assert.Contains("»40«", run.Output, StringComparison.Ordinal);
        Assert.Contains("»45«", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 decided, 0 left", run.Output, StringComparison.Ordinal);
        Assert.Contains("settled: “45” holds, counted again", Run("list", "sources").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disagreement_is_parted()
    {
        Ask("d");

        Assert.Contains("2 single", Run("list", "sources").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_is_renamed()
    {
        Ask("n", "TugsOnOrder");

        Assert.Contains("Figures.TugsOnOrder", Run("list", "sources").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_decided_is_taken_back()
    {
        _folder.Write("sources/c.txt", "The museum of the coastal town owns 12 antique marble clocks from the royal collection.\n");
        _folder.Write("sources/d.txt", "The museum of the coastal town owns 13 antique marble clocks from the royal collection.\n");

        ToolRun run = Ask("duq");

        Assert.Contains("0 decided, 2 left", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullPath, "provenance.json")));
    }

    [Theory]
    [InlineData("q")]
    [InlineData("\n")]
    [InlineData("r\n", "9")]
    [InlineData("r\n", "", "counted again")]
    [InlineData("r\n", "1", " ")]
    [InlineData("r\n", "counted again")]
    [InlineData("n\n", "9 lives")]
    [InlineData("rnq")]
    [InlineData("xyzq")]
    [InlineData("")]
    public void Who_skips_leaves_or_mistypes_decides_nothing(string keys, params string[] lines)
    {
        Ask(keys, lines);

        Assert.False(File.Exists(Path.Combine(_folder.FullPath, "provenance.json")));
    }

    [Fact]
    public void A_value_that_drifted_comes_first_and_what_is_only_reworded_is_one_line()
    {
        _folder.Write("sources/c.txt", "The museum owns 12 clocks, said the curator on Monday.\n\nThe castle has 7 towers.\n");
        Run("lock", "sources");
        _folder.Write("sources/c.txt", "The museum owns 13 clocks, said the curator on Monday.\n\nThe old castle has 7 towers today.\n");

        JsonElement review = JsonDocument.Parse(Run("review").Output).RootElement;
        ToolRun asked = Ask("a");

        Assert.Equal("valueChanged", review.GetProperty("items")[0].GetProperty("drift").GetString());
        Assert.Equal(1, review.GetProperty("reworded").GetProperty("count").GetInt32());
        Assert.Contains("1 locked facts are reworded only", asked.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("another value", Run("lock", "sources", "--check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_is_taken_back()
    {
        _folder.Write("sources/b.txt", "The museum owns 12 clocks.\n");
        Run("lock", "sources");
        byte[] before = File.ReadAllBytes(Path.Combine(_folder.FullPath, "provenance.lock.json"));
        _folder.Write("sources/a.txt", Harbour.Replace("40", "41", StringComparison.Ordinal));
        _folder.Write("sources/b.txt", "The museum owns 13 clocks.\n");

        Ask("auq");

        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_folder.FullPath, "provenance.lock.json")));
    }

    [Fact]
    public void A_clause_that_is_numbered_anew_is_no_drift()
    {
        _folder.Write("sources/c.txt", "4.2 The castle has 7 towers under section 12A.\n");
        Run("lock", "sources");
        _folder.Write("sources/c.txt", "4.3 The castle has 7 towers under section 13A.\n");

        Assert.Equal(0, Run("lock", "sources", "--check").ExitCode);
    }

    [Fact]
    public void A_figure_without_a_source_is_accepted_into_the_baseline()
    {
        _folder.Write("README.md", "A mast was 41 m high.\n");

        JsonElement item = JsonDocument.Parse(Run("review", "README.md").Output).RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("kind").GetString() == "unsourced");
        ToolRun asked = Of(["review", "README.md"], "\na", []);

        Assert.Equal(1, item.GetProperty("places")[0].GetProperty("line").GetInt32());
        Assert.Contains("1 decided", asked.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unsourced\",\"gain", Run("review", "README.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_a_warning_gains_more_than_a_pair_of_which_nobody_is_sure()
    {
        _folder.Write("sources/c.txt", "The depot has 46 staff, 312 lorries, 77 cranes and 1,870 m of rail. It cost €486,000 and has stood since 1957.\n");
        _folder.Write("README.md", "The depot has 46 staff, 312 lorries, 77 cranes and 1,870 m of rail. It cost €486,000 and has stood since 1957. A mast was 41.5 m high.\n");

        JsonElement item = JsonDocument.Parse(Run("review", "README.md").Output).RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("kind").GetString() == "unsourced");

        Assert.Equal(101, item.GetProperty("gain").GetInt32());
    }

    [Fact]
    public void A_pair_that_was_decided_is_not_asked_again()
    {
        _folder.Write("sources/a.txt", "The museum owns 12 clocks.\n");
        _folder.Write("sources/b.txt", "Of the clocks of the museum, 12 were shown.\n");
        JsonElement before = JsonDocument.Parse(Run("review").Output).RootElement;

        Run("different", "sources/a.txt:1", "sources/b.txt:1");

        Assert.DoesNotContain(JsonDocument.Parse(Run("review").Output).RootElement.GetProperty("items").EnumerateArray(), item => item.GetProperty("kind").GetString() == "possible");
        Assert.Equal(JsonValueKind.Array, before.GetProperty("items").ValueKind);
    }

    [Fact]
    public void To_ask_where_nobody_answers_is_refused() => Assert.Equal(2, Run("review", "--format", "ask").ExitCode);

    [Fact]
    public void What_a_document_says_steers_no_terminal()
    {
        _folder.Write("sources/a.txt", Harbour.Replace("ministry", "ministry\u001b[2J\u001b]0;x\u0007\u202e", StringComparison.Ordinal));

        ToolRun run = Ask("q");

        Assert.DoesNotContain(run.Output, c => c is '\u001b' or '\u0007' or '\u202e');
        Assert.Contains("\\u001B", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_colours_only_the_colours_are_commands()
    {
        _folder.Write("sources/a.txt", Harbour.Replace("ministry", "ministry\u001b[2J[red]", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of(_folder.FullPath, [], ["review"], host => host with { IsTerminal = true, HasColours = true, OutputWidth = 400, Answers = new Script("q", []) });

        Assert.Contains("\u001b[", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", run.Output, StringComparison.Ordinal);
        Assert.Contains("ministry\\u001B[2J[red]", run.Output, StringComparison.Ordinal);
    }

    private ToolRun Ask(string keys, params string[] lines) => Of(["review"], keys, lines);

    private ToolRun Of(string[] arguments, string keys, string[] lines) =>
        ToolRun.Of(_folder.FullPath, [], arguments, host => host with { IsTerminal = true, OutputWidth = 400, Answers = new Script(keys, lines) });

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);

    private sealed class Script(string keys, string[] lines) : IAnswers
    {
        private int _key, _line;

        public char? Key() => _key < keys.Length ? keys[_key++] : null;

        public string? Line() => _line < lines.Length ? lines[_line++] : null;
    }
}
