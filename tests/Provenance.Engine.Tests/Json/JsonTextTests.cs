using Provenance.Engine.Json;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Json;

public class JsonTextTests
{
    [Fact]
    public void Values_know_where_they_stand()
    {
        JsonItem file = JsonText.Parse("{\n  \"a\": [1, \"x\"]\n}");

        Assert.Equal(new LinePosition(2, 3), file.Members[0].Position);
        Assert.Equal(new LinePosition(2, 12), file["a"]!.Items[1].Position);
    }

    [Theory]
    [InlineData("\"a\\n\\\"\\\\\\/\\u00e9\"", "a\n\"\\/é")]
    [InlineData("\"\\ud83d\\ude80\"", "🚀")]
    [InlineData("-12.50e+3", "-12.50e+3")]
    [InlineData("\"\"", "")]
    public void Texts_are_unescaped_and_numbers_stay_as_written(string json, string text) => Assert.Equal(text, JsonText.Parse(json).Text);

    [Theory]
    [InlineData("", 1, 1, "the text ends where a value is expected")]
    [InlineData("{\"a\": 1,}", 1, 8, "a comma stands before '}'")]
    [InlineData("[1 2]", 1, 4, "a comma or ']' is expected here")]
    [InlineData("{\n a: 1}", 2, 2, "a name in double quotation marks is expected here")]
    [InlineData("{\"a\" 1}", 1, 6, "a colon is expected behind the name")]
    [InlineData("{\"a\": 1,\n\"a\": 2}", 2, 1, "the name 'a' stands twice in this object")]
    [InlineData("{\"a\": [", 1, 8, "the text ends inside the array")]
    [InlineData("\"abc", 1, 1, "the text in quotation marks does not end on its line")]
    [InlineData("\"a\\x\"", 1, 3, "this is no escape of JSON; write a backslash as \\\\")]
    [InlineData("\"\\u12g4\"", 1, 2, "four hexadecimal digits are expected behind \\u")]
    [InlineData("\"a\tb\"", 1, 3, "a control character stands in a text; write it as an escape")]
    [InlineData("// why", 1, 1, "JSON has no comments")]
    [InlineData("1.", 1, 3, "a digit is expected here")]
    [InlineData("tru", 1, 1, "a value is expected here")]
    [InlineData("{} {}", 1, 4, "something follows the end of the value")]
    public void What_is_no_JSON_is_told_at_its_place(string json, int line, int column, string message)
    {
        JsonSyntaxException e = Assert.Throws<JsonSyntaxException>(() => JsonText.Parse(json));

        Assert.Equal((new LinePosition(line, column), message), (e.Position, e.Message));
    }

    [Fact]
    public void Very_deep_nesting_is_refused() => Assert.Throws<JsonSyntaxException>(() => JsonText.Parse(new string('[', 100_000)));

    [Fact]
    public void Any_cut_of_a_file_is_read_or_refused()
    {
        const string file = """{"a": [true, false, null, -1.5e3, "x\u0041\n"], "b": {"c": {}}}""";
        for (int length = 0; length < file.Length; length++)
            Assert.Throws<JsonSyntaxException>(() => JsonText.Parse(file[..length]));
    }
}
