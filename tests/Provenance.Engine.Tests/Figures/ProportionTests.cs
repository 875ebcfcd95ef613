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
