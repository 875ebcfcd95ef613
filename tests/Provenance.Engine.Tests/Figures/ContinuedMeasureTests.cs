namespace Provenance.Engine.Tests;

/// <summary>Bare numbers that take up a measure, and what the words beside a number make of it.</summary>
public class ContinuedMeasureTests
{
    [Theory]
    [InlineData("The ramp has [|9 per cent|]; the cart can do [|14|].", "9 %; 14 %")]
    [InlineData("They want [|60 per cent|]. Last spring it was [|51|].", "60 %; 51 %")]
    [InlineData("It took [|41 minutes|], and the poster says [|38|].", "41 min; 38 min")]
    [InlineData("A tram comes every [|six minutes|] by day and every [|nine|] at other times.", "6 min; 9 min")]
    [InlineData("The shed pays [|40 percent|], and the mill bears the remaining [|60|].", "40 %; 60 %")]
    [InlineData("A current of [|1.4 mA|] was seen. The sheet allows [|1.1|].", "1.4 mA; 1.1 mA")]
    [InlineData("It rose [|3 m|] and could climb to [|5|].", "3 m; 5 m")]
    [InlineData("The cellar has [|12 °C|], and it must not go below [|7|].", "12 Cel; 7 Cel lessThan")]
    [InlineData("Of the year [|eight days|] were dry. We had [|four days|] of fog. In [|1998|] we had [|three|].", "8 d; 4 d; 1998; 3 d")]
    [InlineData("They walked [|four kilometres|] and now walk nearly [|ten|].", "4 km; 10 km about")]
    public void A_bare_number_behind_words_that_take_a_measure_goes_on_with_the_one_before(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The blast was [|3 km|] away and killed [|12|].", "3 km; 12")]
    [InlineData("It runs [|40 km|]. The firm employs [|30|].", "40 km; 30")]
    [InlineData("It lasts [|two hours|]. It starts at [|three|].", "2 h; 3")]
    [InlineData("The odds ratio fell with [|5 mm|] of rain to a ratio of [|4|].", "5 mm; 4")]
    [InlineData("It is open for [|five years|]. There is room for [|ten|].", "5 a; 10")]
    public void A_number_that_may_count_something_else_has_no_such_unit(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The yield is [|37%|], [|four points|] above the target.", "37 %; 4 [pp]")]
    [InlineData("Inflation fell [|three tenths of a point|] to [|2.9%|].", "0.3 [pp]; 2.9 %")]
    public void Points_beside_a_share_are_points_of_a_percentage(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The shop is open from [|nine to four|] on Fridays.", "T09:00..T16:00")]
    [InlineData("The desk is staffed from [|7 to 22 hours|].", "T07:00..T22:00")]
    [InlineData("At night, from [|eleven until six|], it is free.", "T23:00..T06:00")]
    [InlineData("It is open until [|18.30|]. Come in.", "T18:30")]
    [InlineData("The time is [|9.42|].", "T09:42")]
    [InlineData("She had a watch. It said [|twenty to eight|].", "T07:40")]
    [InlineData("It grew from [|nine|] to [|twelve|] shops.", "9; 12 {shop}")]
    [InlineData("It traded at [|18.30|] then.", "18.3")]
    public void Hours_are_times_where_the_words_beside_them_open_close_or_tell(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The motion was lost by [|five|] to [|four|].", "5; 4")]
    [InlineData("The panel sided with her by [|ten|] to [|two|].", "10; 2")]
    [InlineData("She must be back by [|ten to four|].", "T03:50")]
    [InlineData("The boat is due in by [|twenty to six|].", "T05:40")]
    public void By_so_many_to_so_many_is_a_vote_where_nobody_comes_or_goes_by_then(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The index stood at [|one point nine|].", "1.9")]
    [InlineData("Growth came in at [|one point two per cent|].", "1.2 %")]
    [InlineData("At one point [|nine|] boats were adrift.", "9 {boat}")]
    [InlineData("It waited, and at one point [|nine weeks|] were lost.", "9 wk")]
    public void At_one_point_tells_when_where_it_opens_its_clause(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It was felled in the winter of [|612/613|].", "0612..0613")]
    [InlineData("A bone of AD [|580–650|] lay there.", "0580..0650")]
    [InlineData("In the summer of [|120|] students came.", "120 {student}")]
    public void Early_years_are_years_behind_an_era_or_a_season(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("He is about [|six foot two|].", "74 [in_i] about")]
    [InlineData("- Days lost to frost: [|46|]", "46 d")]
    [InlineData("Days and nights: [|46|]", "46")]
    [InlineData("Of [|38|] wood samples [|11|] were dry.", "38 {wood sample}; 11")]
    [InlineData("First is R. Holm ([|22|]), ahead of I. Dahl ([|19|]) and M. Tove ([|16|]).", "22; 19; 16")]
    [InlineData("Most came from Upper Lye ([|61|]), then Port Sill ([|48|]) and Orlun Bay ([|12|]).", "61; 48; 12")]
    [InlineData("The Merle ([|1998|], [|92 m|]) sails.", "1998; 92 m")]
    public void What_stands_beside_a_number_tells_its_unit_or_that_it_is_one(string marked, string expected) => FigureTable.Holds(marked, expected);
}
