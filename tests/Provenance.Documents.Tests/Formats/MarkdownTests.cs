using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

public class MarkdownTests
{
    [Theory]
    [InlineData("a `b 5` c", "a       c")]
    [InlineData("a\n\n```\nx = 5\n```\nb", "a\n\n   \n     \n   \nb")]
    [InlineData("a\n\n    x = 5\n\nb", "a\n\n         \n\nb")]
    [InlineData("a ~~5 km~~ b", "a          b")]
    [InlineData("a <!-- 5 km --> b", "a               b")]
    [InlineData("<!--\n5 km\n-->\nb", "    \n    \n   \nb")]
    [InlineData("a <https://example.org/5> b", "a                         b")]
    [InlineData("a https://example.org/5 b", "a                       b")]
    [InlineData("a ![5 km](i.png) b", "a                b")]
    [InlineData("a [b](c 't') d", "a  b         d")]
    [InlineData("a [b][c] d\n\n[c]: /5", "a  b     d\n\n       ")]
    [InlineData("a[^1]\n\n[^1]: b", "a    \n\n      b")]
    [InlineData("---\nv: 5\n---\na", "   \n    \n   \na")]
    [InlineData("<div>a <b>5</b></div>", "     a    5          ")]
    [InlineData("a <b>5</b> b", "a    5     b")]
    [InlineData("a\n\n***\n\nb", "a\n\n   \n\nb")]
    [InlineData("\\# 5 \\* a", " # 5  * a")]
    [InlineData("5&nbsp;km", "5\u00A0     km")]
    public void What_is_no_prose_is_blanked_out_in_place(string markdown, string text) => Reads(markdown, text);

    [Theory]
    [InlineData("**5** _km_")]
    [InlineData("- 5 km\n- 6 km\n\n1. a\n2. b")]
    [InlineData("> a\n> b")]
    [InlineData("| a | b |\n|---|---|\n| c | 5 |")]
    public void What_the_engine_reads_itself_stays(string markdown) => Reads(markdown, markdown);

    [Theory]
    [InlineData("# a\nb", "  a\nb")]
    [InlineData("## a ##\nb", "   a   \nb")]
    [InlineData("a\n===\nb", "a\n   \nb")]
    [InlineData("a\r\n---\r\nb", "a\r\n   \r\nb")]
    public void Of_a_heading_the_words_stay(string markdown, string text) => Reads(markdown, text);

    [Fact]
    public void A_place_is_that_of_the_file()
    {
        const string markdown = "---\ntitle: 5 fees\n---\n# Fees of 2024\n\nThe [toll](a.md \"5\") rose by **12 per cent**, see `x`.\n\n“We shall pay,” said Anna Holm.\n";
        TextDocument document = ReadDocument.Text("a.md", markdown);

        ReadDocument.StandsWhereItSays(document, markdown);
        Assert.Equal(markdown.Length, document.Text.Length);
    }

    [Theory]
    [InlineData("| Symbol | Min |\n|---|---|\n| `tSU` | 4 ms |\n", "| Symbol | Min |\n|---|---|\n|  tSU  | 4 ms |\n")]
    [InlineData("| Symbol | Min |\n|---|---|\n| ``V_DD`` | 3 V |\n", "| Symbol | Min |\n|---|---|\n|   V_DD   | 3 V |\n")]
    [InlineData("| Symbol | Min |\n|---|---|\n| `30 ms` | `tSU` |\n", "| Symbol | Min |\n|---|---|\n|         |       |\n")]
    [InlineData("| Symbol | Min |\n|---|---|\n| see `tSU` | 4 ms |\n", "| Symbol | Min |\n|---|---|\n| see       | 4 ms |\n")]
    [InlineData("| Symbol | Min |\n|---|---|\n| `tSU` | 4 ms |\nIt is off.\n", "| Symbol | Min |\n|---|---|\n|  tSU  | 4 ms |\nIt is off.\n")]
    public void Code_that_a_row_of_a_table_is_called_by_stays(string markdown, string text) => Reads(markdown, text);

    [Fact]
    public void Blanks_in_lists_of_links_make_no_table()
    {
        TextDocument document = ReadDocument.Text("a.md", "- [Ash](https://example.org/ash) has 5 ships\n- [Elm](https://example.org/elm) has 7 ships\n");

        Assert.Equal(["5 {ship}", "7 {ship}"], ReadDocument.Figures(document).Select(figure => figure.Split(':')[0]));
    }

    [Fact]
    public void Links_carry_their_words_and_targets()
    {
        TextDocument document = ReadDocument.Text("a.md", "See [the *report*](r.md#s) and [b][c].\n\n[c]: https://example.org/c");

        Assert.Equal([("the *report*", "r.md#s"), ("b", "https://example.org/c")], document.Links.Select(link => (document.Slice(link.Text), link.Target)));
    }

    [Fact]
    public void Front_matter_says_the_origin()
    {
        TextDocument document = ReadDocument.Text("a.md", "---\ntitle: \"Fees: a report\"\nauthor: Anna Holm\ndate: 2025-06-09 08:00\ntags: [a]\n---\ntext");

        Assert.Equal(("Fees: a report", "Anna Holm", "2025-06-09"), (document.Title, document.Producer, document.DatePublished));
    }

    [Theory]
    [InlineData("---\n\nFees rose by 7%.\n\n---\n\ntext")]
    [InlineData("---\nkey: a\nFees rose by 7%.\n---\ntext")]
    [InlineData("---\n  Fees rose by 7%.\n---\ntext")]
    [InlineData("---\nThe town says: they rose by 7%.\n---\ntext")]
    [InlineData("\n---\nkey: Fees rose by 7%.\n---\ntext")]
    public void What_stands_between_two_rules_and_is_no_front_matter_is_prose(string text) => Assert.Contains("7%", ReadDocument.Text("a.md", text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("---\nkey: 7%\n---\ntext")]
    [InlineData("---\n# a comment\n\"a key\":\n  - 7%\n\n- 7%\nother: |\n  of 7%\n...\ntext")]
    [InlineData("---\r\nkey: 7%\r\n---\r\ntext")]
    public void Front_matter_is_no_prose(string text) => Assert.Equal("text", ReadDocument.Text("a.md", text).Text.Trim());

    [Fact]
    public void The_numbers_of_headings_are_no_figures() =>
        Assert.Equal(["7"], Provenance.Engine.Extractor.Read(ReadDocument.Text("a.md", "## 4 Electrical characteristics\n\n| pin | load |\n|---|---|\n| x | 7 |\n\n## 5 Interface\n")).Figures.Select(figure => figure.Exact));

    private static void Reads(string markdown, string text) => Assert.Equal(text, ReadDocument.Text("a.md", markdown).Text);

    [Theory]
    [InlineData("10<sup>6</sup> m", "10\u2076 m")]
    [InlineData("4<sub>5</sub> m", "4\u2085 m")]
    [InlineData("4<span style=\"display:/**/none\">5</span> m", "4 m")]
    [InlineData("4 <del>5 *6*</del>m", "4 m")]
    [InlineData("4 <span hidden>5 &amp; 6", "4")]
    [InlineData("4 <b style=\"visibility:hidden\">5 <i style=\"visibility:visible\">6 m</i> 7</b> 8", "4 6 m 8")]
    [InlineData("4 <b hidden>5 <b>6</b> 7</b> 8", "4 8")]
    [InlineData("<p style=\"font-size:0\">5 <i style=\"font-size:16px\">6 m</i></p>", "6 m")]
    [InlineData("<div style=\"d\\69splay:none\">5</div>", "")]
    [InlineData("It is 5&#x200b;4 m.", "It is 5\u200B4 m.")]
    [InlineData("It is 4&#53; m.", "It is 45 m.")]
    public void What_tags_and_references_do_to_a_number_is_seen(string page, string text) =>
        Assert.Equal(text, string.Join(' ', ReadDocument.Text("a.md", page).Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Replace("\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B", "\u200B").Replace("\u00AD", ""));
}
