namespace Provenance.Engine.Tests;

public class RangeTests
{
    [Theory]
    [InlineData("The fee goes from [|18.6|] to [|19.4 per cent|] then.", "18.6 %; 19.4 %")]
    [InlineData("The flock grew, from [|3,790|] to [|3,874|].", "3790; 3874")]
    [InlineData("The bill rises by [|£56.76|], from [|£591.32|] to [|£648.08|].", "56.76 GBP; 591.32 GBP; 648.08 GBP")]
    [InlineData("They would lift the age from [|64|] to [|67|].", "64; 67")]
    public void From_the_one_to_the_other_are_two_values(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It was going from [|0 to 62 mph|] in [|7 seconds|].", "0..62 [mi_i]/h; 7 s")]
    [InlineData("The heat increases steeply from [|1300 K to 3500 K|] there.", "1300..3500 K")]
    [InlineData("Fees range from [|3 to 5 euros|].", "3..5 EUR")]
    [InlineData("It works at [|30 … 125 kPa|] and more.", "30..125 kPa")]
    public void What_passes_through_all_between_is_a_range(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Deterrence takes [|three to five years|] to build.", "3..5 a")]
    [InlineData("Deterrence takes [|3 to 5 years|] to build.", "3..5 a")]
    [InlineData("Deterrence takes [|3–5 years|] to build.", "3..5 a")]
    [InlineData("Deterrence takes [|3-5 years|] to build.", "3..5 a")]
    [InlineData("Deterrence takes [|3 – 5 years|] to build.", "3..5 a")]
    [InlineData("Deterrence takes [|two or three days|] to build.", "2..3 d")]
    [InlineData("Deterrence takes from [|three to five years|] to build.", "3..5 a")]
    [InlineData("Deterrence takes between [|three and five years|] to build.", "3..5 a")]
    [InlineData("Deterrence takes [|10–15 %|] of income.", "10..15 %")]
    [InlineData("Deterrence takes [|10-15%|] of income.", "10..15 %")]
    [InlineData("Deterrence takes [|10 to 15 per cent|] of income.", "10..15 %")]
    [InlineData("Deterrence takes [|1.5–2|] tanks.", "1.5..2 {tank}")]
    [InlineData("Deterrence takes between [|5 and 10|] tanks.", "5..10 {tank}")]
    [InlineData("Deterrence takes [|five to ten|] tanks.", "5..10 {tank}")]
    public void A_range_has_two_ends(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Deterrence takes [|1.8 V to 3.6 V|] there.", "1.8..3.6 V")]
    [InlineData("Deterrence takes [|1.8 V–3.6 V|] there.", "1.8..3.6 V")]
    [InlineData("Deterrence takes [|10% to 15%|] of income.", "10..15 %")]
    [InlineData("Deterrence takes between [|5% and 10%|] of income.", "5..10 %")]
    [InlineData("Deterrence takes [|$5m to $10m|] there.", "5000000..10000000 USD")]
    [InlineData("Deterrence takes [|three years to five years|] there.", "3..5 a")]
    public void Each_end_may_have_the_unit(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Deterrence takes [|2 to 3 million tonnes|] there.", "2000000..3000000 t")]
    [InlineData("Deterrence takes [|$5-10 million|] there.", "5000000..10000000 USD")]
    [InlineData("Deterrence takes [|$5–10bn|] there.", "5000000000..10000000000 USD")]
    [InlineData("Deterrence takes [|two to three million|] tanks.", "2000000..3000000 {tank}")]
    [InlineData("Deterrence takes [|one to two decades|] there.", "10..20 a")]
    public void The_lower_end_shares_the_scale_of_the_higher(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Deterrence takes [|−5 to 5 °C|] there.", "-5..5 Cel")]
    [InlineData("Deterrence takes [|−40 °C to 85 °C|] there.", "-40..85 Cel")]
    public void A_range_may_begin_below_zero(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Spending rose from [|3%|] to [|5%|] then.", "3 %; 5 %")]
    [InlineData("Spending fell from [|5%|] to [|3%|] then.", "5 %; 3 %")]
    public void A_rise_from_one_value_to_another_is_no_range(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|3|] tanks and [|5|] drones.", "3 {tank}; 5 {drone}")]
    public void A_list_of_two_is_no_range(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They won 3-6 at home.")]
    [InlineData("It ended 6-4, 3-6, 7-5 at home.")]
    [InlineData("The motion passed 212-220 there.")]
    public void A_score_is_no_range(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("It cuts planks [|75 -300 mm|] long.", "75..300 mm")]
    [InlineData("It serves pupils between the ages of [|12 and 17|] there.", "12..17")]
    public void The_ends_may_be_joined_loosely(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("We found r = [|0.97|], [|95 %|] of it by chance.", "0.97; 95 %")]
    public void A_comma_alone_makes_no_list_that_shares_a_unit(string marked, string expected) => FigureTable.Holds(marked, expected);
}
