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
    [InlineData('\u202E', "U+202E")]
    [InlineData('\u0000', "U+0000")]
    [InlineData('\u200B', "U+200B")]
    [InlineData('\u001B', "U+001B")]
    public void A_character_that_no_reader_sees_is_shown_by_its_number(char concealed, string shown) =>
        Assert.Equal($"a<span class=\"concealed\">{shown}</span>b", Written(html => html.Text($"a{concealed}b")));

    [Fact]
    public void A_script_that_would_end_its_element_is_refused() => Assert.Throws<ArgumentException>(() => Written(html => html.Embed("script", "x = '</script>'")));

    private static string Written(Action<HtmlWriter> write)
    {
        using var text = new StringWriter();
        write(new HtmlWriter(text));
        return text.ToString();
    }
}
