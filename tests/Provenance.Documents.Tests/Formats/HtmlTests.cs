using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

public class HtmlTests
{
    [Theory]
    [InlineData("<p>one</p><p>two</p>", "one\n\ntwo")]
    [InlineData("<p>one<p>two", "one\n\ntwo")]
    [InlineData("<ul><li>one<li>two</ul>", "one\n\ntwo")]
    [InlineData("<h1>one</h1>two<div>three</div>", "one\n\ntwo\n\nthree")]
    [InlineData("one<br>two", "one\ntwo")]
    [InlineData("<p>one\n   two\t three </p>", "one two three")]
    [InlineData("a<b>b</b> <i>c</i>d", "ab cd")]
    [InlineData("<pre>one\n  two</pre>", "one\n  two")]
    public void Blocks_are_paragraphs_and_white_space_is_one_space(string page, string text) => Reads(page, text);

    [Theory]
    [InlineData("a<script>var x = '</p>';</script>b", "ab")]
    [InlineData("a<style>p { }</style>b", "ab")]
    [InlineData("a<template><p>t</p></template>b", "ab")]
    [InlineData("a<!-- c -- > --->b", "ab")]
    [InlineData("a<!-->b", "ab")]
    [InlineData("<p hidden>a<p>b", "b")]
    [InlineData("<div hidden><div>a</div>b</div>c", "c")]
    [InlineData("<p style='display : none'>a</p>b", "b")]
    [InlineData("a<del>b</del> <s>c</s>d", "a d")]
    [InlineData("a <code>b</code>c", "a c")]
    [InlineData("<noscript>a</noscript>b", "b")]
    [InlineData("<select><option>a</select>b", "b")]
    [InlineData("<title>a</title>b", "b")]
    [InlineData("a<svg><text>b</text></svg>c", "ac")]
    [InlineData("<dialog>a</dialog>b", "b")]
    [InlineData("<p popover>a</p>b", "b")]
    [InlineData("<p hidden=until-found style='display:block'>a</p>b", "b")]
    [InlineData("<math><annotation>a</annotation></math>b", "b")]
    public void What_is_not_shown_or_is_no_prose_is_left_out(string page, string text) => Reads(page, text);

    [Theory]
    [InlineData("display:/**/none")]
    [InlineData("display/**/:none")]
    [InlineData("d\\69splay:none")]
    [InlineData("d\\000069 splay : n\\6fne")]
    [InlineData("DISPLAY : NONE ;")]
    [InlineData("color:red;;display:none")]
    [InlineData("background:url(a;b);display:none")]
    [InlineData("content:';';display:none")]
    [InlineData("display:none !important; display:block")]
    [InlineData("display:none; display:nonsense")]
    [InlineData("/* display:block; */display:none")]
    [InlineData("visibility:collapse")]
    [InlineData("content-visibility:hidden")]
    [InlineData("opacity:0.0")]
    [InlineData("opacity:-1")]
    [InlineData("opacity:calc(0)")]
    [InlineData("opacity:calc(2 * (1 - 1))")]
    [InlineData("opacity:0; opacity:nonsense")]
    [InlineData("font-size:0; font-size:-3px")]
    [InlineData("font-size:calc(1px - 2px)")]
    [InlineData("font-size:0px")]
    [InlineData("text-decoration: red line-through")]
    public void A_style_hides_in_whatever_way_it_is_written(string style) => Reads($"<p style=\"{style}\">a</p>b", "b");

    [Theory]
    [InlineData("<p style='font-size:0'>a <b style='font-size:16px'>7%</b> c</p>", "7%")]
    [InlineData("<p style='font-size:0'>a <b style='font-size:medium'>7%</b></p>", "7%")]
    [InlineData("<p style='font-size:0'>a <b style='font-size:2em'>7%</b></p>d", "d")]
    [InlineData("<p style='visibility:hidden'>a <b style='visibility:visible'>7% <i>b</i></b> c</p>", "7% b")]
    [InlineData("<p style='visibility:hidden'>a <b style='visibility:inherit'>7%</b></p>d", "d")]
    [InlineData("<div style='visibility:hidden'><p>a</p><p style='visibility:visible'>7%</p></div>d", "7%\n\nd")]
    [InlineData("<p style='display:none'>a <b style='display:inline;visibility:visible'>7%</b></p>d", "d")]
    public void What_hides_by_inheritance_is_shown_again_by_an_element_in_it(string page, string text) => Reads(page, text);

    [Theory]
    [InlineData("<object data=x>7%</object>", "7%")]
    [InlineData("<math><mrow><mn>7</mn><mo>%</mo></mrow> <mtext>in all</mtext></math>", "7% in all")]
    [InlineData("by <ruby>five<rt>7%</rt></ruby> in all", "by five (7%) in all")]
    [InlineData("<dialog open>7%</dialog>", "7%")]
    [InlineData("<p hidden style='display:block'>7%</p>", "7%")]
    [InlineData("<p style='opacity:0 x'>7%</p>", "7%")]
    public void What_a_browser_shows_is_read(string page, string text) => Reads(page, text);

    [Theory]
    [InlineData("display:none; display:block")]
    [InlineData("display:no/**/ne")]
    [InlineData("display\\3anone")]
    [InlineData("content:'display:none'")]
    [InlineData("background:url(;display:none;)")]
    [InlineData("--x:display:none")]
    [InlineData("opacity:0.5")]
    [InlineData("font-size:10px")]
    public void Another_style_hides_nothing(string style) => Reads($"<p style=\"{style}\">a</p>b", "a\n\nb");

    [Theory]
    [InlineData("4<sub>5</sub> km", "4\u2085 km")]
    [InlineData("CO<sub>2</sub>", "CO\u2082")]
    [InlineData("4<sup>5,6</sup>", "4\u2075,\u2076")]
    [InlineData("4<sup>&#53;</sup>", "4\u2075")]
    [InlineData("4<span style='vertical-align: super'>5</span>", "4\u2075")]
    [InlineData("4<span style='vertical-align: sub'>5</span>", "4\u2085")]
    [InlineData("4<sup>[5]</sup>", "4[5]")]
    public void Digits_above_and_below_the_line_are_none_of_the_number(string page, string text) => Reads(page, text);

    [Theory]
    [InlineData("It is <bdo dir=rtl>45</bdo> km.", "It is \u202E45\u202C km.")]
    [InlineData("a<p style='unicode-bidi: bidi-override; direction: rtl'>45</p>b", "a\n\n\u202E45\n\nb")]
    [InlineData("It is <bdo dir='ltr'>45</bdo> km.", "It is 45 km.")]
    public void What_an_element_turns_round_is_marked(string page, string text) => Reads(page, text);

    [Theory]
    [InlineData("5&nbsp;km", "5\u00A0km")]
    [InlineData("&ldquo;a&rdquo; &#8211; &#x20AC;5", "\u201Ca\u201D \u2013 \u20AC5")]
    [InlineData("a &amp; b &lt; c", "a & b < c")]
    [InlineData("AT&T &unknown; &#0; &#xD800;", "AT&T &unknown; &#0; &#xD800;")]
    [InlineData("&#150;", "\u2013")]
    [InlineData("5 &percnt;", "5 %")]
    [InlineData("&copy 2020 &copyx; &notin; &notit;", "\u00A9 2020 \u00A9x; \u2209 \u00ACit;")]
    [InlineData("5&#13;&#9;km", "5 km")]
    public void References_are_decoded_and_what_is_none_stays(string page, string text) => Reads(page, text);

    [Theory]
    [InlineData("a < b", "a < b")]
    [InlineData("a <3 b", "a <3 b")]
    [InlineData("a</>b", "ab")]
    [InlineData("<a title=\"x > y\">b</a>", "b")]
    [InlineData("a<b", "a")]
    [InlineData("<P CLASS=x>a</P >b", "a\n\nb")]
    [InlineData("a<?php x ?>b", "ab")]
    [InlineData("10<sup>6</sup> and 4<sup>th</sup>", "10\u2076 and 4th")]
    [InlineData("she said <q>no</q>", "she said \u201Cno\u201D")]
    [InlineData("<blockquote><p>a<p>b</blockquote>c", "> a\n\n> b\n\nc")]
    public void Marks_are_read_as_a_browser_shows_them(string page, string text) => Reads(page, text);

    [Fact]
    public void A_table_of_data_has_bars_and_a_rule_under_its_head() => Reads(
        "<table><caption>Fleet</caption><tr><th>Port<th>Ships<tr><td>Ash | Elm<td>5<tr><td>Oak</table>",
        "Fleet\n| Port | Ships |\n|---|---|\n| Ash \u00A6 Elm | 5 |\n| Oak |  |");

    [Fact]
    public void A_table_that_lays_out_the_page_is_paragraphs() =>
        Reads("<table><tr><td>menu<td><p>one</p><p>two</p></table>", "menu\n\none\n\ntwo");

    [Fact]
    public void A_cell_over_several_columns_keeps_the_others_in_place() =>
        Reads("<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>", "| a |  | b |\n| c | d | e |");

    [Fact]
    public void The_cells_of_a_table_are_figures_with_the_units_of_its_head()
    {
        const string page = "<table>\n<thead><tr><th>Part</th><th>Mass (kg)</th></tr></thead>\n<tr><td>Anvil</td><td>50</td></tr>\n<tr><td>Bolt</td>\n<td> 0.2 </td></tr></table>";
        TextDocument document = ReadDocument.Text("a.html", page);

        Assert.Equal(["50 kg: Anvil Mass", "0.2 kg: Bolt Mass"], ReadDocument.Figures(document));
        Assert.Equal([new LinePosition(3, 23), new LinePosition(5, 6)], ReadDocument.Facts(document).Figures.Select(figure => figure.Position));
    }

    [Fact]
    public void A_place_is_that_of_the_page()
    {
        const string page = "<html>\n<body>\n<p>The fee\n   rose &mdash; <b>by</b> 12&nbsp;per\n cent.</p><p>“We <i>shall</i> &amp; must pay in full,” said Anna Holm.</p>";
        TextDocument document = ReadDocument.Text("a.html", page);

        ReadDocument.StandsWhereItSays(document, page);
        Assert.Equal(new LinePosition(4, 27), Assert.Single(ReadDocument.Facts(document).Figures).Position);
        Assert.Equal(new LinePosition(5, 6), document.LocateEnd(Assert.Single(ReadDocument.Facts(document).Figures).Span));
    }

    [Fact]
    public void Links_carry_their_words_and_targets()
    {
        TextDocument document = ReadDocument.Text("a.html", "<p>See <a href='r.html?a=1&amp;b=2'>the <b>report</b></a> and <a name=x>x</a>, <a href=#n><img src=i></a>.");

        DocumentLink link = Assert.Single(document.Links);
        Assert.Equal(("the report", "r.html?a=1&b=2"), (document.Slice(link.Text), link.Target));
    }

    [Fact]
    public void A_page_says_its_origin()
    {
        TextDocument document = ReadDocument.Text("a.html", """
            <title>Fees &amp; tolls | The Post</title><link rel=canonical href="https://example.org/fees">
            <meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2025-06-09T08:00:00Z">
            <script type="application/ld+json">{"@graph":[{"headline":"Fees and tolls","publisher":{"name":"Post Media"}}]}</script>
            """);

        Assert.Equal(("Fees and tolls", "Post Media", "https://example.org/fees", "2025-06-09"), (document.Title, document.Producer, document.UrlMain, document.DatePublished));
    }

    [Fact]
    public void A_page_without_linked_data_has_the_title_of_its_head() =>
        Assert.Equal("Fees & tolls", ReadDocument.Text("a.html", "<title> Fees &amp;\n tolls </title>").Title);

    private static void Reads(string page, string text) => Assert.Equal(text, ReadDocument.Text("a.html", page).Text);
}
