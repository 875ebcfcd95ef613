namespace Provenance.Engine.Tests;

public class ShapeTests
{
    [Theory]
    [InlineData("| Part | Mass (kg) |\n|---|---|\n| Anvil | [|12.5|] |", "12.5 kg")]
    [InlineData("Part | Mass (kg)\n---|---\nAnvil | [|12.5|]", "12.5 kg")]
    [InlineData("|Part|Mass (kg)|\n|:--|--:|\n|Anvil|[|12.5|]|", "12.5 kg")]
    [InlineData("| Part | Mass (kg) |\n| Anvil | [|12.5|] |\n| Vice | [|9|] |", "12.5 kg; 9 kg")]
    [InlineData("+-------+-----------+\n| Part  | Mass (kg) |\n+-------+-----------+\n| Anvil | [|12.5|]      |\n+-------+-----------+", "12.5 kg")]
    [InlineData(" part  | mass (kg) \n-------+-----------\n anvil | [|12.5|] ", "12.5 kg")]
    [InlineData("| Part \\| piece | Mass (kg) |\n|---|---|\n| Anvil \\| block | [|12.5|] |", "12.5 kg")]
    [InlineData("| Part | Mass (kg) |\r\n|---|---|\r\n| Anvil | [|12.5|] |\r\n", "12.5 kg")]
    public void Bars_separate_the_cells_of_a_row(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Part\tMass (kg)\tCrates\nAnvil\t[|12.5|]\t[|3|]\nVice\t[|9|]\t[|4|]", "12.5 kg; 3; 9 kg; 4")]
    [InlineData("Part\tMass (kg)\tLength (mm)\nAnvil\t\t[|300|]\nVice\t[|9|]\t[|250|]", "300 mm; 9 kg; 250 mm")]
    [InlineData("\tMass (kg)\tLength (mm)\nAnvil\t[|12|]\t[|300|]", "12 kg; 300 mm")]
    [InlineData("Part\t\tMass (kg)\nAnvil\t\t\t[|12|]\nVice\t\t\t[|9|]", "12 kg; 9 kg")]
    public void Tabs_separate_the_cells_of_a_row(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Part     Mass (kg)   Length (mm)\nAnvil         [|12.5|]           [|300|]\nVice             [|9|]           [|250|]", "12.5 kg; 300 mm; 9 kg; 250 mm")]
    [InlineData("Part    Mass (kg)  Length (mm)\nAnvil         [|12|]          [|300|]\nVice           [|9|]          [|250|]", "12 kg; 300 mm; 9 kg; 250 mm")]
    [InlineData("Part     Mass (kg)\n-----    ---------\nAnvil         [|12|]", "12 kg")]
    [InlineData("Part ............   Mass (kg)\nAnvil ...........        [|12|]\nVice ............         [|9|]", "12 kg; 9 kg")]
    public void Gaps_separate_the_cells_of_a_row(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void A_cell_that_is_missing_is_found_by_what_stands_above_it() =>
        FigureTable.Holds("Part     Mass (kg)   Length (mm)\nAnvil       [|12|]          [|300|]\nVice                     [|250|]\nSaw          [|2|]          [|600|]", "12 kg; 300 mm; 250 mm; 2 kg; 600 mm");

    [Fact]
    public void A_blank_corner_shifts_no_head() =>
        FigureTable.Holds("           Mass (kg)   Length (mm)\nAnvil           [|12|]           [|300|]\nVice             [|9|]           [|250|]", "12 kg; 300 mm; 9 kg; 250 mm");

    [Fact]
    public void A_row_whose_line_begins_in_lower_case_is_a_row() =>
        FigureTable.Holds("part | mass (kg)\nanvil | [|12|]\nvice | [|9|]", "12 kg; 9 kg");

    [Fact]
    public void The_text_around_a_table_is_read_as_text() =>
        FigureTable.Holds("They sold [|12|] tanks.\n\n| Part | Mass (kg) |\n|---|---|\n| Anvil | [|5|] |\n\nThey lost [|3|] drones.", "12 {tank}; 5 kg; 3 {drone}");

    [Fact]
    public void No_amount_reaches_into_the_next_cell() =>
        FigureTable.Holds("| Rod | Crates | Note |\n|---|---|---|\n| A | [|5|] | m |\n| B | [|2|] | x |\n[|1/2|] of it is left.", "5; 2; 0.5 part");

    [Fact]
    public void The_row_is_the_sentence_of_its_figures()
    {
        var figure = Read.Figure("| Part | Mass (kg) |\n|---|---|\n| Anvil | [|5|] |\n\nIt ends.");

        Assert.Equal("| Anvil | 5 |", figure.Document.Slice(figure.Sentence));
    }
}
