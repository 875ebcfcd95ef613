using Provenance.Engine.Figures;

namespace Provenance.Engine.Tests;

public class CellTests
{
    [Theory]
    [InlineData("[|12|]*")]
    [InlineData("[|12|]†")]
    [InlineData("[|12|]a")]
    [InlineData("[|12|]¹")]
    [InlineData("[|12|][1]")]
    [InlineData("[|12|][^1]")]
    [InlineData("[|12|] (b)")]
    [InlineData("**[|12|]**")]
    [InlineData("`[|12|]`")]
    public void Footnote_marks_and_emphasis_do_not_spoil_a_number(string cell) => InColumn(cell, "12 kg");

    [Theory]
    [InlineData("[|10–15|]", "10..15 kg")]
    [InlineData("[|10 - 15|]", "10..15 kg")]
    [InlineData("[|1.8 to 3.6|]", "1.8..3.6 kg")]
    [InlineData("~[|5|]", "5 kg about")]
    [InlineData("<[|5|]", "5 kg lessThan")]
    [InlineData("up to [|5|]", "5 kg atMost")]
    [InlineData("[|−5|]", "-5 kg")]
    [InlineData("[|-5|]", "-5 kg")]
    [InlineData("+[|5|]", "5 kg")]
    [InlineData("[|25 ± 2|]", "25 kg")]
    [InlineData("[|1,500|]", "1500 kg")]
    [InlineData("[|2000|]", "2000 kg")]
    public void Whatever_a_number_is_in_a_sentence_it_is_in_a_cell(string cell, string expected) => InColumn(cell, expected);

    [Theory]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("...")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("nil")]
    [InlineData("")]
    [InlineData("007")]
    public void A_cell_without_a_value_states_nothing(string cell) => InColumn(cell, "");

    [Theory]
    [InlineData("| Event | Date |\n|---|---|\n| Launch | [|9 June 2025|] |", "2025-06-09")]
    [InlineData("| Event | When |\n|---|---|\n| Launch | [|2025-06-09|] |", "2025-06-09")]
    [InlineData("| Event | Founded |\n|---|---|\n| Mill | [|1905|] |", "1905")]
    [InlineData("| Train | Leaves |\n|---|---|\n| North | [|14:30|] |", "T14:30")]
    public void A_date_in_a_cell_is_a_date(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void Four_digits_beside_other_numbers_are_a_number() =>
        FigureTable.Holds("| Town | People |\n|---|---|\n| Ash | [|1950|] |\n| Elm | [|12,300|] |", "1950; 12300");

    [Fact]
    public void How_many_times_is_a_multiple() => FigureTable.Holds("| Sort | Speedup |\n|---|---|\n| Quick | [|2.5|]x |", "2.5x");

    [Fact]
    public void Words_in_a_cell_are_read_as_words() => FigureTable.Holds("| Day | Sales |\n|---|---|\n| Monday | [|12|] tanks and [|3|] drones were sold |", "12 {tank}; 3 {drone}");

    [Theory]
    [InlineData("| Part | Mass (kg) |\n|---|---|\n| Anvil | [|5|] |", "Anvil Mass")]
    [InlineData("| Parameter | Max (V) |\n|---|---|\n| Supply voltage | [|5|] |", "Supply voltage Max")]
    [InlineData("| Symbol | Parameter | Max (V) |\n|---|---|---|\n| VDD | Supply voltage | [|5|] |", "Supply voltage Max")]
    [InlineData("| Fee | Amount |\n|---|---|\n| Visa | [|$5|] |", "Visa")]
    [InlineData("| $ million | 2024 |\n|---|---|\n| Revenue | [|5|] |", "Revenue 2024")]
    [InlineData("| Year | Revenue ($m) |\n|---|---|\n| 2024 | [|5|] |", "Revenue 2024")]
    [InlineData("| x (mm) | Load (kN) |\n|---|---|\n| - | [|5|] |", "Load")]
    public void A_figure_measures_its_row_and_its_column(string marked, string measures) => Assert.Equal(measures, Read.Figure(marked).Measures);

    [Theory]
    [InlineData("%", FigureKind.Percent)]
    [InlineData("€", FigureKind.Money)]
    [InlineData("kg", FigureKind.Quantity)]
    [InlineData("min", FigureKind.Duration)]
    [InlineData("thousands", FigureKind.Count)]
    public void The_unit_of_the_head_makes_the_kind(string unit, FigureKind kind) =>
        Assert.Equal(kind, Read.Figure($"| Part | Size ({unit}) |\n|---|---|\n| Anvil | [|5|] |").Kind);

    private static void InColumn(string cell, string expected) => FigureTable.Holds($"| Part | Mass (kg) |\n|---|---|\n| Anvil | {cell} |", expected);
}
