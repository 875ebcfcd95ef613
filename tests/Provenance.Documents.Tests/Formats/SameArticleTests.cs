using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
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
        "About three quarters of the silt is taken 12 to 15 km out to sea. The temperature there is -1.5 degrees Celsius in winter.",
        "Solvang said the board would “not cut a single job”. The dredger needs two and a half hours, and the contract ends in 2031.",
        "The board expects 1,500 ships in 2026, a critic wrote.",
    ];

    private static readonly string[][] Cells =
    [
        ["Berth", "Depth (m)", "Ships", "Cost (€ million)"],
        ["North quay", "7.4", "412", "3.1"],
        ["Grain quay", "9", "1,088", "0.75"],
    ];

    [Fact]
    public void The_article_has_facts_to_compare()
    {
        FactSet facts = ReadDocument.Facts(Text);

        Assert.Contains(facts.Figures, figure => figure is { Kind: FigureKind.Money, Value.Literal: "12500000", Unit: "EUR" });
        Assert.Equal(["Ingrid Solvang", "Ingrid Solvang", "Tomas Reyl", "Ingrid Solvang"], facts.Quotes.Select(quote => quote.Speaker));
        Assert.Equal(
            ["12.5 million euros EUR", "40 per cent %", "2024 ", "three metres m", "1,500 {ship}", "2026 ", "35 tonnes t", "9 June 2025 ", "three quarters ", "12 to 15 km km", "-1.5 degrees Celsius Cel", "two and a half hours h", "2031 ", "1,500 {ship}", "2026 "],
            facts.Figures.Select(figure => $"{figure.Exact} {figure.Unit}"));
    }

    [Fact]
    public void The_table_has_facts_to_compare() => Assert.Equal(
        ["7.4 m: North quay Depth", "412: North quay Ships", "3100000 EUR: North quay Cost", "9 m: Grain quay Depth", "1088: Grain quay Ships", "750000 EUR: Grain quay Cost"],
        ReadDocument.Figures(Table));

    [Fact]
    public void A_table_as_aligned_text() => IsTheSame(Table, ReadDocument.Text("a.txt", string.Join("\n", Cells.Select(row => string.Concat(row.Select(cell => cell.PadRight(20))).TrimEnd())) + "\n"));

    [Fact]
    public void A_table_as_Markdown() => IsTheSame(Table, ReadDocument.Text("a.md", "| Berth | Depth (m) | Ships | Cost (€ million) |\n|:--|--:|--:|--:|\n" + string.Concat(Cells[1..].Select(row => "| " + string.Join(" | ", row) + " |\n"))));

    [Fact]
    public void A_table_as_HTML() => IsTheSame(Table, ReadDocument.Text("a.html",
        "<!doctype html><table><thead><tr>" + string.Concat(Cells[0].Select(cell => $"<th>{cell}</th>")) + "</tr></thead><tbody>"
        + string.Concat(Cells[1..].Select(row => "<tr>" + string.Concat(row.Select(cell => $"<td> <span>{cell}</span>\n</td>")) + "</tr>")) + "</tbody></table>"));

    [Fact]
    public void A_table_as_a_Word_document() => IsTheSame(Table, ReadDocument.Bytes("a.docx", WordFile.WithBody(
        "<w:tbl>" + string.Concat(Cells.Select(row => "<w:tr>" + string.Concat(row.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell[..1]}</w:t></w:r><w:r><w:t>{cell[1..]}</w:t></w:r></w:p></w:tc>")) + "</w:tr>")) + "</w:tbl>")));

    [Fact]
    public void A_table_as_CSV() => IsTheSame(Table, ReadDocument.Text("a.csv", string.Concat(Cells.Select(row => string.Join(",", row.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)) + "\n"))));

    /// <summary>What the columns have in common with JSON is what is measured, in which unit; its names are those of programs.</summary>
    [Fact]
    public void A_table_as_JSON() => Assert.Equal(
        ReadDocument.Figures(Table).Select(figure => figure.ToLowerInvariant()),
        ReadDocument.Figures(ReadDocument.Text("a.json", "[{\"berth\":\"North quay\",\"depth_m\":7.4,\"ships\":412,\"cost (€ million)\":3.1},{\"berth\":\"Grain quay\",\"depth_m\":9,\"ships\":1088,\"cost (€ million)\":0.75}]"))
            .Select(figure => figure.ToLowerInvariant()));

    [Fact]
    public void Soft_hyphens_part_no_word_and_no_number_of_a_page() => IsTheSame(ReadDocument.Text("a.html",
        "<!doctype html>" + string.Concat(Paragraphs.Select(paragraph => "<p>" + Hyphenated(paragraph, "&shy;").Replace("o&shy;", "o\u00AD", StringComparison.Ordinal) + "</p>"))));

    [Fact]
    public void Soft_hyphens_part_no_word_and_no_number_of_a_Word_document() => IsTheSame(ReadDocument.Bytes("a.docx", WordFile.WithBody(
        string.Concat(Paragraphs.Select(paragraph => "<w:p><w:r><w:t>" + Hyphenated(paragraph, "\u00AD").Replace("o\u00AD", "o</w:t><w:softHyphen/><w:t>", StringComparison.Ordinal) + "</w:t></w:r></w:p>")))));

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
        IsTheSame(ReadDocument.Bytes("a.pdf", pdf));
    }

    private static TextDocument Text => ReadDocument.Text("a.txt", string.Join("\n\n", Paragraphs) + "\n");

    private static TextDocument Table => ReadDocument.Text("a.txt", string.Concat(Cells.Select(row => "| " + string.Join(" | ", row) + " |\n")));

    private static void IsTheSame(TextDocument document) => IsTheSame(Text, document);

    private static void IsTheSame(TextDocument expected, TextDocument document) => Assert.Equal(Facts(expected), Facts(document));

    /// <summary>A soft hyphen between any two small letters with a vowel in front.</summary>
    private static string Hyphenated(string paragraph, string hyphen) => string.Concat(paragraph.Select((c, i) =>
        "aeiou".Contains(c, StringComparison.Ordinal) && i + 1 < paragraph.Length && char.IsLower(paragraph[i + 1]) ? c + hyphen : c.ToString()));

    private static IEnumerable<string> Facts(TextDocument document)
    {
        FactSet facts = ReadDocument.Facts(document);
        return
        [
            .. facts.Figures.Select(figure => $"{figure.Kind} {figure.Value.Literal} {figure.Value.Iso} {figure.Low.Literal}..{figure.High.Literal} {figure.Unit}|{figure.Hedge}|{OneLine(figure.Measures)}|{OneLine(figure.Exact)}|{figure.Speaker}"),
            .. facts.Quotes.Select(quote => $"{quote.Kind}|{OneLine(quote.Exact)}|{quote.Speaker}|{quote.Verb}"),
            .. facts.Facts.Select(fact => $"{fact.Name} {fact.Verdict} {string.Join(" / ", fact.Citations.Select(citation => OneLine(citation.Exact)))}"),
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
