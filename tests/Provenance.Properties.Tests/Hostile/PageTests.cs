using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Provenance.Tests;
using Provenance.Tool;
using Provenance.Tool.Reporting;

namespace Provenance.Properties.Hostile;

/// <summary>Whatever a document says, the report shows it as text: read back with a browser's parser, not with the writer's own idea of HTML.</summary>
public class PageTests
{
    private const string Sentence = "The yard built 40 ferries. “We shall build {0} more ships,” Ana Silva said.\n\n{0}\n";

    [Fact]
    public void A_text_and_an_attribute_stay_one_text_and_one_attribute() => Property.Holds(31, 1_000, HostileText.Any, hostile =>
    {
        // AngleSharp takes U+FFFF for the end of the page; browsers do not.
        string text = hostile.Replace("\uFFFF", "", StringComparison.Ordinal);
        using var html = new StringWriter();
        new HtmlWriter(html).Doctype().Element("p", text, ("title", text), ("id", "p"));

        IElement paragraph = new HtmlParser().ParseDocument(html.ToString()).Body!.Children.Single();

        Assert.Equal("p", paragraph.Id);
        Assert.All(paragraph.Children, child => Assert.Equal(("SPAN", "concealed"), (child.TagName, child.ClassName)));
        Assert.Equal(Plain(text), Plain(string.Concat(paragraph.ChildNodes.Where(node => node is IText).Select(node => node.TextContent))));
        Assert.InRange(paragraph.Attributes.Length, 1, 2);
    });

    [Fact]
    public void No_document_adds_an_element_an_attribute_or_a_script_to_the_report()
    {
        // Every element and attribute that the report has of its own: a disagreement, a variant and a concealed character are in it.
        HashSet<string> known = [.. Names(Report("none\u202E", [.. Corpora.Seeds, .. Corpora.Marked.SelectMany(corpus => corpus)]))];
        int scripts = Names(Report("none")).Count(name => name == "script");

        Property.Holds(32, 60, Texts, text =>
        {
            string[] names = [.. Names(Report(text))];
            Assert.Empty(names.Except(known));
            Assert.Equal(scripts, names.Count(name => name == "script"));
        });
    }

    /// <summary>What a file can hold: no half of a surrogate pair, which is no UTF-8.</summary>
    private static Arbitrary<string> Texts { get; } = Arb.From(HostileText.Any.Generator.Select(text => new string([.. text.Where(c => !char.IsSurrogate(c) && c is not ('\0' or '\uFFFF'))])));

    private static string Report(string text, params string[] others)
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", Sentence.Replace("{0}", text, StringComparison.Ordinal));
        for (int number = 0; number < others.Length; number++)
            folder.Write($"docs/{number}.txt", others[number]);
        return ToolRun.Of(folder.FullPath, "report", "docs", "-o", "-").Output;
    }

    /// <summary>The name of each element, and of each attribute behind an @.</summary>
    private static IEnumerable<string> Names(string page) => new HtmlParser().ParseDocument(page).All
        .SelectMany(element => element.Attributes.Select(attribute => "@" + attribute.Name).Prepend(element.LocalName));

    /// <summary>Letters, digits and signs alone: what is concealed is shown by its number, blanks are HTML's to join.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => c is > ' ' and < '\u007F'));
}
