using System.Globalization;

namespace Provenance.Tests;

public class FigureTests
{
    [Theory]
    [InlineData("400", 400.0)]
    [InlineData("3.5", 3.5)]
    [InlineData("-0.25", -0.25)]
    [InlineData("1E-30", 1E-30)]
    [InlineData("1240000000", 1240000000.0)]
    public void Number_reads_the_value(string value, double number) => Assert.Equal(number, Figure(value).Number);

    [Theory]
    [InlineData(null)]
    [InlineData("2025-06-09")]
    [InlineData("2022-02")]
    [InlineData("T14:30")]
    [InlineData("1,000")]
    public void What_is_no_number_has_none(string? value) => Assert.Null(Figure(value).Number);

    [Fact]
    public void Number_reads_the_value_alike_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(3.5, Figure("3.5").Number);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_figure_shows_as_its_first_citation_writes_it() => Assert.Equal("400 per cent", Figure("400").ToString());

    private static Figure Figure(string? value) => new(
        "Increase", FigureKind.Percent, value, "%", Hedge.Exact, "increase", Verdict.Single,
        [new Citation(new Source("a.txt", ""), 1, 1, "400 per cent", "A 400 per cent increase.")]);
}
