using Provenance.Engine.Checking;

namespace Provenance.Engine.Tests;

/// <summary>Rows that only a number in front tells apart: "lane" and 1, 2, 3 below it.</summary>
public class NumberedRowTests
{
    private const string Shifts = "| shift | tins | dents |\n|---|---|---|\n| 1 | 8140 | 52 |\n| 2 | 7985 | 61 |\n| 3 | 8210 | 47 |\n";

    [Theory]
    [InlineData("| lane | cars |\n|---|---|\n| 1 | [|410|] |\n| 2 | [|395|] |\n", "410; 395")]
    [InlineData("| grade | pupils |\n|---|---|\n| 4 | [|212|] |\n| 5 | [|198|] |\n", "212; 198")]
    [InlineData("| Route no | riders |\n|---|---|\n| 7 | [|1450|] |\n| 15 | [|990|] |\n", "1450; 990")]
    public void The_number_in_front_is_no_figure(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("| name | age |\n|---|---|\n| Ada | [|31|] |\n| Bo | [|27|] |\n", "31; 27")]
    [InlineData("| lane | cars |\n|---|---|\n| [|4|] | [|410|] |\n| [|4|] | [|395|] |\n", "4; 410; 4; 395")]
    public void What_tells_no_rows_apart_is_a_figure(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Shift 2 packed 8140 tins.", "7985")]
    [InlineData("In shift 3 there were 61 dents.", "47")]
    public void A_draft_that_names_a_row_and_has_the_value_of_another_contradicts_the_source(string draft, string stated) =>
        Assert.Contains($"but \"{stated}\" in the source", Assert.Single(Checked.Report(draft, Shifts).Findings).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Shift 2 packed 7985 tins.")]
    [InlineData("In shift 3 there were 47 dents.")]
    public void A_draft_that_has_the_value_of_its_row_has_a_source(string draft)
    {
        CheckReport report = Checked.Report(draft, Shifts);

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.AllFigures.Verified);
    }

    [Fact]
    public void The_row_of_another_number_is_another_fact() =>
        Assert.Equal(3, Read.All("Shift 2 packed 8140 tins.", "| shift | tins |\n|---|---|\n| 1 | 8140 |\n| 2 | 7985 |\n").Facts.Count);
}
