namespace Provenance.Tool.Reporting;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Text_holds_no_markup() =>
        Assert.Equal("<p>a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39;</p>", Written(html => html.Element("p", "a < b && \"c\" > 'd'")));

    [Fact]
    public void An_attribute_cannot_be_left() =>
        Assert.Equal("<a title=\"&quot; onclick=&quot;x&#39;&gt;\"></a>", Written(html => html.Element("a", null, ("title", "\" onclick=\"x'>"))));

    [Fact]
    public void An_attribute_without_a_value_is_left_out() => Assert.Equal("<a></a>", Written(html => html.Element("a", null, ("title", null))));

    [Theory]
    [InlineData("\u202E", "U+202E")]
    [InlineData("\u0000", "U+0000")]
    [InlineData("\u200B", "U+200B")]
    [InlineData("\u001B", "U+001B")]
    [InlineData("\uFFFE", "U+FFFE")]
    [InlineData("\uFDD0", "U+FDD0")]
    [InlineData("\uFFF0", "U+FFF0")]
    [InlineData("\U000E0041", "U+E0041")]
    [InlineData("\U0001BCA0", "U+1BCA0")]
    public void A_character_that_no_reader_sees_is_shown_by_its_number(string concealed, string shown) =>
        Assert.Equal($"a<span class=\"concealed\">{shown}</span>b", Written(html => html.Text($"a{concealed}b")));

    [Theory]
    [InlineData("\u2764\uFE0F 🚢 👩\u200D🚀")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")]
    public void An_emoji_is_shown_as_it_is(string text) => Assert.Equal(text, Written(html => html.Text(text)));

    [Fact]
    public void A_script_that_would_end_its_element_is_refused() => Assert.Throws<ArgumentException>(() => Written(html => html.Embed("script", "x = '</script>'")));

    private static string Written(Action<HtmlWriter> write)
    {
        using var text = new StringWriter();
        write(new HtmlWriter(text));
        return text.ToString();
    }
}
