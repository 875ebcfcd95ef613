namespace Provenance.Engine.Tests;

public class MarkdownTests
{
    [Theory]
    [InlineData("The increase was **[|400 %|]** then.", "400 %")]
    [InlineData("They sold **[|12|]** tanks then.", "12 {tank}")]
    [InlineData("It is _[|40 days|]_ long.", "40 d")]
    [InlineData("It took about *[|5 km|]* then.", "5 km about")]
    [InlineData("They sold [[|12|] tanks](a.html) then.", "12 {tank}")]
    [InlineData("It rose by [[|300 %|]](a.html) then.", "300 %")]
    [InlineData("- [|5|] tanks\n* [|6|] drones", "5 {tank}; 6 {drone}")]
    [InlineData("> They sold [|12|] tanks.", "12 {tank}")]
    public void Marks_of_Markdown_do_not_hide_a_figure(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("## 4.2 Results")]
    [InlineData("# 3 Methods")]
    [InlineData("### 5. Costs of the Fleet")]
    [InlineData("1. Open the box.")]
    [InlineData("**1.** Open the box.")]
    public void The_number_of_a_heading_or_an_item_is_no_figure(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("They sold tanks.[^3]")]
    [InlineData("They sold tanks [3](a.html).")]
    public void The_number_of_a_note_is_no_figure(string text) => FigureTable.HoldsNothing(text);
}
