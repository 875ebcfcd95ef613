namespace Provenance.Engine.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData("They paid [|$5|] for it.", "5 USD")]
    [InlineData("They paid [|€5|] for it.", "5 EUR")]
    [InlineData("They paid [|€ 5|] for it.", "5 EUR")]
    [InlineData("They paid [|£20.50|] for it.", "20.5 GBP")]
    [InlineData("They paid [|¥1,000|] for it.", "1000 JPY")]
    [InlineData("They paid [|₹500|] for it.", "500 INR")]
    public void A_sign_stands_before_the_amount(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|5€|] for it.", "5 EUR")]
    [InlineData("They paid [|5 €|] for it.", "5 EUR")]
    public void A_sign_stands_after_the_amount(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|US$5|] for it.", "5 USD")]
    [InlineData("They paid [|A$5 million|] for it.", "5000000 AUD")]
    [InlineData("They paid [|C$5|] for it.", "5 CAD")]
    [InlineData("They paid [|HK$10|] for it.", "10 HKD")]
    [InlineData("They paid [|NZ$10|] for it.", "10 NZD")]
    public void Letters_at_the_sign_say_whose_dollar_it_is(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|EUR 5|] for it.", "5 EUR")]
    [InlineData("They paid [|5 EUR|] for it.", "5 EUR")]
    [InlineData("They paid [|USD 1.5 million|] for it.", "1500000 USD")]
    [InlineData("They paid [|CHF 20|] for it.", "20 CHF")]
    [InlineData("They paid [|20 CHF|] for it.", "20 CHF")]
    [InlineData("They paid [|$20 USD|] for it.", "20 USD")]
    public void A_code_stands_before_or_after_the_amount(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|5 euros|] for it.", "5 EUR")]
    [InlineData("They paid [|five dollars|] for it.", "5 USD")]
    [InlineData("They paid [|20 pounds sterling|] for it.", "20 GBP")]
    [InlineData("They paid [|5 Canadian dollars|] for it.", "5 CAD")]
    [InlineData("They paid [|5 US dollars|] for it.", "5 USD")]
    [InlineData("They paid [|100 Swiss francs|] for it.", "100 CHF")]
    [InlineData("They paid [|1,000 yen|] for it.", "1000 JPY")]
    [InlineData("They paid [|3 million pounds|] for it.", "3000000 GBP")]
    public void The_name_stands_after_the_amount(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|50 cents|] for it.", "0.5 USD")]
    [InlineData("They paid [|50 euro cents|] for it.", "0.5 EUR")]
    [InlineData("They paid [|50 pence|] for it.", "0.5 GBP")]
    [InlineData("They paid [|25¢|] for it.", "0.25 USD")]
    public void A_coin_is_a_part_of_its_currency(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|$5 million|] for it.", "5000000 USD")]
    [InlineData("They paid [|$5m|] for it.", "5000000 USD")]
    [InlineData("They paid [|$5 m|] for it.", "5000000 USD")]
    [InlineData("They paid [|$1.24bn|] for it.", "1240000000 USD")]
    [InlineData("They paid [|$310m|] for it.", "310000000 USD")]
    [InlineData("They paid [|£3k|] for it.", "3000 GBP")]
    [InlineData("They paid [|$2tn|] for it.", "2000000000000 USD")]
    [InlineData("They paid [|two million euros|] for it.", "2000000 EUR")]
    [InlineData("They paid [|€2.5 billion|] for it.", "2500000000 EUR")]
    [InlineData("They paid [|₹500 crore|] for it.", "5000000000 INR")]
    public void Scales_go_with_money(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("In [|2015|] [|$3m|] was paid.", "2015; 3000000 USD")]
    public void A_sign_after_a_year_belongs_to_the_next_amount(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|CN¥500|] for it.", "500 CNY")]
    [InlineData("They paid [|J$500|] for it.", "500 JMD")]
    [InlineData("They paid [|NZD$500|] for it.", "500 NZD")]
    [InlineData("They paid [|Rs. 500|] for it.", "500 INR")]
    [InlineData("They paid [|₲5,000|] for it.", "5000 PYG")]
    [InlineData("They paid [|500 zł|] for it.", "500 PLN")]
    [InlineData("They paid [|500 Kč|] for it.", "500 CZK")]
    public void Every_sign_and_abbreviation_has_its_currency(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They paid [|500 New Zealand dollars|] for it.", "500 NZD")]
    [InlineData("They paid [|500 Sri Lankan rupees|] for it.", "500 LKR")]
    [InlineData("They paid [|500 Kenyan shillings|] for it.", "500 KES")]
    [InlineData("They paid [|500 Egyptian pounds|] for it.", "500 EGP")]
    [InlineData("They paid [|500 Danish kroner|] for it.", "500 DKK")]
    public void A_nation_says_whose_currency_it_is(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The TOP [|10|] songs were played.", "10 {song}")]
    [InlineData("They paid [|TRY 500|] for it.", "500 TRY")]
    [InlineData("They have [|GEL 2,500|] of it.", "2500 GEL")]
    public void A_code_that_is_a_word_needs_an_amount_of_money(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It cost [|six million pesetas|] then.", "6000000 ESP")]
    [InlineData("It cost [|250 million Dutch guilders|] then.", "250000000 NLG")]
    [InlineData("It cost [|100 Deutsche marks|] then.", "100 DEM")]
    public void Currencies_of_older_texts_are_money(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It cost [|30 MUSD|] then.", "30000000 USD")]
    [InlineData("It cost [|75 USD million|] then.", "75000000 USD")]
    [InlineData("It cost [|€5,50|] then.", "5.5 EUR")]
    [InlineData("It paid a [|12-cent|]-a-share dividend.", "0.12 USD")]
    public void Reports_and_price_lists_write_money_their_own_way(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It cost [|fifteen dollars fifty|].", "15.5 USD")]
    [InlineData("It took [|two hours thirty|].", "150 min")]
    public void The_smaller_unit_may_go_without_saying(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It cost [|15 dollars|] and [|50|] people saw it.", "15 USD; 50 {people}")]
    [InlineData("It took [|two hours|]; [|thirty|] people saw it.", "2 h; 30 {people}")]
    public void A_number_of_something_else_is_no_smaller_unit(string marked, string expected) => FigureTable.Holds(marked, expected);
}
