using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class SeriesCheckTests
{
    [Fact]
    public void What_the_latest_edition_says_is_right() => Assert.Empty(Check("The standard rate of lantern duty is 21.5 per cent."));

    [Fact]
    public void What_only_an_earlier_edition_says_is_out_of_date()
    {
        Finding finding = Assert.Single(Check("The standard rate of lantern duty is 20 per cent."));

        Assert.Equal("PROV2001", finding.Rule);
        Assert.StartsWith("\"20 per cent\" held from 2024-01-01 to 2024-12-31; the latest edition of the source says \"21.5 per cent\"", finding.Message);
    }

    [Fact]
    public void What_held_in_a_year_that_the_document_speaks_of_is_right() => Assert.Empty(Check("In 2024 the standard rate of lantern duty was 20 per cent."));

    [Theory]
    [InlineData("Form 20245 asks for it. The standard rate of lantern duty is 20 per cent.")]
    [InlineData("Part LD2024X lists it. The standard rate of lantern duty is 20 per cent.")]
    public void A_year_within_another_number_is_not_spoken_of(string draft) => Assert.Single(Check(draft));

    private static IEnumerable<Finding> Check(string draft) =>
        new DocumentChecker(Extractor.Extract([Regulations(2024, "20"), Regulations(2025, "21"), Regulations(2026, "21.5")]))
            .Check([CheckedDocument.Of(new TextDocument("draft.md", draft))]).Findings.Where(finding => finding.Rule == "PROV2001");

    private static TextDocument Regulations(int year, string rate) => new(
        $"regulations-{year}.md", $"# Lantern Duty (Rates) Regulations\n\nThe standard rate of lantern duty is {rate} per cent.\n") { Validity = new Validity($"{year}-01-01") };
}
