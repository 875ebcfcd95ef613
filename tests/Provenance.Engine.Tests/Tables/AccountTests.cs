namespace Provenance.Engine.Tests;

public class AccountTests
{
    [Theory]
    [InlineData("Results (in millions of dollars)")]
    [InlineData("(€ million)")]
    [InlineData("In millions of euros, except per share data")]
    [InlineData("Amounts in USD million:")]
    public void A_caption_gives_unit_and_scale_to_the_table(string caption)
    {
        string text = $"{caption}\n\n            2024     2023\nRevenue    1,310    1,250\nProfit        45       30\n";

        Assert.All(Read.All(text).Figures, figure => Assert.True(figure.Kind == FigureKind.Money && figure.Value.Number >= 30e6));
        Assert.Equal(4, Read.All(text).Figures.Count);
    }

    [Theory]
    [InlineData("He paid them in five weeks")]
    [InlineData("The firm grew by millions")]
    [InlineData("Results for the year")]
    public void A_line_that_says_no_unit_gives_none(string caption) =>
        Assert.All(Read.All($"{caption}\n\n            2024     2023\nRevenue    1,310    1,250\nProfit        45       30\n").Figures.Where(figure => figure.Span.Start > caption.Length), figure => Assert.Null(figure.Unit));

    [Theory]
    [InlineData("| € million | 2024 | 2023 |\n|---|---|---|\n| Revenue | [|1,310|] | [|1,250|] |", "1310000000 EUR; 1250000000 EUR")]
    [InlineData("| (in thousands) | 2024 | 2023 |\n|---|---|---|\n| Visitors | [|310|] | [|290|] |", "310000; 290000")]
    public void A_unit_in_the_corner_is_for_the_whole_table(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("| € million | 2024 |\n|---|---|\n| Margin (%) | [|3.5|] |", "3.5 %")]
    [InlineData("| € million | 2024 |\n|---|---|\n| Margin | [|3.5 %|] |", "3.5 %")]
    [InlineData("| € million | 2024 |\n|---|---|\n| Dividend (€) | [|1.25|] |", "1.25 EUR")]
    [InlineData("| € million | 2024 |\n|---|---|\n| Employees | [|1,200|] |", "1200")]
    [InlineData("Rents (per cent)\n\n| | 2031 | 2030 |\n|---|---|---|\n| Average rate | [|5.8|] | [|5.9|] |\n| Growth | [|2.1|] | [|2.2|] |\n", "5.8 %; 5.9 %; 2.1 %; 2.2 %")]
    public void The_unit_of_a_row_is_nearer_than_that_of_the_table(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("| € million | 2024 |\n|---|---|\n| Revenue per customers | 1,200 |")]
    [InlineData("| € million | 2024 |\n|---|---|\n| Earnings per share | 1.25 |")]
    [InlineData("| € million | 2024 |\n|---|---|\n| Profit margin | 12.5 |")]
    public void Nothing_is_read_where_the_unit_of_the_table_hardly_fits_the_row(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("| € million | 2024 |\n|---|---|\n| Result | [|(45)|] |", "-45000000 EUR")]
    [InlineData("| Item | Cost ($) |\n|---|---|\n| Refund | [|(1,234)|] |", "-1234 USD")]
    [InlineData("| Item | Cost ($) | Change |\n|---|---|---|\n| Rent | [|5|] | [|(5.2)%|] |", "5 USD; -5.2 %")]
    public void In_an_account_parentheses_are_a_minus(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void Elsewhere_parentheses_are_no_minus() => FigureTable.Holds("| Item | Mass (kg) | Error |\n|---|---|---|\n| Pin | [|5|] | (12) |", "5 kg");

    [Fact]
    public void A_currency_sign_set_apart_in_the_first_row_goes_on_below() =>
        FigureTable.Holds("                  2024       2023\nSales         [|$  310|]    [|$  290|]\nCosts            [|200|]       [|190|]\n", "310 USD; 290 USD; 200 USD; 190 USD");
}
