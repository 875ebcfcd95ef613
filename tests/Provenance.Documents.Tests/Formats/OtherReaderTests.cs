using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Provenance.Documents.Formats.Html;

namespace Provenance.Documents.Formats;

/// <summary>The text of pages is the one that a parser by the standard, with a tree, gives: AngleSharp is asked.</summary>
public class OtherReaderTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<ul><li>", "<li>", "</ul>", "<b>", "</b>", "<i class=x>", "</i>", "<p hidden>", "<div hidden>", "<li hidden>", "<h2>", "</h2>",
        "<script>if (a<b) x = '</p>' + '</scr' + 'ipt>';</script>", "<style>p > b { }</style>", "<!-- c > -- > -->", "<!-->", "<!x>", "<?x?>", "</ >", "</>", "<!>", "</>5", "<br>", "<br/>", "<hr>",
        "<code>int x = 5;</code>", "<s>five</s>", "<a href='x>y' title=\"'\">", "</a>", "<img alt='5 > 4'>", "<textarea><p>t</p></textarea>", "<TEMPLATE><p>t</TEMPLATE>",
        "&amp;", "&lt;p&gt;", "&nbsp;", "&#8364;", "&#x2014;", "&ldquo;", "AT&T", "a < b", "<3", "5 km", " seven ", "\n", "\u00FC", "<span style='color: red'>", "</span>", "<span style='display:none'>x</span>",
    ];

    [Fact]
    public void Pages_at_random_have_the_text_that_a_tree_has()
    {
        var random = new Random(20250609);
        for (int run = 0; run < 3000; run++)
        {
            var page = new StringBuilder("<!doctype html><body>");
            for (int i = random.Next(1, 30); i > 0; i--)
                page.Append(Pieces[random.Next(Pieces.Length)]);

            (string expected, string actual) = (Ink(OfTree(page.ToString())), Ink(ReadDocument.Text("a.html", page.ToString()).Text));
            Assert.True(expected == actual, $"{page}\n  expected: {expected}\n  but was:  {actual}");
        }
    }

    private static string OfTree(string page)
    {
        var text = new StringBuilder();
        foreach (INode node in new HtmlParser().ParseDocument(page).Body!.Descendants().Where(node => node.NodeType == NodeType.Text && IsShown(node)))
            text.Append(node.TextContent);
        return text.ToString();
    }

    private static bool IsShown(INode node) => node.Ancestors().OfType<IElement>().All(element =>
        !HtmlElements.LeftOut.Contains(element.LocalName) && !element.HasAttribute("hidden") && element.GetAttribute("style")?.Contains("none", StringComparison.Ordinal) != true);

    private static string Ink(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
