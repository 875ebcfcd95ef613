namespace Provenance.Engine.Tests;

public class CompoundTests
{
    [Theory]
    [InlineData("The wall is [|5 feet 10 inches|] high.", "70 [in_i]")]
    [InlineData("The wall is [|5 feet and 10 inches|] high.", "70 [in_i]")]
    [InlineData("It took [|2 hours, 5 minutes|] to get there.", "125 min")]
    public void A_smaller_unit_behind_a_larger_one_makes_one_figure(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The ticket costs [|20 dollars and 43 cents|] there.", "20.43 USD")]
    [InlineData("The ticket costs [|55 cents|] there.", "0.55 USD")]
    public void Coins_are_parts_of_their_currency(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It took [|one hour and a half|] to get there.", "1.5 h")]
    [InlineData("It holds [|a quarter of a million|] books.", "250000 {book}")]
    [InlineData("It weighs [|5 and a half|] tonnes.", "5.5 t")]
    public void A_half_belongs_to_the_number_before_it(string marked, string expected) => FigureTable.Holds(marked.Replace("half|] tonnes", "half tonnes|]", StringComparison.Ordinal), expected);

    [Theory]
    [InlineData("The cell was kept at [|25 ± 0.02 °C|] all night.", "25 Cel")]
    [InlineData("It weighs [|2.5 +/- 0.1 kg|] in total.", "2.5 kg")]
    public void A_tolerance_belongs_to_its_value(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They tested at [|5|], [|28|] and [|83 GHz|] again.", "5 GHz; 28 GHz; 83 GHz")]
    [InlineData("It takes [|two|], [|three|] or [|four days|] at most.", "2 d; 3 d; 4 d")]
    public void The_members_of_a_list_share_the_last_unit(string marked, string expected)
    {
        string actual = string.Join("; ", Read.Figures(marked).Select(figure => $"{figure.Value.Literal} {figure.Unit}"));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("It was [|70 ° Fahrenheit|] outside.", "70 [degF]")]
    [InlineData("It was [|37 degrees C|] outside.", "37 Cel")]
    [InlineData("The lake covers [|4 square kilometres|] now.", "4 km2")]
    [InlineData("The hall holds [|4 cubic metres|] now.", "4 m3")]
    public void A_unit_may_be_written_in_several_words(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|12|] red and white flags.", "12 {red and white flag}")]
    [InlineData("They sold [|12|] Kia and Skoda cars.", "12 {kia and skoda car}")]
    public void Adjectives_before_the_counted_noun_may_be_joined(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Oil costs [|$52 a barrel|] there.", "52 USD/[bbl_us]")]
    [InlineData("It rents for [|£920 per week|] there.", "920 GBP/wk")]
    [InlineData("Sales rose to [|$1.2bn|] a year earlier.", "1200000000 USD")]
    public void A_price_may_be_a_rate(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("At least [|500|] or more ferries sail.", "500 {ferry} atLeast")]
    [InlineData("Some say [|500|]+ ferries sail.", "500 {ferry} atLeast")]
    public void A_hedge_may_stand_between_the_number_and_its_noun(string marked, string expected) => FigureTable.Holds(marked, expected);
}
