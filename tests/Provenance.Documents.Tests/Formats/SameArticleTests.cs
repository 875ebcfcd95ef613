using Provenance.Engine;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>One article in every format gives the same facts.</summary>
public class SameArticleTests
{
    private static readonly string[] Paragraphs =
    [
        "Harbour board raises its dredging budget",
        "The Port of Aldmere will spend 12.5 million euros on dredging next year, 40 per cent more than in 2024.",
        "“We cannot wait for the next storm,” said Ingrid Solvang, the harbour master. “The channel is three metres too shallow.”",
        "The board expects some 1,500 ships in 2026. They carry up to 35 tonnes of grain each.",
        "“Nobody has asked the fishermen what they think of it,” Tomas Reyl told the council on 9 June 2025.",
    ];

    [Fact]
    public void The_article_has_facts_to_compare()
    {
        FactSet facts = ReadDocument.Facts(Text);

        Assert.Contains("Money 12500000 EUR", Facts(Text).Select(fact => fact.Split('|')[0]));
        Assert.Equal(["Ingrid Solvang", "Ingrid Solvang", "Tomas Reyl"], facts.Quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public void As_Markdown() => IsTheSame(ReadDocument.Text("a.md",
        "---\ntitle: 7 things\n---\n# " + Paragraphs[0] + "\n\n"
        + Paragraphs[1].Replace("12.5 million euros", "**12.5 million euros**", StringComparison.Ordinal).Replace("dredging next", "[dredging](https://example.org/99) next", StringComparison.Ordinal) + "\n\n"
        + "```\nint budget = 125;\n```\n\n" + string.Join("\n\n", Paragraphs[2..]) + " ~~It cost 80 euros.~~\n\n<!-- 5 km -->\n"));

    [Fact]
    public void As_HTML() => IsTheSame(ReadDocument.Text("a.html",
        "<!doctype html><html><head><title>7 things</title><style>p { margin: 5px }</style></head><body><script>let budget = 125;</script><h1>" + Paragraphs[0] + "</h1>\n"
        + string.Concat(Paragraphs[1..].Select(paragraph => "<p>\n  " + paragraph
            .Replace("12.5 million", "<b>12.5&nbsp;million</b>", StringComparison.Ordinal)
            .Replace(", 40", ",\n      40", StringComparison.Ordinal)
            .Replace("“", "&ldquo;", StringComparison.Ordinal)
            .Replace("”", "&#8221;", StringComparison.Ordinal) + "\n</p><p hidden>80 euros</p>"))
        + "</body></html>"));

    [Fact]
    public void As_a_Word_document() => IsTheSame(ReadDocument.Bytes("a.docx", WordFile.WithBody(string.Concat(Paragraphs.Select(paragraph =>
        "<w:p>" + string.Concat(paragraph.Split(' ').Select(word => $"<w:r><w:t xml:space=\"preserve\">{word} </w:t></w:r>")) + "<w:del><w:r><w:delText>80 euros</w:delText></w:r></w:del></w:p>")))));

    [Fact]
    public void As_a_PDF()
    {
        byte[] pdf = PdfFile.Of([.. Paragraphs.SelectMany(paragraph => Wrapped(paragraph).Append(""))]);
        if (!PdfTests.IsMissing(pdf))
            IsTheSame(ReadDocument.Bytes("a.pdf", pdf));
    }

    private static TextDocument Text => ReadDocument.Text("a.txt", string.Join("\n\n", Paragraphs) + "\n");

    private static void IsTheSame(TextDocument document) => Assert.Equal(Facts(Text), Facts(document));

    private static IEnumerable<string> Facts(TextDocument document)
    {
        FactSet facts = ReadDocument.Facts(document);
        return
        [
            .. facts.Figures.Select(figure => $"{figure.Kind} {figure.Value.Literal} {figure.Unit}|{figure.Hedge}|{OneLine(figure.Measures)}|{OneLine(figure.Exact)}|{figure.Speaker}"),
            .. facts.Quotes.Select(quote => $"{quote.Kind}|{OneLine(quote.Exact)}|{quote.Speaker}"),
            .. facts.Facts.Select(fact => $"{fact.Name} {fact.Verdict}"),
        ];
    }

    private static string? OneLine(string? text) => text is null ? null : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Wrapped(string paragraph)
    {
        string line = "";
        foreach (string word in paragraph.Split(' '))
        {
            if (line.Length + word.Length > 70)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        yield return line;
    }
}
