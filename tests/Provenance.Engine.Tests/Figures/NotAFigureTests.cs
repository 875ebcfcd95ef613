namespace Provenance.Engine.Tests;

public class NotAFigureTests
{
    [Theory]
    [InlineData("They bought the F-35 jet.")]
    [InlineData("They bought F-35s and B-52s from them.")]
    [InlineData("He lives at 10 Downing Street with his cat.")]
    [InlineData("The G7 leaders met.")]
    [InlineData("The COVID-19 pandemic began.")]
    [InlineData("It runs on Windows 11 as well.")]
    [InlineData("They flew a Boeing 747 there.")]
    [InlineData("Apollo 11 landed.")]
    [InlineData("H2O is water.")]
    [InlineData("R2-D2 beeped.")]
    [InlineData("It plays MP3 files.")]
    [InlineData("Use 2FA for it.")]
    [InlineData("A 3D printer hums.")]
    [InlineData("It fights as Formula 1 does.")]
    [InlineData("The A380 flew.")]
    [InlineData("It needs IPv6 there.")]
    [InlineData("The file utf8 is read.")]
    [InlineData("It runs on Python 3.12 as well.")]
    [InlineData("Use 1.2.3-beta.4 for it.")]
    [InlineData("The Twenty20 cup began.")]
    [InlineData("The iPhone 14 sold well.")]
    public void A_number_in_a_name_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("See section 4.2 for that.")]
    [InlineData("See § 12 for that.")]
    [InlineData("See Section 4 for that.")]
    [InlineData("See sections 2, 3 and 5 for that.")]
    [InlineData("See Figure 3 for that.")]
    [InlineData("See Figs. 3 and 4 for that.")]
    [InlineData("See Table 12 for that.")]
    [InlineData("See Rev. 1.4 for that.")]
    [InlineData("See page 12 for that.")]
    [InlineData("See pp. 12-14 for that.")]
    [InlineData("See Chapter 7 for that.")]
    [InlineData("See Article 5 for that.")]
    [InlineData("See No. 5 for that.")]
    [InlineData("See Rule 34 for that.")]
    [InlineData("It is in room 101 there.")]
    public void A_reference_to_a_part_of_a_text_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("It needs version 2.0 at run time.")]
    [InlineData("It needs version 2.0.1 at run time.")]
    [InlineData("It needs 2.0.1 at run time.")]
    [InlineData("It needs v1.4 at run time.")]
    [InlineData("It needs 192.168.0.1 at run time.")]
    public void A_version_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("It was shown before [12].")]
    [InlineData("It was shown before [3, 4].")]
    [InlineData("It was shown before [5–7].")]
    [InlineData("It was shown before (Smith et al., 2015).")]
    [InlineData("It was shown before (Smith, 2015).")]
    [InlineData("It was shown by Smith et al. (2015).")]
    public void A_reference_to_the_literature_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("1. Open the box.")]
    [InlineData("2) Close the box.")]
    [InlineData("1. Open the box.\n2. Close the box.\n3. Leave.")]
    [InlineData("3.1 Scope")]
    public void The_number_of_a_list_item_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Call 202-555-0143 today.")]
    [InlineData("Call (202) 555-0143 today.")]
    [InlineData("The helpline is 0800 555 123 all week.")]
    [InlineData("Our office, 020 7946 0958, is open.")]
    [InlineData("Tel.: 555 2199")]
    [InlineData("Dial 555-2199 for that.")]
    public void A_telephone_number_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("It stands at 0x1F there.")]
    [InlineData("It stands at 0xDEADBEEF there.")]
    [InlineData("It is order #1234 there.")]
    [InlineData("It is user42 there.")]
    [InlineData("It is agent 007 there.")]
    [InlineData("It is ISBN 978-3-16-148410-0 there.")]
    [InlineData("It is deadbeef12 there.")]
    [InlineData("It is 550e8400-e29b-41d4-a716-446655440000 there.")]
    [InlineData("It is order_66 there.")]
    public void An_identifier_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("See https://example.org/2024/11/400 for that.")]
    [InlineData("See www.example.org/400 for that.")]
    [InlineData("Write to info400@example.org for that.")]
    public void A_number_in_an_address_of_the_net_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("They won 3-2 in the end.")]
    [InlineData("They won 3:2 in the end.")]
    [InlineData("It is open 24/7 in the end.")]
    [InlineData("The 9/11 attacks changed it.")]
    public void A_score_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("No one knows.")]
    [InlineData("One never knows.")]
    [InlineData("One of them knows.")]
    [InlineData("They help one another.")]
    [InlineData("This is the one.")]
    [InlineData("One should know.")]
    [InlineData("Each one knows.")]
    [InlineData("It was one such case of many.")]
    public void The_pronoun_one_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("The second option is better.")]
    [InlineData("First, open the box.")]
    [InlineData("He came third.")]
    public void An_ordinal_that_only_orders_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("He has a second to spare.")]
    [InlineData("He may march.")]
    [InlineData("The score is even.")]
    [InlineData("It is a Quarter Pounder.")]
    [InlineData("One Direction sang.")]
    [InlineData("They sing of the Seven Sisters there.")]
    public void Words_that_only_look_like_numbers_are_no_figures(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Danger will not disappear.")]
    public void A_text_without_numbers_has_no_figures(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Call +44 20 7946 0958 for that.")]
    [InlineData("Call +1 202-555-0143 for that.")]
    public void A_telephone_number_behind_a_plus_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("The mixing chamber 20 was closed.")]
    [InlineData("The turbines 1 and 3 were stopped.")]
    [InlineData("It holds for r 0 only.")]
    public void A_number_that_tells_things_apart_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("It was shown before (Smith et al., 2015) by others.")]
    [InlineData("It was shown before (Jones & Lee 2003; Brook 2004) by others.")]
    public void The_year_of_a_reference_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("The roof is red. 2) Seats are red.")]
    [InlineData("COVID -19 was there.")]
    [InlineData("The house at 9 E 71st St was sold.")]
    [InlineData("Call +44 20 7946 0958 for it.")]
    public void Numbers_of_lists_and_names_stay_out(string text) => FigureTable.HoldsNothing(text);
}
