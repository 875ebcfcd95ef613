using System.Text.Json;
using Provenance.Engine.Text;
using Provenance.Tool.Editing;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Serving;

public class EditorTextTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new EditorText() } };

    [Theory]
    [InlineData("""{"t":"a\ud800b\n\"\u00e9\ud83d\ude00"}""", "a\uFFFDb\n\"é😀")]
    [InlineData("""{"t":"\udc00\\u0041\/"}""", "\uFFFD\\u0041/")]
    public void Half_a_pair_of_surrogates_takes_nothing_from_the_rest(string json, string text) =>
        Assert.Equal(text, JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options)!["t"]);

    [Fact]
    public void Changes_are_told_in_the_text_that_the_one_before_left()
    {
        var document = new OpenDocument("file:///a.md", "/a.md", 1, "one\r\ntwo\rthree\n");

        OpenDocument changed = document.Changed([Change(1, 0, 1, 3, "2"), Change(2, 5, 3, 0, " and\n"), Change(0, 99, 0, 99, "!")], 2);

        Assert.Equal("one!\r\n2\rthree and\n", changed.Text);
    }

    [Fact]
    public void Lines_end_where_the_protocol_ends_them_and_not_where_the_compiler_does()
    {
        var lines = new LineTable("a\u2028b\nc");

        Assert.Equal(new EditorPosition(0, 2), lines.Position(lines.Offset(new LinePosition(2, 1))));
        Assert.Equal(new EditorPosition(1, 0), lines.Position(lines.Offset(new LinePosition(3, 1))));
    }

    private static ContentChange Change(int line, int character, int endLine, int endCharacter, string text) =>
        new(text, new EditorRange(new EditorPosition(line, character), new EditorPosition(endLine, endCharacter)));
}
