namespace Provenance.Engine.Tests;

public class ProportionTests
{
    [Theory]
    [InlineData("[|One in five|] adults smoke.", "0.2 part {adult}")]
    [InlineData("It hits about [|1 in 4|] adults.", "0.25 part {adult} about")]
    [InlineData("The risk is [|1 in 10,000|].", "0.0001 part")]
    [InlineData("It hits [|two in every five|] adults.", "0.4 part {adult}")]
    [InlineData("Nearly [|three in ten|] adults agree.", "0.3 part {adult} about")]
    [InlineData("[|One out of five|] ferries was late.", "0.2 part {ferry}")]
    [InlineData("[|1 out of 5|] ferries was late.", "0.2 part {ferry}")]
    [InlineData("[|3 in every 1,000|] ferries were late.", "0.003 part {ferry}")]
    [InlineData("[|Two in ten|] nurses left.", "0.2 part {nurse}")]
    [InlineData("Some nurses ([|2 in 10|]) left.", "0.2 part")]
    public void A_number_in_a_greater_one_is_a_part(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("More than [|one lamb in six|] misses a feed.", "0.166666666666667 part {lamb} moreThan")]
    [InlineData("Only [|one tenant in eleven|] turns up there.", "0.090909090909091 part {tenant}")]
    [InlineData("[|One class in sixteen|] has no desks.", "0.0625 part {class}")]
    [InlineData("They came on at least [|one day in ten|].", "0.1 part {day} atLeast")]
    [InlineData("[|Two francs in every five|] come from the canton.", "0.4 part {franc}")]
    [InlineData("The tram ran only [|four days in five|].", "0.8 part {day}")]
    public void What_is_counted_may_stand_inside_the_part(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("And [|seven in ten|] of the ferries were late.", "0.7 part {ferry}")]
    [InlineData("[|Nine of ten|] berths are taken.", "0.9 part {berth}")]
    [InlineData("[|Five out of six|] were oak.", "0.833333333333333 part")]
    [InlineData("[|Nineteen in twenty|] mills comply.", "0.95 part {mill}")]
    public void Small_numbers_told_of_a_group_are_a_part(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("A rise of almost [|a fifth|] in profit was told.", "0.2 part about")]
    [InlineData("With a tag you get [|a quarter|] off.", "0.25 part")]
    [InlineData("Profit jumped by [|a tenth|] that year.", "0.1 part")]
    [InlineData("The fine was cut in [|half|] for early payers.", "0.5 part")]
    [InlineData("Profit jumped by [|a fifth|] to [|193 million euros|].", "0.2 part; 193000000 EUR")]
    [InlineData("It must be paid within [|14 days|] and [|a quarter|] is late.", "14 d atMost; 0.25 part")]
    public void A_share_needs_no_whole(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The flag flew at half-mast.", "")]
    [InlineData("He came in a third behind her.", "")]
    public void An_ordinal_or_a_part_of_a_word_is_no_share(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("He scored [|two|] in [|ten|] matches.", "2; 10 {match}")]
    [InlineData("They won it in [|2019|].", "2019")]
    [InlineData("[|Ten|] in [|two|] nurses left.", "10; 2 {nurse}")]
    [InlineData("[|12|] in [|100|] ferries were late.", "12; 100 {ferry}")]
    [InlineData("It fails once, and [|1|] in [|3 days|] is repaired.", "1; 3 d")]
    public void A_score_or_a_date_is_no_part(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The rate is [|5 per 1,000|].", "5 /1000")]
    [InlineData("The rate was [|3.2 per 100,000|].", "3.2 /100000")]
    [InlineData("They saw [|12|] faults per 1,000 engines.", "12 {fault}/1000")]
    [InlineData("They saw [|12|] faults per 100 engines.", "12 {fault}/100")]
    [InlineData("They saw [|12|] faults per 100,000 engines.", "12 {fault}/100000")]
    [InlineData("The rate is [|40 per million|] people.", "40 /1000000")]
    [InlineData("The rate is [|40|] per [|ten|] people.", "40; 10 {people}")]
    public void A_rate_is_given_for_a_round_number(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The desk takes [|1,300|] calls a day.", "1300 {call}/d")]
    [InlineData("The desk takes [|40|] calls per hour.", "40 {call}/h")]
    [InlineData("It runs [|four|] times a week.", "4 /wk")]
    public void A_count_may_be_given_for_a_time(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The desk took [|1,300|] calls a day later.", "1300 {call}")]
    [InlineData("It ran [|four|] times as far.", "4x")]
    public void A_time_that_tells_when_is_no_rate(string marked, string expected) => FigureTable.Holds(marked, expected);
}
