using Provenance.Engine.Text;

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
    [InlineData("1 Rate. The rate is high.\n2 Records. The office keeps them.\n3 Permits. A permit is needed.")]
    [InlineData("Act\n\n1 Rates of Duty. They are set.\n\n2 Appeals of Traders. They are heard.\n\n3 Fines of the Port. They are paid.")]
    [InlineData("1 Rate. The rate is high.\n2 Records. The office keeps them.")]
    [InlineData("4.1 Lettings in the borough are few.\n\n4.2 Repairs are many.")]
    public void Numbers_that_go_up_by_one_at_the_head_of_lines_are_of_sections(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("[|1|] Tank was seen.\n[|2|] Drones were seen.", "1 {tank}; 2 {drone}")]
    [InlineData("[|1|] Tank was seen. It was red.\n[|2|] Drones were seen. They were black.", "1 {tank}; 2 {drone}")]
    [InlineData("[|4.1 Litres|] of oil were lost.\n\n[|4.7 Litres|] of water were lost.", "4.1 L; 4.7 L")]
    [InlineData("[|12|] Tanks were seen.\n[|40|] Drones were seen.\n[|7|] Guns were seen.", "12 {tank}; 40 {drone}; 7 {gun}")]
    public void Numbers_at_the_head_of_lines_that_do_not_count_on_are_figures(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Fact]
    public void The_numbers_of_marked_headings_that_go_up_by_one_are_of_sections()
    {
        const string text = "4 Electrical characteristics\n\nIt has 12 pins.\n\n5 Mechanical data\n\n40 Dead Fish in Harbour\n";
        DocumentHeading[] headings = [.. new[] { "4 Electrical characteristics", "5 Mechanical data", "40 Dead Fish in Harbour" }.Select(words => new DocumentHeading(new TextSpan(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length), 2))];

        Assert.Equal(["12", "40"], Extractor.Read(new TextDocument("a.md", text) { Headings = headings }).Figures.Select(figure => figure.Exact));
    }

    [Theory]
    [InlineData("They sold tanks.[^3]")]
    [InlineData("They sold tanks [3](a.html).")]
    public void The_number_of_a_note_is_no_figure(string text) => FigureTable.HoldsNothing(text);
}
