namespace Provenance.Engine.Tests;

public class PercentTests
{
    [Theory]
    [InlineData("NATO needs a [|400%|] boost.", "400 %")]
    [InlineData("NATO needs a [|400 %|] boost.", "400 %")]
    [InlineData("NATO needs a [|400\u00A0%|] boost.", "400 %")]
    [InlineData("NATO needs a [|400％|] boost.", "400 %")]
    [InlineData("NATO needs a [|400 percent|] boost.", "400 %")]
    [InlineData("NATO needs a [|400 per cent|] boost.", "400 %")]
    [InlineData("NATO needs a [|400-percent|] boost.", "400 %")]
    [InlineData("NATO needs a [|400 pct|] boost.", "400 %")]
    [InlineData("Prices rose by [|five per cent|].", "5 %")]
    [InlineData("Prices rose by [|five percent|].", "5 %")]
    [InlineData("Prices rose by [|3.5%|].", "3.5 %")]
    [InlineData("Prices rose by [|0.05 percent|].", "0.05 %")]
    [InlineData("Prices rose by [|two and a half per cent|].", "2.5 %")]
    public void Percent_is_written_in_many_ways(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The rate rose by [|0.5 percentage points|].", "0.5 [pp]")]
    [InlineData("The rate rose by [|two percentage points|].", "2 [pp]")]
    [InlineData("The rate rose by [|one percentage point|].", "1 [pp]")]
    [InlineData("The rate rose by [|25 basis points|].", "25 {basis point}")]
    public void Percentage_points_are_no_percent(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The salinity is [|35 ‰|].", "35 [ppth]")]
    [InlineData("The limit is [|5 ppm|].", "5 [ppm]")]
    [InlineData("The limit is [|5 parts per million|].", "5 [ppm]")]
    public void Smaller_ratios_have_units_of_their_own(string marked, string expected) => FigureTable.Holds(marked, expected);
}
