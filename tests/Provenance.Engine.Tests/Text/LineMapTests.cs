using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class LineMapTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Every_line_end_of_a_compiler_ends_a_line(string lineEnd)
    {
        LineMap lines = LineMap.Of("ab" + lineEnd + "cd");

        Assert.Equal(2, lines.Count);
        Assert.Equal(new LinePosition(2, 1), lines.Locate(2 + lineEnd.Length));
        Assert.Equal(new LinePosition(2, 3), lines.Locate(4 + lineEnd.Length));
    }

    [Theory]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData(" ")]
    public void Other_white_space_ends_no_line(string text) => Assert.Equal(1, LineMap.Of("ab" + text + "cd").Count);

    [Fact]
    public void An_empty_text_has_one_line()
    {
        Assert.Equal(1, LineMap.Of("").Count);
        Assert.Equal(new LinePosition(1, 1), LineMap.Of("").Locate(0));
    }

    [Fact]
    public void A_line_end_belongs_to_the_line_it_ends() => Assert.Equal(new LinePosition(1, 3), LineMap.Of("ab\r\ncd").Locate(2));

    [Fact]
    public void A_last_line_may_be_empty() => Assert.Equal(new LinePosition(2, 1), LineMap.Of("ab\n").Locate(3));

    [Fact]
    public void Columns_count_code_units() => Assert.Equal(new LinePosition(1, 4), LineMap.Of("\U0001F680 x").Locate(3));

    [Fact]
    public void Mixed_line_ends_count_once_each() => Assert.Equal(6, LineMap.Of("a\r\nb\nc\rd\n\re").Count);

    [Fact]
    public void Start_and_place_are_inverse()
    {
        LineMap lines = LineMap.Of("one\ntwo\r\n\r\nthree\u2028four");

        for (int line = 0; line < lines.Count; line++)
            Assert.Equal(new LinePosition(line + 1, 1), lines.Locate(lines.StartOf(line)));
    }
}
