namespace Provenance.Engine.Tests;

/// <summary>What a number means by what stands around it: years, ages, clock times, ratios, units that are understood.</summary>
public class UnderstoodTests
{
    [Theory]
    [InlineData("Wages are told in [|2009|] prices.", "2009")]
    [InlineData("From the end of [|2033|] fully closed ovens are a must.", "2033")]
    [InlineData("They lived there from [|12,000 BCE|] on.", "-11999")]
    [InlineData("It came out in [|nineteen seventy two|] there.", "1972")]
    [InlineData("Prices rose [|4%|] over [|2018|].", "4 %; 2018")]
    [InlineData("It was built about [|1880|].", "1880 about")]
    [InlineData("The reigns were Otter ([|1701-1714|]), Swan ([|1714-1727|]) and Elk ([|1727-1760|]).", "1701..1714; 1714..1727; 1727..1760")]
    [InlineData("She sang there [|MAR. 2011 – 2015|].", "2011-03..2015")]
    [InlineData("The vote is on [|May 4,\n2017|] there.", "2017-05-04")]
    public void Four_digits_are_a_year_where_they_tell_when(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Nora Elk, [|41|], of Reed Lane, won.", "41 a")]
    [InlineData("The winner, Otto Fenn, [|58|], has a boat.", "58 a")]
    [InlineData("People aged [|65|] and over are asked.", "65 a atLeast")]
    [InlineData("It is free for children under [|twelve|].", "12 a lessThan")]
    [InlineData("Otto Fenn, still only [|20|], kept goal.", "20 a")]
    [InlineData("Among over-[|65|]s it is rare.", "65 a")]
    [InlineData("She was between [|45 and 55|] when she died.", "45..55 a")]
    public void An_age_has_its_unit(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("She's [|nine|].", "9 a")]
    [InlineData("Otto Fenn, who is [|three|], sleeps.", "3 a")]
    [InlineData("He was only [|20|] when it sank.", "20 a")]
    [InlineData("The oldest is [|eighty years|] and the youngest [|14|].", "80 a; 14 a")]
    public void An_age_that_is_told_has_its_unit(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It used to take [|88 ms|] and is now ready in about [|60|].", "88 ms; 60 ms about")]
    [InlineData("Scaling takes [|15 ms|] and was [|40|] before.", "15 ms; 40 ms")]
    [InlineData("We sold it for [|nineteen years|] and hope to for [|twelve|] more.", "19 a; 12 a")]
    [InlineData("They are [|nine years|] old and good for another [|fifteen|].", "9 a; 15 a")]
    [InlineData("A car pays [|€3.80|], where until now [|3.20|] was enough.", "3.8 EUR; 3.2 EUR")]
    public void A_bare_number_has_the_unit_that_its_sentence_sets_it_against(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Sales grew [|5 %|] and it now employs [|40|].", "5 %; 40")]
    [InlineData("It lasted [|40 minutes|] before [|12|] of them left.", "40 min; 12")]
    [InlineData("It cost [|$5|] then. It is [|3|] now.", "5 USD; 3")]
    public void What_a_verb_has_for_its_object_and_what_another_sentence_counts_has_no_such_unit(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The race began at [|08.50|] that day.", "T08:50")]
    [InlineData("They rose from [|ten|] to [|eleven|].", "10; 11")]
    [InlineData("They won [|22|] games. [|1,431|] people came.", "22 {game}; 1431 {people}")]
    [InlineData("Milk is held at about [|68C|].", "68 Cel about")]
    [InlineData("Council said yes by [|ten|] to [|four|].", "10; 4")]
    [InlineData("It passed, by [|five|] votes to [|one|].", "5 {vote}; 1")]
    [InlineData("They take [|five to ten per cent|] of it.", "5..10 %")]
    [InlineData("At one point [|nine weeks|] were lost.", "9 wk")]
    [InlineData("Last year [|412|] ferries came.", "412 {ferry}")]
    [InlineData("It cost the Group [|£14m|].", "14000000 GBP")]
    [InlineData("They lost a mere [|31|] of them.", "31")]
    public void What_stands_before_a_number_says_what_it_is(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They rise at [|two in the morning|].", "T02:00")]
    [InlineData("Bread comes between [|5 and 6 in the morning|].", "T05:00..T06:00")]
    [InlineData("It closed at [|10 at night|].", "T22:00")]
    [InlineData("The bell rang at [|half past seven|].", "T07:30")]
    [InlineData("She left at [|a quarter to nine|].", "T08:45")]
    [InlineData("The climb took [|1:02:03|] there.", "3723 s")]
    [InlineData("It went at [|eight minutes to five|].", "T04:52")]
    [InlineData("At [|ten to six in the morning|] it began.", "T05:50")]
    [InlineData("The road was shut from [|07.00 to 15.30|] that day.", "T07:00..T15:30")]
    public void An_hour_in_words_is_a_time(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The gears have a ratio of [|7.5:1|] there.", "7.5 part")]
    [InlineData("Mix them at a ratio of [|3:1|] by weight.", "3 part")]
    [InlineData("The sheet is [|300|] x [|200 mm|].", "300 mm; 200 mm")]
    [InlineData("The mill is slower ([|0.75|]x) now.", "0.75x")]
    [InlineData("It fell from [|10%|]/[|20%|] to [|18%|].", "10 %; 20 %; 18 %")]
    public void Sizes_ratios_and_multiples_are_read(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The town has a population of [|4.1m|].", "4100000")]
    [InlineData("The choir has [|6.2K|] followers.", "6200 {follower}")]
    [InlineData("The bill was [|12eur|].", "12 EUR")]
    [InlineData("The file has [|31 megs|].", "31 MBy")]
    [InlineData("The margin was [|(0.4) percent|] then.", "-0.4 %")]
    [InlineData("A quota of [|3.1 million pounds|] of cod is set.", "3100000 [lb_av]")]
    [InlineData("A grant of [|3.1 million pounds|] is paid.", "3100000 GBP")]
    public void Short_forms_are_read_by_what_they_count(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They own [|four|] century-old mills.", "4 {century-old mill}")]
    [InlineData("A [|6,000|]-page archive burned.", "6000 {page}")]
    [InlineData("Sold under [|6|] labels.", "6 {label}")]
    [InlineData("It was averaged over [|300|] runs.", "300 {run}")]
    [InlineData("Tenants hand over [|40 per cent|] of their wages.", "40 %")]
    public void A_compound_keeps_its_noun_and_a_heading_is_no_bound(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Profit rose by [|£2m|] to [|£9m|].", "2000000 GBP; 9000000 GBP")]
    [InlineData("Fares went from [|3.1|] to [|4.7 euros|].", "3.1 EUR; 4.7 EUR")]
    [InlineData("The lake is [|3 to 5 metres|] deep.", "3..5 m")]
    public void A_change_is_two_figures(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Draught (m): 4.85")]
    [InlineData("Nora Elk, 41, of Reed Lane, won.")]
    [InlineData("| Beam | Mass (kg) |\n|---|---|\n| Sill | 7 |")]
    [InlineData("Rent is £5, food £7 and coal £9. Tax costs us 22 million")]
    public void A_unit_that_is_not_written_beside_the_number_is_inferred(string text) => Assert.True(Read.All(text).Figures[^1] is { IsUnitInferred: true, Unit: not null });

    [Fact]
    public void A_unit_beside_the_number_is_written() => Assert.False(Read.All("It weighs 7 kg.").Figures[0].IsUnitInferred);

    [Fact]
    public void Two_currencies_leave_an_amount_without_one() => Assert.Null(Read.All("Rent is £5, food €7, coal £9 and gas £4. Tax costs us 22 million").Figures[^1].Unit);

    [Theory]
    [InlineData("It was cold, [|nine degrees|], and they ran [|42 km|].", "9 Cel; 42 km")]
    [InlineData("It was cold, [|nine degrees|], and they ran [|26 miles|].", "9 deg; 26 [mi_i]")]
    [InlineData("At minus [|20|] it fails. It is rated for [|45 °C|] ([|113 °F|]).", "-20 Cel; 45 Cel; 113 [degF]")]
    public void Degrees_of_heat_are_of_the_scale_of_the_text(string marked, string expected) => FigureTable.Holds(marked.Replace("minus [|20", "[|minus 20", StringComparison.Ordinal), expected);

    [Theory]
    [InlineData("It was the [|19th|] flight of the Petrel.", "#19 {flight}")]
    [InlineData("For the [|fourth|] time it failed.", "#4 {time}")]
    [InlineData("It stood on the 3rd floor in the 21st century.", "")]
    public void An_ordinal_that_says_how_many_there_were_is_a_figure(string marked, string expected) => FigureTable.Holds(marked, expected);
}
