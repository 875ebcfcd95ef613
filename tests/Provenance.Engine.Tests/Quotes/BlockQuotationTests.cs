namespace Provenance.Engine.Tests;

public class BlockQuotationTests
{
    [Fact]
    public void A_line_behind_a_bracket_is_a_quotation_of_the_name_below_it() =>
        Assert.Equal("Lena Vogt", Read.Quote("The chair wrote:\n\n> [|The hall will close in March.|]\n>\n> — Lena Vogt\n\nMembers left.").Speaker);

    [Fact]
    public void The_name_may_have_a_title_behind_it() =>
        Assert.Equal("Ann Broad", Read.Quote("> [|We had no warning.|]\n> -- Ann Broad, treasurer\n").Speaker);

    [Fact]
    public void The_clause_before_a_block_names_the_speaker() =>
        Assert.Equal("Lena Vogt", Read.Quote("Lena Vogt wrote to members:\n\n> [|The hall will close in March.|]").Speaker);

    [Fact]
    public void The_lines_of_a_paragraph_are_one_quotation() => Read.Quote("> [|We had no warning.\n> We had no money.|]");

    [Fact]
    public void Each_paragraph_is_a_quotation() => Read.Quotes("> [|We had no warning.|]\n>\n> [|We had no money.|]");

    [Fact]
    public void A_quotation_inside_a_block_is_one_of_its_own() => Read.Quotes("> > [|Is the gate locked?|]\n>\n> [|It was at noon.|]");

    [Fact]
    public void A_block_in_marks_is_read_by_its_marks() => Read.Quotes("> “[|We had no warning.|]”");

    [Theory]
    [InlineData("The reading was\n> 5 volts in two runs.")]
    [InlineData("> [!NOTE] Bring boots and a coat.")]
    [InlineData("> Note: bring boots and a coat.")]
    [InlineData(">>> Print the list of boats")]
    [InlineData("a > B and c > D are true")]
    [InlineData("> Home")]
    [InlineData(">")]
    public void Comparisons_notes_and_prompts_are_no_block_quotations(string text) => Assert.Empty(Read.All(text).Quotes);
}
