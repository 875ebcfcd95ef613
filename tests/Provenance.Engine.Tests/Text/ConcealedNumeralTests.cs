using Provenance.Engine.Checking;

namespace Provenance.Engine.Tests;

public class ConcealedNumeralTests
{
    [Theory]
    [InlineData("The canal is \u202E45\u202C km long.")]
    [InlineData("The canal is 5\u200B4 km long.")]
    [InlineData("The canal is 5\u200B4,000 km long.")]
    [InlineData("The canal is 5\u200B.4 km long.")]
    [InlineData("The canal is \u200B54 km long.")]
    [InlineData("The canal is 54\u2060 km long.")]
    [InlineData("The canal is 5\u200D\u200D4 km long.")]
    [InlineData("The canal is 5\u00AD4 km long.")]
    [InlineData("The canal is 5\uFE0F4 km long.")]
    [InlineData("The canal is 5\u034F4 km long.")]
    [InlineData("The canal is 5\u31644 km long.")]
    [InlineData("The canal is 5\U000E00344 km long.")]
    [InlineData("The canal is 5\u00074 km long.")]
    [InlineData("The canal is 5\U0001BCA04 km long.")]
    [InlineData("The canal is 5\U0001D1734 km long.")]
    [InlineData("The canal is 5\U0001D1594 km long.")]
    [InlineData("The canal is 5\uFFF04 km long.")]
    [InlineData("The canal is 5\U000134304 km long.")]
    [InlineData("The canal is 5\u28004 km long.")]
    [InlineData("The canal is 5\U00016FE44 km long.")]
    [InlineData("The canal is 5\U0001107F4 km long.")]
    [InlineData("The canal is 5\U000E0FFF4 km long.")]
    [InlineData("The canal is 5\u20284 km long.")]
    [InlineData("The canal is 5\u20294 km long.")]
    [InlineData("The canal is 5\u00854 km long.")]
    [InlineData("The canal is 5\u000B4 km long.")]
    [InlineData("The canal is 5\u000C.4 km long.")]
    [InlineData("The canal is \u202Esome 45 km or\u202C so long.")]
    [InlineData("The canal is \u2067some 45 km or so long.")]
    [InlineData("The canal\u202E is \u2067long,\u202C\u2069 45 km.")]
    [InlineData("The canal is \uFF14\uFF15 km long.")]
    [InlineData("The canal is 4\uFF15 km long.")]
    [InlineData("The canal is \u0664\u0665 km long.")]
    [InlineData("The canal is \U0001D7D2\U0001D7D3 km long.")]
    [InlineData("The canal is 4\u2085 km long.")]
    [InlineData("The canal is \u202Efive\u202C km long.")]
    public void A_number_of_which_a_reader_may_see_another_is_no_figure_and_has_no_source(string document)
    {
        CheckReport report = Checked.Report(document, "The canal is 45 km long.", "The canal is 54 km long.", "The canal is 5 km long.", "The canal is 4 km long.", document);

        Assert.Equal((0, 1), (report.AllFigures.Verified, report.AllFigures.Unverifiable));
        Assert.Single(report.Findings, finding => finding.Rule == CheckRules.FigureWithoutSource);
        Assert.Empty(Read.All(document).Figures);
    }

    [Theory]
    [InlineData("The canal is [|45 km|] long\u200B.")]
    [InlineData("A zero\u200Bwidth canal is [|45 km|] long.")]
    [InlineData("The \u202Ecanal\u202C is [|45 km|] long.")]
    [InlineData("The \u202Ecanal\nis [|45 km|] long.")]
    [InlineData("The canal was dug in [|2020|].\u200B It is long.")]
    [InlineData("The \u2764\uFE0F canal \uD83D\uDC68\u200D\uD83D\uDC69 is [|45 km|] long.")]
    [InlineData("The canal is [|45 km|] long \u26A0\uFE0F2\uFE0F\u20E3.")]
    [InlineData("The H\u2082O in the canal is [|45 m|] deep.")]
    [InlineData("The canal was dug in [|2020|]\u2028The town is [|45 km|] off.")]
    [InlineData("The canal was dug in [|2020|]\n\fThe town is [|45 km|] off.")]
    [InlineData("The canal is [|45\u00A0km|] long, or [|45,000\u202Fm|].")]
    [InlineData("The co\u00ADoperative canal is [|45 km|] long.")]
    public void What_stands_elsewhere_conceals_no_number(string marked) => Read.Figures(marked);

    [Fact]
    public void A_line_end_between_a_blank_and_the_sign_of_a_number_is_reported() => Assert.Single(
        Checked.Report("Fees rose by 7 \u2029% in all.", "Fees rose by 5% in all.").Findings, finding => finding.Rule == CheckRules.ConcealedCharacter);

    [Theory]
    [InlineData("Fees rose by 7\u2028% in all.")]
    [InlineData("Fees rose by 7\u0085% in all.")]
    [InlineData("Fees rose by 7\u000B% in all.")]
    [InlineData("Fees rose by 7\u000C% in all.")]
    [InlineData("Fees rose by 7\U0001BCA0% in all.")]
    [InlineData("Fees rose by 7\u2800% in all.")]
    [InlineData("Fees rose to $\u20287 in all.")]
    public void What_stands_inside_a_figure_and_is_seen_as_nothing_is_reported(string document)
    {
        CheckReport report = Checked.Report(document, "Fees rose by 5% to $5 in all.");

        Assert.Equal(1, report.AllFigures.Unverifiable);
        Assert.Single(report.Findings, finding => finding.Rule == CheckRules.ConcealedCharacter);
    }

    [Theory]
    [InlineData("Some [|\u202E|]words[|\u202C|] only.", "The document holds U+202E, right-to-left override, once")]
    [InlineData("Pass[|\u200B|]word and pass\u200Bphrase.", "The document holds U+200B, zero width space, 2 times; here first")]
    public void Characters_that_no_reader_sees_are_reported_in_a_checked_document(string marked, string message)
    {
        Finding first = Checked.Warnings(marked, "The canal is 45 km long.")[0];

        Assert.Equal((CheckRules.ConcealedCharacter, message), (first.Rule, first.Message));
    }

    [Fact]
    public void A_document_that_is_a_source_too_is_reported_as_a_source()
    {
        var document = new Provenance.Engine.Text.TextDocument("a.txt", "Pass\u200Bword.");

        Assert.Empty(new DocumentChecker(Extractor.Extract([document])).Check([CheckedDocument.Of(document)]).Findings);
    }

    [Fact]
    public void A_document_may_switch_the_report_off() =>
        Assert.Equal(1, Checked.Report("<!-- provenance: disable PROV1002 -- as scanned -->\nPass\u200Bword.", "None.").Suppressed);

    [Fact]
    public void The_message_shows_what_nobody_sees() =>
        Assert.Equal("\"5<U+200B>4\" has no source: a character that no reader sees stands in or around it, or its digits are not 0 to 9",
            Assert.Single(Checked.Report("The canal is 5\u200B4 long.", "None.").Findings, finding => finding.Rule == CheckRules.FigureWithoutSource).Message);

    [Fact]
    public void Why_it_is_no_figure_is_explained()
    {
        Provenance.Engine.Figures.LeftOutNumber left = Assert.Single(Extractor.Explain(new Provenance.Engine.Text.TextDocument("a.txt", "The canal is 5\u200B4 km long.")).LeftOut);

        Assert.StartsWith("is concealed", left.Reason);
    }

    [Theory]
    [InlineData("5\u200B")]
    [InlineData("\u202E5")]
    [InlineData("5.\u200B")]
    [InlineData("\u200D")]
    [InlineData("\u2066\u202E\u202C\u2069")]
    public void Any_number_of_them_is_read_in_one_pass(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000));

        Assert.Empty(Read.All(text).Figures);
    }
}
