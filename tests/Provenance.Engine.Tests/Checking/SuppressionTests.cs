using Provenance.Engine.Checking;
using Provenance.Engine.Checking.Suppressing;

namespace Provenance.Engine.Tests;

public class SuppressionTests
{
    private const string Source = "The kiln has eight burners.", Wrong = "The kiln has [|seven|] burners.", Quiet = "The kiln has seven burners.";

    [Theory]
    [InlineData("<!-- provenance: disable PROV2001 -- counted before the fire -->\n" + Quiet + "\n\n" + Wrong)]
    [InlineData("<!-- provenance: disable PROV2001 -- counted before the fire -->\n\n" + Quiet + "\n\n" + Wrong)]
    [InlineData("// provenance: disable PROV2001 -- counted before the fire\n" + Quiet + "\n\n" + Wrong)]
    [InlineData("# provenance: disable PROV2001, PROV2003 — counted before the fire\n" + Quiet + "\n\n" + Wrong)]
    [InlineData("provenance: disable PROV2001 -- counted before the fire\n" + Quiet + "\n\n" + Wrong)]
    [InlineData(Quiet + " <!-- provenance: disable PROV2001 -- counted before the fire -->\n\n" + Wrong)]
    public void A_comment_switches_a_rule_off_for_its_paragraph_or_the_next(string marked) => Checked.Warnings(marked, Source);

    [Theory]
    [InlineData("<!-- provenance: restore -->")]
    [InlineData("<!-- provenance: restore PROV2001 -->")]
    public void Up_to_a_restore_where_there_is_one(string restore) => Checked.Warnings(
        "<!-- provenance: disable PROV2001 -- counted before the fire -->\n" + Quiet + "\n\n" + Quiet + "\n\n" + restore + "\n\n" + Wrong, Source);

    [Fact]
    public void Another_rule_stays_on() => Checked.Warnings("<!-- provenance: disable PROV2003 -- a translation -->\n" + Wrong, Source);

    [Theory]
    [InlineData("provenance: disable PROV2001", "The comment gives no reason and switches nothing off; write 'provenance: disable PROV2001 -- reason'")]
    [InlineData("provenance: disable PROV0001 -- a reason", "'PROV0001' is no rule that a document can switch off; name PROV1001, PROV1002 or PROV2001 to PROV2005")]
    [InlineData("provenance: disable -- a reason", "The comment names no rule; write 'provenance: disable PROV2001 -- reason'")]
    public void A_comment_that_means_nothing_is_reported_and_does_nothing(string comment, string message)
    {
        CheckReport report = Checked.Report($"<!-- {comment} -->\n{Quiet}", Source);

        Assert.Equal([CheckRules.SuppressionIsInvalid, CheckRules.FigureContradicts], report.Findings.Select(finding => finding.Rule));
        Assert.Equal((message, 1, 6), (report.Findings[0].Message, report.Findings[0].Place.Start.Line, report.Findings[0].Place.Start.Column));
    }

    [Fact]
    public void Prose_about_the_comment_is_none() => Checked.Warnings("Write provenance: disable PROV2001 into a comment.", Source);

    [Fact]
    public void What_was_switched_off_is_counted() => Assert.Equal(1, Checked.Report("provenance: disable PROV2001 -- counted before the fire\n" + Quiet, Source).Suppressed);

    [Theory]
    [InlineData("a.html", "<p title=\"<!-- D -->\">x</p>")]
    [InlineData("a.html", "<script>x = \"<!-- D -->\"</script>")]
    [InlineData("a.html", "<textarea><!-- D --></textarea>")]
    [InlineData("a.html", "D")]
    [InlineData("a.md", "`<!-- D -->`")]
    [InlineData("a.md", "text\n\n    <!-- D -->")]
    [InlineData("a.md", "text\n\n    D")]
    [InlineData("a.md", "```\n<!-- D -->\n```")]
    [InlineData("a.md", "~~~\nD")]
    [InlineData("a.md", "[x](y \"<!-- D -->\")")]
    [InlineData("a.md", "[x]: y \"<!-- D -->\"")]
    [InlineData("a.md", "\\<!-- D -->")]
    [InlineData("a.md", "<b title='<!-- D -->'>x</b>")]
    public void What_is_no_comment_of_its_format_switches_nothing_off(string path, string text) =>
        Assert.Null(Suppressions.Read(text.Replace("D", "provenance: disable PROV2001 -- no", StringComparison.Ordinal), path).ReasonFor("PROV2001", LineOf(text)));

    [Theory]
    [InlineData("a.html", "<p>x <!-- D --></p>")]
    [InlineData("a.html", "<!--\nD\n-->")]
    [InlineData("a.md", "text `code` <!-- D -->")]
    [InlineData("a.md", "a < b and `c <!-- D -->")]
    [InlineData("a.md", "a <b and \"c <!-- D -->")]
    [InlineData("a.md", "```\ncode\n```\n<!-- D -->")]
    [InlineData("a.md", "[x](y \"z\") <!-- D -->")]
    [InlineData("a.md", "D")]
    [InlineData("a.txt", "    D")]
    [InlineData("a.csv", "# D")]
    public void A_comment_of_its_format_switches_a_rule_off(string path, string text) =>
        Assert.NotNull(Suppressions.Read(text.Replace("D", "provenance: disable PROV2001 -- so", StringComparison.Ordinal), path).ReasonFor("PROV2001", LineOf(text)));

    [Theory]
    [InlineData("](\"")]
    [InlineData("<a \"")]
    [InlineData("` `` ``` ````")]
    [InlineData("<script>")]
    [InlineData("<!--")]
    [InlineData("\\")]
    [InlineData("```\n")]
    public void Marks_without_a_partner_are_passed_in_one_pass(string mark)
    {
        string text = string.Concat(Enumerable.Repeat(mark, 100_000)) + "\n\nprovenance:";

        Assert.Empty(Suppressions.Read(text, "a.md").Faults);
        Assert.Empty(Suppressions.Read(text, "a.html").Faults);
    }

    private static int LineOf(string text) => text[..text.IndexOf('D', StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
