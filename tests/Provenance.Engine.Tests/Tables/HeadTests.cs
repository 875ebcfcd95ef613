namespace Provenance.Engine.Tests;

public class HeadTests
{
    [Theory]
    [InlineData("| | 2023 | 2024 |\n|---|---|---|\n| Ships | [|5|] | [|6|] |")]
    [InlineData("\t2023\t2024\nShips\t[|5|]\t[|6|]\nBoats\t[|7|]\t[|8|]")]
    [InlineData("Fleet | FY2023 | Q1 2024\nShips | [|5|] | [|6|]\nBoats | [|7|] | [|8|]")]
    [InlineData("| | Group 1 (n = 12) |\n|---|---|\n| Ships | [|5|] |")]
    public void A_number_in_a_head_is_no_figure(string marked) => Read.Figures(marked);

    [Theory]
    [InlineData("| # | Team | Points |\n|---|---|---|\n| 1 | Reds | [|89|] |\n| 2 | Blues | [|82|] |")]
    [InlineData("| No. | Fee | Amount |\n|---|---|---|\n| 12 | Visa | [|$5|] |")]
    [InlineData("| ID | Town | People |\n|---|---|---|\n| 4711 | Ash | [|89|] |")]
    [InlineData("| Place | Town | People |\n|---|---|---|\n| 1 | Ash | [|89|] |\n| 2 | Elm | [|70|] |")]
    public void A_number_that_identifies_its_row_is_no_figure(string marked) => Read.Figures(marked);

    [Theory]
    [InlineData("| Year | Ships |\n|---|---|\n| 2023 | [|5|] |\n| 2024 | [|6|] |")]
    public void A_year_that_labels_its_row_is_no_figure(string marked) => Read.Figures(marked);

    [Theory]
    [InlineData("| | 2023 |\n|---|---|\n| Ships | 5 |", "2023", "labels a row or a column of a table")]
    [InlineData("| Year | Ships |\n|---|---|\n| 2023 | 5 |", "2023", "labels a row or a column of a table")]
    [InlineData("| No. | Team | Points |\n|---|---|---|\n| 12 | Reds | 89 |", "12", "numbers the rows of a table, or identifies them")]
    public void An_explanation_says_that_a_number_is_a_head(string text, string number, string reason)
    {
        var document = new Text.TextDocument("0.txt", text);
        var leftOut = Assert.Single(Extractor.Explain(document).LeftOut);

        Assert.Equal((number, reason), (document.Slice(leftOut.Span), leftOut.Reason));
    }

    [Theory]
    [InlineData("| town | year | mills |\n|---|---|---|\n| Ash | [|2019|] | [|5|] |\n| Elm | [|2021|] | [|7|] |", "2019; 5; 2021; 7")]
    [InlineData("| town | Lettings in year | Age in years |\n|---|---|---|\n| Ash | [|12|] | [|40|] |\n| Elm | [|7|] | [|30|] |", "12; 40 a; 7; 30 a")]
    [InlineData("| town | mill |\n|---|---|\n| Ash | [|12|] |\n| Elm | [|7|] |", "12; 7")]
    [InlineData("| town | years | mills |\n|---|---|---|\n| Ash | [|12|] | [|5|] |\n| Elm | [|35|] | [|7|] |", "12 a; 5; 35 a; 7")]
    public void A_column_is_of_what_its_head_calls_it(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void Units_may_stand_in_a_second_head_row() =>
        FigureTable.Holds("| Planet | Radius | Day |\n| | (km) | (h) |\n| Earth | [|6,371|] | [|24|] |\n| Mars | [|3,390|] | [|25|] |", "6371 km; 24 h; 3390 km; 25 h");
}
