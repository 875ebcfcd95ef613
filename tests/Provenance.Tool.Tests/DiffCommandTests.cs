using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool;

public sealed class DiffCommandTests : IDisposable
{
    private const string Earlier = """
        # Lamp

        Rev. 1

        ## 1 Timing

        | Symbol | Parameter | Min | Unit |
        |---|---|---|---|
        | `tSU` | Set-up time | 4 | ms |

        ## 2 Storage

        The lamp is stored at no more than 60 °C.

        """;

    private static readonly string Later = Earlier.Replace("Rev. 1", "Rev. 2, supersedes Rev. 1").Replace("| 4 |", "| 6 |").Replace("## 2 St", "## 2 Mounting\n\nThe lamp hangs freely.\n\n## 3 St");

    private readonly TemporaryFolder _folder = new();

    public DiffCommandTests()
    {
        _folder.Write("old.md", Earlier);
        _folder.Write("new.md", Later);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_change_is_told_once_at_its_place()
    {
        ToolRun run = Run("old.md", "new.md");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            old.md (Rev. 1) → new.md (Rev. 2)
            new.md(9,1): changed  1, row tSU  Set-up time
                value   4 [ms] → 6 [ms]  Set-up time Min
            new.md(11,4): added  2  Mounting
                now     The lamp hangs freely.
            new.md(15,4): moved  2 → 3  Storage
            1 changed, 1 added, 0 gone, 0 reworded, 1 moved

            """,
            run.Output);
    }

    [Fact]
    public void The_page_about_data_sheets_shows_what_the_verb_says()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "limits.md")).ReplaceLineEndings("\n");
        string shown = page.Split("--project .\n")[1].Split("```")[0];

        ToolRun run = ToolRun.Of(Path.Combine(Repository.Root, "examples", "TideSensor"), "diff", "sources/ts7.md", "next/ts7.md");

        // The code that rests on it takes a build of the example.
        Assert.Equal(string.Concat(shown.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("    code", StringComparison.Ordinal)).Select(line => line.Replace("; 6 lines of code rest on them", "") + "\n")), run.Output);
    }

    [Fact]
    public void What_was_reworded_is_shown_with_the_words_that_differ()
    {
        _folder.Write("new.md", Earlier.Replace("stored at", "kept at"));

        Assert.Contains(
            """
            reworded  2  Storage
                before  The lamp is »stored« at no more than 60 °C.
                now     The lamp is »kept« at no more than 60 °C.

            """,
            Run("old.md", "new.md").Output);
    }

    [Fact]
    public void As_JSON_a_change_has_both_places_and_its_values()
    {
        JsonElement root = Assert.Single(Run("old.md", "new.md", "--format", "json").Lines);
        JsonElement document = Assert.Single(root.GetProperty("documents").EnumerateArray());
        JsonElement change = document.GetProperty("changes")[0];

        Assert.Equal(("old.md", "Rev. 2"), (document.GetProperty("old").GetString(), document.GetProperty("newEdition").GetString()));
        Assert.Equal(("changed", "1, row tSU", 9), (change.GetProperty("kind").GetString(), change.GetProperty("old").GetProperty("clause").GetString(), change.GetProperty("new").GetProperty("line").GetInt32()));
        Assert.Equal((4, 6, "ms"), (change.GetProperty("values")[0].GetProperty("old").GetProperty("value").GetInt32(), change.GetProperty("values")[0].GetProperty("new").GetProperty("value").GetInt32(), change.GetProperty("values")[0].GetProperty("new").GetProperty("unit").GetString()));
        Assert.Equal(1, root.GetProperty("counts").GetProperty("moved").GetInt32());
    }

    [Fact]
    public void As_Markdown_it_is_a_table_for_a_pull_request() => Assert.Equal(
        """
        **1 changed, 1 added, 0 gone, 0 reworded, 1 moved**

        `old.md` (`Rev. 1`) → `new.md` (`Rev. 2`)

        | what | clause | before | now |
        |---|---|---|---|
        | changed | `1, row tSU` | `4 [ms]` | `6 [ms]` |
        | added | `2` |  | `The lamp hangs freely.` |
        | moved | `2 → 3` |  |  |

        """,
        Run("old.md", "new.md", "--format", "markdown").Output);

    [Fact]
    public void What_a_document_holds_is_no_Markdown_of_the_comment()
    {
        _folder.Write("new.txt", "The lamp is ``made`` by @somebody | <img src=x> [see](http://example.org) and shines.\n");
        _folder.Write("old.txt", "The boat lies in the harbour.\n");

        Assert.Contains("| ```The lamp is ``made`` by @somebody \\| <img src=x> [see](http://example.org) and shines.``` |", Run("old.txt", "new.txt", "--format", "markdown").Output);
    }

    [Fact]
    public void A_comment_is_no_longer_than_one_may_be()
    {
        _folder.Write("new.txt", string.Concat(Enumerable.Range(0, 3000).Select(i => $"Ship {i} carries lamps.\n\n")));
        _folder.Write("old.txt", "The boat lies in the harbour.\n");

        string comment = Run("old.txt", "new.txt", "--format", "markdown").Output;

        Assert.InRange(comment.Length, 50_000, 65_000);
        Assert.EndsWith(" more, which `provenance diff` lists.\n", comment);
    }

    [Fact]
    public void Documents_of_folders_are_paired_by_name_and_by_name_without_the_edition()
    {
        _folder.Write("a/lamp.md", Earlier);
        _folder.Write("b/lamp.md", Later);
        _folder.Write("a/fees-2025.txt", "The fee is £20.\n");
        _folder.Write("b/fees-2026.txt", "The fee is £25.\n");
        _folder.Write("a/gone.txt", "The fee is £1.\n");
        _folder.Write("b/sub/added.txt", "The fee is £2.\n");

        string[] lines = Run("a", "b").Output.Split('\n');

        Assert.Equal(["a/fees-2025.txt → b/fees-2026.txt", "a/lamp.md (Rev. 1) → b/lamp.md (Rev. 2)"], lines.Where(line => line.Contains(" → b/", StringComparison.Ordinal)));
        Assert.Contains("    value   £20 → £25  fee", lines);
        Assert.Contains("a/gone.txt: gone", lines);
        Assert.Contains("b/sub/added.txt: added", lines);
        Assert.Contains("2 changed, 2 added, 1 gone, 0 reworded, 1 moved", lines);
    }

    [Fact]
    public void Two_files_of_one_text_are_the_same()
    {
        _folder.Write("new.md", Earlier);

        Assert.Equal((0, "both editions say the same\n", ""), Parts(Run("old.md", "new.md")));
    }

    [Theory]
    [InlineData("old.md", "./old.md", "provenance: error PROV9007: 'old.md' and './old.md' are one file; name two editions\n")]
    [InlineData("old.md", ".", "provenance: error PROV9007: '.' is a folder and 'old.md' is none; name two files or two folders\n")]
    [InlineData("old.md", "*.md", "provenance: error PROV9007: '*.md' is 4 documents; name one file, or a folder\n")]
    [InlineData("old.md", "empty.md", "empty.md(1,1): error PROV9004: The document is empty, and nothing can be compared with it; name the other edition\n")]
    [InlineData("old.md", "binary.md", "binary.md(1,2): error PROV9002: ")]
    [InlineData("old.md", "missing.md", "missing.md(1,1): error PROV9001: ")]
    public void What_cannot_be_compared_is_said_with_a_way_out(string earlier, string later, string error)
    {
        _folder.Write("empty.md", "\n \n");
        _folder.Write("binary.md", [0x00, 0xFF, 0xFE, 0x9C]);

        ToolRun run = Run(earlier, later);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(error, run.Error);
    }

    [Fact]
    public void A_damaged_document_of_a_folder_takes_nothing_from_the_others()
    {
        _folder.Write("a/lamp.md", Earlier);
        _folder.Write("b/lamp.md", Later);
        _folder.Write("a/other.md", "x");
        _folder.Write("b/other.md", [0x00, 0xFF, 0xFE, 0x9C]);

        ToolRun run = Run("a", "b");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("b/other.md(1,2): error PROV9002: ", run.Error);
        Assert.Contains("changed  1, row tSU", run.Output);
    }

    private static (int, string, string) Parts(ToolRun run) => (run.ExitCode, run.Output, run.Error);

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, ["diff", .. arguments]);
}
