namespace Provenance.Engine.Tests;

/// <summary>Cells with more than a number in them, and rows and columns that are none of figures.</summary>
public class RemarkTests
{
    [Theory]
    [InlineData("| Depot | Trams |\n|---|---|\n| Pier | [|64|] (est.) |\n| Hill | [|38|] |", "Pier Trams; Hill Trams")]
    [InlineData("| Grant | 2022 |\n|---|---|\n| Hearth | [|£650|] (two parts) |\n| Widow | [|£300|] |", "Hearth 2022; parts; Widow 2022")]
    [InlineData("| Quay | 2020 |\n|---|---|\n| Bay | [|12,345|] r |\n| Hill | [|998|](1) |", "Bay 2020; Hill 2020")]
    public void A_remark_leaves_the_number_its_row_and_column(string marked, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read.All(MarkedText.Parse(marked).Text).Figures.Select(figure => figure.Measures)));

    [Theory]
    [InlineData("| Plot code | Crop | Area (ha) |\n|---|---|---|\n| 30417 | Rye | [|18.5|] |\n| 30422 | Oats | [|11.2|] |", "18.5 har; 11.2 har")]
    [InlineData("| Packer | Ratio |\n|---|---|\n| squash 3.6 -1 | [|2.9|] |\n| squash 3.6 -9 | [|3.1|] |", "2.9; 3.1")]
    [InlineData("| Place | Share |\n|---|---|\n| Elm | [|0,75|] |\n| Oak | [|1,5|] |", "0.75; 1.5")]
    [InlineData("| Boat | Length | Mass |\n|---|---|---|\n| | m | kg |\n| Tern | [|12.5|] | [|300|] |", "12.5 m; 300 kg")]
    [InlineData("| Fund | Opening | | Closing | |\n|---|---|---|---|---|\n| Roof | € | [|1,240|] | € | [|1,615|] |", "1240 EUR; 1615 EUR")]
    [InlineData("| £m, year to May | 2025 |\n|---|---|\n| Sales | [|12|] |\n| Fuel | [|3|] |", "12000000 GBP; 3000000 GBP")]
    public void Codes_and_labels_are_no_figures_and_units_are_found(string marked, string expected) => FigureTable.Holds(marked, expected);
}
