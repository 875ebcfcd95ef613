using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class LineBreakTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_soft_wrapped_line_goes_on(string lineEnd) =>
        Assert.Equal(1, Paragraphs("The alliance needs a very large increase in\nair defence, because the number of missiles\nhas grown faster than anybody had expected\nwhen the last plan was made in the capital.".Replace("\n", lineEnd, StringComparison.Ordinal)));

    [Fact]
    public void A_line_goes_on_with_a_capital_where_the_word_would_not_have_fitted() =>
        Assert.Equal(1, Paragraphs("The alliance needs a very large increase in\nNetherlands-based air defence, as all that is\nthere is old, and the number of the new\nmissiles has grown."));

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \t\n")]
    [InlineData("\u2029")]
    public void An_empty_line_ends_a_paragraph(string lineEnd) =>
        Assert.Equal(2, Paragraphs("The alliance needs more." + lineEnd + "And it needs it now."));

    [Fact]
    public void Short_lines_are_paragraphs() => Assert.Equal(3, Paragraphs("Tanks\nDrones\nMissiles"));

    [Fact]
    public void A_long_line_is_a_paragraph_of_its_own()
    {
        string line = string.Join(' ', Enumerable.Repeat("word", 60)) + ".";

        Assert.Equal(3, Paragraphs($"It {line}\nIt {line}\nIt {line}"));
    }

    [Fact]
    public void A_lower_case_line_after_an_open_one_goes_on() => Assert.Equal(1, Paragraphs("The alliance needs\nmore tanks."));

    private static int Paragraphs(string text)
    {
        using TokenList tokens = Tokenizer.Run(text);
        int paragraphs = 0;
        for (int i = 0; i < tokens.Count; i++)
            paragraphs += tokens[i].StartsParagraph ? 1 : 0;
        return paragraphs;
    }
}
