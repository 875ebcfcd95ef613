namespace Provenance.Engine.Tests;

public class DateTests
{
    [Theory]
    [InlineData("It came on the [|fourteenth of August|] there.", "--08-14")]
    [InlineData("It came on the [|twenty-ninth of May 2031|] there.", "2031-05-29")]
    [InlineData("The launch is on [|2032 March 11|] there.", "2032-03-11")]
    [InlineData("It was measured in [|2023-02|] there.", "2023-02")]
    [InlineData("It starts on [|1/4/2027|] and ends on [|14 May 2028|].", "2027-04-01; 2028-05-14")]
    [InlineData("It starts on [|1/4/2027|] and ends on [|May 14, 2028|].", "2027-01-04; 2028-05-14")]
    [InlineData("It starts on [|1/4/2027|] there.", "2027")]
    public void A_day_is_read_in_words_and_in_the_order_of_the_texts_other_dates(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It began on [|June 9, 2025|] in London.", "2025-06-09")]
    [InlineData("It began on [|9 June 2025|] in London.", "2025-06-09")]
    [InlineData("It began on [|9 June, 2025|] in London.", "2025-06-09")]
    [InlineData("It began on [|2025-06-09|] in London.", "2025-06-09")]
    [InlineData("It began on [|9th June 2025|] in London.", "2025-06-09")]
    [InlineData("It began on the [|9th of June 2025|] in London.", "2025-06-09")]
    [InlineData("It began on [|June 9th, 2025|] in London.", "2025-06-09")]
    [InlineData("It began on [|Sept. 11, 2001|] in London.", "2001-09-11")]
    [InlineData("It began on [|11 Sep 2001|] in London.", "2001-09-11")]
    [InlineData("It began on [|12/31/2020|] in London.", "2020-12-31")]
    [InlineData("It began on [|31/12/2020|] in London.", "2020-12-31")]
    [InlineData("It began on [|31.12.2020|] in London.", "2020-12-31")]
    [InlineData("It began on Monday, [|June 9, 2025|], in London.", "2025-06-09")]
    [InlineData("It began on [|June 9 2025|] in London.", "2025-06-09")]
    public void A_full_date_is_a_day(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It began on [|June 9|] in London.", "--06-09")]
    [InlineData("It began on [|9 June|] in London.", "--06-09")]
    [InlineData("It began in [|February 2022|] in London.", "2022-02")]
    [InlineData("It began in [|Feb. 2022|] in London.", "2022-02")]
    [InlineData("It began in early [|February 2022|] in London.", "2022-02")]
    [InlineData("It began on [|March 3rd|] in London.", "--03-03")]
    public void A_date_may_lack_its_year_or_its_day(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It runs on [|June 24-25|] in London.", "--06-24..--06-25")]
    [InlineData("It runs on [|June 24–25, 2025|] in London.", "2025-06-24..2025-06-25")]
    [InlineData("It runs on [|24–25 June 2025|] in London.", "2025-06-24..2025-06-25")]
    [InlineData("It runs from [|24 to 25 June|] in London.", "--06-24..--06-25")]
    public void Days_of_one_month_make_a_span(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It began in [|2022|] in London.", "2022")]
    [InlineData("It began in early [|2022|] in London.", "2022")]
    [InlineData("It grew until [|1989|] in London.", "1989")]
    [InlineData("By [|2032|] it will end.", "2032")]
    public void Four_digits_are_a_year(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It grew in [|2016–2021|] in London.", "2016..2021")]
    [InlineData("It grew in [|2016-2021|] in London.", "2016..2021")]
    [InlineData("It grew in [|2019-20|] in London.", "2019..2020")]
    [InlineData("It grew from [|2016 to 2021|] in London.", "2016..2021")]
    [InlineData("It grew between [|2016 and 2021|] in London.", "2016..2021")]
    public void Years_make_a_span(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It grew in the [|1990s|] in London.", "1990..1999")]
    [InlineData("It grew in the [|1990’s|] in London.", "1990..1999")]
    [InlineData("It grew in the [|90s|] in London.", "1990..1999")]
    [InlineData("It grew in the [|1800s|] in London.", "1800..1899")]
    public void A_decade_is_ten_years(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It begins at [|2:30 p.m.|] in London.", "T14:30")]
    [InlineData("It begins at [|2:30 pm|] in London.", "T14:30")]
    [InlineData("It begins at [|2:30 a.m.|] in London.", "T02:30")]
    [InlineData("It begins at [|14:30|] in London.", "T14:30")]
    [InlineData("It begins at [|5pm|] in London.", "T17:00")]
    [InlineData("It begins at [|5 p.m.|] in London.", "T17:00")]
    [InlineData("It begins at [|12 a.m.|] in London.", "T00:00")]
    [InlineData("It begins at [|12 p.m.|] in London.", "T12:00")]
    [InlineData("It begins at [|10:15:30|] in London.", "T10:15:30")]
    [InlineData("It begins at [|14:30 GMT|] in London.", "T14:30")]
    public void A_time_of_day_has_hours_and_minutes(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|2000|] tanks.", "2000 {tank}")]
    [InlineData("They sold [|1500|] tanks in [|2022|].", "1500 {tank}; 2022")]
    public void Four_digits_before_a_noun_are_a_count(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It began on [|03/04/2020|] in London.", "2020")]
    [InlineData("It began at [|0015 GMT|] in London.", "T00:15")]
    [InlineData("In the [|2000s|] it ended.", "2000..2009")]
    public void Only_what_is_known_is_told(string marked, string expected) => FigureTable.Holds(marked, expected);
}
