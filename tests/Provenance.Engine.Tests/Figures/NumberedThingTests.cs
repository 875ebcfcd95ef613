namespace Provenance.Engine.Tests;

/// <summary>Numbers that name, number or spell something and state nothing.</summary>
public class NumberedThingTests
{
    [Theory]
    [InlineData("© 2014 The Willow Press")]
    [InlineData("(c) 2008-2012 the Sedge maintainers")]
    [InlineData("Copyright 2016, 2018 Alder Ltd")]
    public void The_year_of_a_copyright_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Prove that you are no robot: 4 + 5 =")]
    [InlineData("Let x = 3 * n + 2 for any n.")]
    [InlineData("The slope needs 1 < g < 9 there.")]
    [InlineData("Pick a depth in [3 * h, 1700].")]
    [InlineData("It joins r'1 and s'1 there.")]
    [InlineData("To go on, tell us: what is 6 + 7?")]
    [InlineData("Solve 15 - 8 = ? for the key.")]
    [InlineData("Draw 5n + 3 for any n.")]
    public void A_term_of_a_formula_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Set SLOW_MODE=1 or run it with --depth=4 there.")]
    public void A_setting_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("In 0.9 the menu moved, and 2.4 was never released.")]
    [InlineData("Upgrade to Heron 5.2 today; 5.1 is no longer supported.")]
    [InlineData("The plug-in came back with Curlew 22.04 then.")]
    [InlineData("Support for Plover 7.3 ends there.")]
    public void A_release_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Lost pages give 404 Not Found, and new ones 201 Created.")]
    [InlineData("The proxy sent a 503 (unavailable) status.")]
    [InlineData("It fails with HTTP 500 then.")]
    [InlineData("The log is full of HTTP 504s today.")]
    public void A_status_code_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("See s. 14(2) and 18 U.S.C. § 1030 or 21 CFR 11.10 there.")]
    [InlineData("Form 7b and annex 12f are missing.")]
    [InlineData("The level 4 climbing course is full.")]
    [InlineData("It was so from day one.")]
    public void What_numbers_a_law_a_form_or_a_stage_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Write to 412 N. Orchard Road, Elm Bay.")]
    [InlineData("A guest dialled 4417 from the hall.")]
    [InlineData("She called 112 at once.")]
    [InlineData("Send it to Elm Bay, PA 19103 soon.")]
    public void What_is_dialled_or_stands_on_an_envelope_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("[02:15] The gate opens.")]
    [InlineData("The log is kept in local time (UTC +03:30).")]
    public void A_mark_of_time_is_no_time_of_day(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("Hear The 48 Percent on Friday.")]
    [InlineData("All sums are told in million euros.")]
    [InlineData("It is one of the valley's finest.")]
    [InlineData("If one isn't there, ask.")]
    public void A_name_a_label_and_a_pronoun_are_no_figures(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("They asked about application 1435.")]
    [InlineData("The bell hung.\n\nPage 4 of 15")]
    [InlineData("Sheet 2 of 3")]
    [InlineData("Oats fell. (Slide 7 of 30)")]
    public void The_number_of_a_page_or_a_file_and_that_of_the_last_are_no_figures(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("The buoy lies at 53.4821, -3.2107 there.")]
    [InlineData("Camp: -41.28664, 174.77557")]
    public void Degrees_north_and_east_are_no_figures(string text) => FigureTable.HoldsNothing(text);

    [Fact]
    public void Long_decimals_in_a_list_are_figures() => FigureTable.Holds("They gave [|3.4123|], [|3.5512|] and [|3.6018|] there.", "3.4123; 3.5512; 3.6018");

    [Theory]
    [InlineData("Write to 48 Cooper's Row there.")]
    [InlineData("Tel: (01632) 960 412, ext. 33.")]
    public void An_address_and_a_telephone_are_no_figures(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("00:15:22 --> 00:15:27\nGood morning.")]
    [InlineData("00:00:01,500 --> 00:00:04,000\nWe begin.")]
    public void The_marks_of_a_subtitle_are_no_figures(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("9 Penalties.\nA keeper pays [|£40|].\n", "40 GBP")]
    [InlineData("3 Ratings\n\n3.2 Limits\n\n3.2.1 It runs at [|24 V|].\n", "24 V")]
    public void The_title_of_a_section_counts_nothing(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Highs will be in the upper 30s there.")]
    [InlineData("Expect temperatures in the mid-40s then.")]
    [InlineData("Lows drop into the 20s overnight.")]
    public void Somewhere_among_ten_degrees_is_no_decade_and_no_time(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("The oral LD50 [|612 mg/kg|] was low.", "612 mg/kg")]
    [InlineData("An IC50 [|157 nM|] was found.", "157 nM")]
    public void The_digits_of_a_word_begin_no_number(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Plot 2 holds [|88|] trees.", "88 {tree}")]
    [InlineData("Here [|1|] opens the sluice and [|0|] mutes it.", "1; 0")]
    public void A_verb_behind_what_is_numbered_is_not_counted(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("6 Fines\n(1) The fine is [|£70|].\n7C Appeals\n(1) An appeal is due within [|21 days|].\n", "70 GBP; 21 d atMost")]
    [InlineData("5.3 A lease ends after [|9 months|].", "9 mo")]
    [InlineData("1. Stir for [|4 minutes|].\n\n2.\n", "4 min")]
    public void The_number_of_a_section_is_left_to_its_text(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void A_figure_keeps_the_address_of_its_clause()
    {
        string[] clauses = [.. Read.All("6 Fines\n(1) The fine is £70.\n7C Appeals\n(1) An appeal is due within 21 days.\n").Figures.Select(figure => figure.Clause!)];

        Assert.Equal(["6(1)", "7C(1)"], clauses);
    }

    [Theory]
    [InlineData("([|1|] means the weakest.)", "1")]
    [InlineData("Turning it by [|3|] doubles the light, and [|0|] disables it.", "3; 0")]
    [InlineData("Then [|8|] dogs barked.", "8 {dog}")]
    public void What_a_number_does_is_not_counted(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("El barco tiene 24 viejos motores y una vela.")]
    [InlineData("Das Boot hat 24 alte Motoren und ein Segel für den Sommer.")]
    [InlineData("Le bateau a 24 vieux moteurs et une voile dans la cale.")]
    public void Another_language_is_not_read_as_English(string text) => FigureTable.HoldsNothing(text);

    [Fact]
    public void A_foreign_name_makes_no_text_foreign() => FigureTable.Holds("In Vila de la Rosa [|24|] boats sank.", "24 {boat}");
}
