using System.Globalization;

namespace Provenance.Tests;

public class CitationTests
{
    private static readonly Citation Citation = new(new Source("seeds/a.txt", "00ff", "A title"), 2, 1178, "400", "About 400.", "Mark Rutte");

    [Fact]
    public void A_citation_shows_as_compilers_print_a_place() => Assert.Equal("seeds/a.txt(2,1178)", Citation.ToString());

    [Fact]
    public void A_place_is_printed_alike_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "minus";
        other.NumberFormat.NumberGroupSeparator = "x";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal("seeds/a.txt(2,1178)", Citation.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_source_shows_as_its_path() => Assert.Equal("seeds/a.txt", Citation.Source.ToString());

    [Fact]
    public void A_quotation_shows_as_its_words() => Assert.Equal("400", new Quote("Name", "Mark Rutte", Verdict.Single, [Citation]).ToString());
}
