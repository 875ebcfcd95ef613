namespace Provenance.Engine.Tests;

public class CalendarSpanTests
{
    [Theory]
    [InlineData("It ran from [|18 November to 19 December 2015|] there.", "2015-11-18..2015-12-19")]
    [InlineData("It ran [|Nov 18-Dec 19, 2015|] there.", "2015-11-18..2015-12-19")]
    [InlineData("It ran from [|28 December to 3 January 2016|] there.", "2015-12-28..2016-01-03")]
    [InlineData("It ran from [|June 2019 to July 2020|] there.", "2019-06..2020-07")]
    [InlineData("It ran from [|June to August 2020|] there.", "2020-06..2020-08")]
    [InlineData("It ran from [|November to February 2020|] there.", "2019-11..2020-02")]
    [InlineData("It ran from [|2 June to 9 June|] there.", "--06-02..--06-09")]
    [InlineData("It ran from [|2020-06-09 to 2020-06-12|] there.", "2020-06-09..2020-06-12")]
    public void Two_dates_make_a_span(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It was moved from [|5 June|] to [|12 June 2021|] there.", "--06-05; 2021-06-12")]
    [InlineData("It was postponed from [|2020|] to [|2021|] there.", "2020; 2021")]
    [InlineData("It ran on [|5 June|] and [|12 June|] there.", "--06-05; --06-12")]
    public void Two_dates_of_a_move_are_no_span(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It opens from [|9:30 to 17:00|] there.", "T09:30..T17:00")]
    [InlineData("It opens from [|9:30 to 5 pm|] there.", "T09:30..T17:00")]
    [InlineData("It opens between [|2:00 and 2:30 p.m.|] there.", "T14:00..T14:30")]
    [InlineData("It opens [|10 to 11:30 pm|] there.", "T22:00..T23:30")]
    [InlineData("It opens [|11:30 to 1:15 pm|] there.", "T11:30..T13:15")]
    [InlineData("It opens [|10am-4pm|] there.", "T10:00..T16:00")]
    public void Two_times_of_day_make_a_span(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Sales rose in [|Q3 2020|] again.", "2020-07..2020-09")]
    [InlineData("Sales rose in [|2020 Q1|] again.", "2020-01..2020-03")]
    [InlineData("Sales rose in the [|fourth quarter of 2020|] again.", "2020-10..2020-12")]
    [InlineData("Sales rose in the [|first half of 2019|] again.", "2019-01..2019-06")]
    public void A_quarter_spans_its_months(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It was built in [|44 BC|] there.", "-0043")]
    [InlineData("It was built about [|3000 BCE|] there.", "-2999 about")]
    [InlineData("It was built in AD [|79|] there.", "0079")]
    [InlineData("It was built in [|300 CE|] there.", "0300")]
    public void An_era_makes_a_year(string marked, string expected) => FigureTable.Holds(marked, expected);
}
