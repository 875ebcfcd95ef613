namespace Provenance.Engine.Tests;

public class HedgeTests
{
    [Theory]
    [InlineData("It boils at or above [|200°F|] there.", "200 [degF] atLeast")]
    [InlineData("Do not take more than [|8|] tablets.", "8 {tablet} atMost")]
    [InlineData("It shall not carry less than [|40|] sacks.", "40 {sack} atLeast")]
    [InlineData("It freezes at or below [|4 °C|] there.", "4 Cel atMost")]
    [InlineData("She wrote a book about [|3|] sisters.", "3 {sister}")]
    [InlineData("She wrote a play about [|3|] sisters.", "3 {sister}")]
    [InlineData("They liked her ballads about [|3|] sisters.", "3 {sister}")]
    [InlineData("The clubs play about [|30|] games.", "30 {game} about")]
    [InlineData("The tests show about [|12|] faults.", "12 {fault} about")]
    [InlineData("She sold about [|3|] boats.", "3 {boat} about")]
    [InlineData("Goods come under [|14|] classes.", "14 {class}")]
    public void What_two_words_say_together_counts(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Moscow launched about [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched some [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched nearly [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched almost [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched roughly [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched around [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched approximately [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched close to [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched an estimated [|500|] drones.", "500 {drone} about")]
    [InlineData("Nearly [|500|] drones were launched.", "500 {drone} about")]
    [InlineData("Some [|500|] drones were launched.", "500 {drone} about")]
    public void A_hedge_before_the_figure_says_how_near_it_is(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Moscow launched at least [|500|] drones.", "500 {drone} atLeast")]
    [InlineData("Moscow launched no fewer than [|500|] drones.", "500 {drone} atLeast")]
    [InlineData("Moscow launched a minimum of [|500|] drones.", "500 {drone} atLeast")]
    [InlineData("Moscow launched up to [|500|] drones.", "500 {drone} atMost")]
    [InlineData("Moscow launched at most [|500|] drones.", "500 {drone} atMost")]
    [InlineData("Moscow launched as many as [|500|] drones.", "500 {drone} atMost")]
    [InlineData("Every tram there is younger than [|14 years|] now.", "14 a lessThan")]
    [InlineData("The oldest tram is older than [|90 years|] now.", "90 a moreThan")]
    [InlineData("The wall is thinner than [|3 mm|] there.", "3 mm lessThan")]
    [InlineData("The debt was never higher than [|40 euros|] there.", "40 EUR atMost")]
    [InlineData("The price has not been lower than [|40 euros|] since.", "40 EUR atLeast")]
    [InlineData("Moscow launched no more than [|500|] drones.", "500 {drone} atMost")]
    [InlineData("Moscow launched more than [|500|] drones.", "500 {drone} moreThan")]
    [InlineData("Moscow launched over [|500|] drones.", "500 {drone} moreThan")]
    [InlineData("Moscow launched in excess of [|500|] drones.", "500 {drone} moreThan")]
    [InlineData("Moscow launched less than [|500|] drones.", "500 {drone} lessThan")]
    [InlineData("Moscow launched fewer than [|500|] drones.", "500 {drone} lessThan")]
    [InlineData("Moscow launched under [|500|] drones.", "500 {drone} lessThan")]
    [InlineData("Moscow launched just under [|500|] drones.", "500 {drone} lessThan")]
    [InlineData("Moscow could attack within [|five years|].", "5 a atMost")]
    [InlineData("Moscow could attack within the next [|five years|].", "5 a atMost")]
    [InlineData("It will take up to [|a decade|] there.", "10 a atMost")]
    [InlineData("More than [|500|] drones were launched.", "500 {drone} moreThan")]
    public void A_hedge_before_the_figure_says_on_which_side_it_lies(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Moscow launched [|500|] drones or more.", "500 {drone} atLeast")]
    [InlineData("Moscow launched [|500|] drones at least.", "500 {drone} atLeast")]
    [InlineData("Moscow launched [|500|] drones or fewer.", "500 {drone} atMost")]
    [InlineData("Moscow launched [|500|] drones or so.", "500 {drone} about")]
    public void A_hedge_may_follow(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The supply takes ~[|5 V|] at rest.", "5 V about")]
    [InlineData("The supply takes ≈ [|5 V|] at rest.", "5 V about")]
    [InlineData("The supply takes <[|5 V|] at rest.", "5 V lessThan")]
    [InlineData("The supply takes > [|5 V|] at rest.", "5 V moreThan")]
    [InlineData("The supply takes ≤[|5 V|] at rest.", "5 V atMost")]
    [InlineData("The supply takes ≥ [|5 V|] at rest.", "5 V atLeast")]
    public void A_sign_may_hedge(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Moscow launched up to another [|500|] drones.", "500 {drone} atMost")]
    [InlineData("Moscow launched nearly an additional [|500|] drones.", "500 {drone} about")]
    [InlineData("Moscow launched at least a further [|500|] drones.", "500 {drone} atLeast")]
    public void A_hedge_reaches_over_a_word_that_belongs_to_the_figure(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Spending rose over the past [|five years|].", "5 a")]
    [InlineData("Spending rose over the next [|five years|].", "5 a")]
    public void A_period_is_no_bound(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It takes about [|three to five years|] there.", "3..5 a about")]
    public void A_range_may_be_hedged(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It was over. [|500|] drones were launched.", "500 {drone}")]
    public void A_hedge_of_the_sentence_before_does_not_reach_over_its_end(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Moscow launched [|500|] drones.", "500 {drone}")]
    public void A_figure_without_a_hedge_is_exact(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Moscow launched not more than [|500|] drones.", "500 {drone} atMost")]
    [InlineData("Moscow launched well over [|500|] drones.", "500 {drone} moreThan")]
    [InlineData("Moscow launched not less than [|500|] drones.", "500 {drone} atLeast")]
    [InlineData("Moscow launched no less than [|500|] drones.", "500 {drone} atLeast")]
    public void The_longer_phrase_wins(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The fine is not less than [|$100|] nor more than [|$5,000|].", "100 USD atLeast; 5000 USD atMost")]
    [InlineData("It applies to incomes not exceeding [|$5,000|].", "5000 USD atMost")]
    public void A_statute_bounds_by_negation(string marked, string expected) => FigureTable.Holds(marked, expected);
}
