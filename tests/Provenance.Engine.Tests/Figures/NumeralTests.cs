namespace Provenance.Engine.Tests;

public class NumeralTests
{
    [Theory]
    [InlineData("They sold [|7|] tanks.", "7 {tank}")]
    [InlineData("They sold [|1500|] tanks.", "1500 {tank}")]
    [InlineData("They sold [|98765|] tanks.", "98765 {tank}")]
    [InlineData("They sold [|0|] tanks.", "0 {tank}")]
    public void Digits_are_an_integer(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It holds [|3.5 litres|].", "3.5 L")]
    public void A_point_marks_the_decimals(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|1,500|] tanks.", "1500 {tank}")]
    [InlineData("They sold [|1,234,567|] tanks.", "1234567 {tank}")]
    [InlineData("They sold [|1\u00A0500|] tanks.", "1500 {tank}")]
    [InlineData("They sold [|1\u2009500|] tanks.", "1500 {tank}")]
    [InlineData("They sold [|1\u202F234\u202F567|] tanks.", "1234567 {tank}")]
    [InlineData("They sold [|1\u2007500|] tanks.", "1500 {tank}")]
    [InlineData("They sold [|1'500|] tanks.", "1500 {tank}")]
    [InlineData("They sold [|1’234’567|] tanks.", "1234567 {tank}")]
    [InlineData("They sold [|1 234 567|] tanks.", "1234567 {tank}")]
    [InlineData("They sold [|12,34,567|] tanks.", "1234567 {tank}")]
    public void Thousands_are_separated_by_a_comma_or_a_space_or_an_apostrophe(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|$1,234.56|] for it.", "1234.56 USD")]
    public void Separators_and_decimals_go_together(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|six|] tanks.", "6 {tank}")]
    [InlineData("They sold [|twelve|] tanks.", "12 {tank}")]
    [InlineData("They sold [|twenty-two|] tanks.", "22 {tank}")]
    [InlineData("They sold [|twenty two|] tanks.", "22 {tank}")]
    [InlineData("They sold [|two hundred|] tanks.", "200 {tank}")]
    [InlineData("They sold [|two hundred and five|] tanks.", "205 {tank}")]
    [InlineData("They sold [|two hundred five|] tanks.", "205 {tank}")]
    [InlineData("They sold [|one thousand two hundred|] tanks.", "1200 {tank}")]
    [InlineData("They sold [|one hundred and twenty-three thousand four hundred and fifty-six|] tanks.", "123456 {tank}")]
    [InlineData("They sold [|fifteen hundred|] tanks.", "1500 {tank}")]
    [InlineData("[|Twelve|] tanks were sold.", "12 {tank}")]
    [InlineData("It lasted [|two point five years|].", "2.5 a")]
    [InlineData("It lasted [|zero days|].", "0 d")]
    public void Numbers_are_spelled_out(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It lasted [|two and a half years|].", "2.5 a")]
    [InlineData("It lasted [|one and a half hours|].", "1.5 h")]
    [InlineData("It lasted [|two and three quarters hours|].", "2.75 h")]
    public void A_half_and_other_parts_go_with_a_spelled_out_number(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|a dozen|] tanks.", "12 {tank}")]
    [InlineData("They sold [|a hundred|] tanks.", "100 {tank}")]
    [InlineData("They sold [|a thousand|] tanks.", "1000 {tank}")]
    [InlineData("They sold [|a million|] tanks.", "1000000 {tank}")]
    [InlineData("They sold [|half a dozen|] tanks.", "6 {tank}")]
    [InlineData("They sold [|half a million|] tanks.", "500000 {tank}")]
    public void An_article_stands_for_one_before_a_scale(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|two dozen|] tanks.", "24 {tank}")]
    public void A_dozen_is_a_scale(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It lasted [|2½ hours|].", "2.5 h")]
    [InlineData("It lasted [|2 ½ hours|].", "2.5 h")]
    [InlineData("It lasted [|2 1/2 hours|].", "2.5 h")]
    [InlineData("It lasted [|2-1/2 hours|].", "2.5 h")]
    [InlineData("It lasted [|¾ hour|] in all.", "0.75 h")]
    public void A_vulgar_fraction_is_a_part_of_the_number(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|1 billion|] tanks.", "1000000000 {tank}")]
    [InlineData("They sold [|2.5 million|] tanks.", "2500000 {tank}")]
    [InlineData("They sold [|5 hundred thousand|] tanks.", "500000 {tank}")]
    [InlineData("They sold [|3 trillion|] tanks.", "3000000000000 {tank}")]
    [InlineData("They sold [|three million|] tanks.", "3000000 {tank}")]
    [InlineData("They sold [|two lakh|] tanks.", "200000 {tank}")]
    [InlineData("They sold [|3 crore|] tanks.", "30000000 {tank}")]
    public void Scale_words_multiply(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|1.24bn|] tanks.", "1240000000 {tank}")]
    [InlineData("They sold [|1.24 bn|] tanks.", "1240000000 {tank}")]
    [InlineData("They sold [|310m|] tanks.", "310000000 {tank}")]
    [InlineData("They sold [|20k|] tanks.", "20000 {tank}")]
    [InlineData("They sold [|20K|] tanks.", "20000 {tank}")]
    [InlineData("They sold [|3 mln|] tanks.", "3000000 {tank}")]
    [InlineData("They sold [|3 mn|] tanks.", "3000000 {tank}")]
    public void Scale_suffixes_multiply(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|4k7|] resistors.", "4700 {resistor}")]
    [InlineData("They sold [|2M2|] resistors.", "2200000 {resistor}")]
    public void A_letter_may_mark_the_decimal_point_of_a_component(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It holds [|1.2e-3 mol|] of salt.", "0.0012 mol")]
    [InlineData("It holds [|3.5 × 10^6 m|] of wire.", "3500000 m")]
    [InlineData("It holds [|3.5 × 10⁶ m|] of wire.", "3500000 m")]
    [InlineData("It holds [|3.5 x 10−3 m|] of wire.", "0.0035 m")]
    [InlineData("It holds [|10⁶ m|] of wire.", "1000000 m")]
    public void Scientific_notation_is_a_number(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It fell to [|−40 °C|] at night.", "-40 Cel")]
    [InlineData("It fell to [|-40 °C|] at night.", "-40 Cel")]
    [InlineData("It fell to [|–40 °C|] at night.", "-40 Cel")]
    [InlineData("It lost [|-3.5%|] of its value.", "-3.5 %")]
    public void A_minus_sign_is_a_part_of_the_value(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It lasted [|twentyfive days|].", "25 d")]
    [InlineData("They sold [|thirtytwo|] tanks.", "32 {tank}")]
    public void The_hyphen_may_be_left_out(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|3 million and a half|] of them.", "3500000")]
    [InlineData("They sold [|two million and a half|] of them.", "2500000")]
    [InlineData("They sold [|a billion and a half million|] of them.", "1000500000")]
    [InlineData("They sold [|two and a half million|] tanks.", "2500000 {tank}")]
    public void A_half_behind_a_scale_is_a_half_of_it(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They sold [|4 thousand 3 hundred and 21|] tanks.", "4321 {tank}")]
    [InlineData("They sold [|3 hundred and one|] tanks.", "301 {tank}")]
    [InlineData("They sold [|1 point 5 million|] tanks.", "1500000 {tank}")]
    public void Digits_and_words_mix(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It cost [|hundred thousand dollars|] then.", "100000 USD")]
    [InlineData("They sold [|quarter million|] tanks.", "250000 {tank}")]
    [InlineData("It holds [|thousand litres|] of it.", "1000 L")]
    public void A_scale_may_stand_alone_before_what_it_scales(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It takes a multi-million dollar answer.")]
    [InlineData("That is the lake of the thousand islands.")]
    public void A_scale_in_a_compound_is_no_number_of_its_own(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("He has [|thirty (30) days|] for it.", "30 d")]
    [InlineData("He has [|30 (thirty) days|] for it.", "30 d")]
    [InlineData("He has [|two hundred (200)|] tanks.", "200 {tank}")]
    public void A_number_may_be_said_twice(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It rose [|1,2 per cent|] again.", "1.2 %")]
    [InlineData("It has [|1,5 million|] books.", "1500000 {book}")]
    [InlineData("It lent [|2,75 billion|] books.", "2750000000 {book}")]
    [InlineData("It is [|0,5 mm|] thick.", "0.5 mm")]
    [InlineData("It cost [|1.500,00 euros|] then.", "1500 EUR")]
    public void A_comma_may_mark_the_decimals(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("See rows 1,2 and 3 for it.")]
    public void A_comma_between_labels_is_none(string text) => Assert.DoesNotContain(Read.Figures(text), figure => figure.Value.Literal == "1.2");

    [Theory]
    [InlineData("It takes [|one and three quarters of an hour|] more.", "1.75 h")]
    [InlineData("It takes [|two and a quarter hours|] more.", "2.25 h")]
    [InlineData("It takes [|one and quarter hours|] more.", "1.25 h")]
    [InlineData("It takes [|two more minutes|] then.", "2 min")]
    [InlineData("It takes [|five full days|] then.", "5 d")]
    public void The_unit_may_stand_behind_more_words(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The value is [|5.7 × 10 −4|] there.", "0.00057")]
    public void A_gap_before_the_exponents_minus_is_a_slip_of_the_print(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Weight fell from [|208 kg|] to [|193|] again.", "208 kg; 193 kg")]
    [InlineData("Prices rose from [|$75|] to [|45|] again.", "75 USD; 45 USD")]
    public void The_unit_of_from_goes_on_to_to(string marked, string expected) => FigureTable.Holds(marked, expected);
}
