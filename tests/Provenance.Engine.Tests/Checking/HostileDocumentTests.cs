using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class HostileDocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("He said \"… [ [] … ]\" and \"[x]y[z]\" and \"a[...\"")]
    [InlineData("[](fact:) [5](fact:) [5](%ZZ) [5](\\..\\..) [5]( [")]
    [InlineData("provenance: <!-- provenance: disable --><!-- provenance: disable PROV2001 --")]
    [InlineData("\ud800 5 \udc00 \"\ud800 said the same words again and again \udc00\" said \ud800.")]
    [InlineData("It rose by 1e308 % and fell by 1e-320 %, 0 %, -0 % and 99999999999999999999999999999999999999 %.")]
    public void Any_text_can_be_checked_against_any_text(string text)
    {
        CheckReport report = Checked.Report(text, text, "It rose by 5 %. He said \"the same words again and again\".");

        Assert.All(report.Findings, finding => Assert.InRange(finding.Place.Span.End, finding.Place.Span.Start, text.Length));
    }

    [Fact]
    public void A_document_of_more_figures_than_are_wanted_is_a_finding_and_the_others_are_checked()
    {
        var checker = new DocumentChecker(Extractor.Extract([new TextDocument("0.txt", "The mill has 12 doors.")])) { Most = 1 };

        CheckReport report = checker.Check([CheckedDocument.Of(new TextDocument("a.md", "The mill has 13 doors and 14 windows.")), CheckedDocument.Of(new TextDocument("b.md", "The mill has 13 doors."))]);

        Assert.Equal([("PROV9003", "a.md"), ("PROV2001", "b.md")], report.Findings.Select(finding => (finding.Rule, finding.Place.Path)));
    }

    [Fact]
    public void Messages_are_one_line() => Assert.All(
        Checked.Report("The kiln has\nseven\u2028burners.\n\n\"We will\nclose the lock before the autumn,\" he said.", "The kiln has\neight\u0085burners.\n\n\"We will\nnot close\nthe lock before the autumn,\" he said.").Findings,
        finding => Assert.DoesNotContain(finding.Message, char.IsControl));
}
