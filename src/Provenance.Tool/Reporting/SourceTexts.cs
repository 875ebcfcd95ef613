using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>The texts of the sources with every citation marked; a mark leads to its fact.</summary>
internal static class SourceTexts
{
    /// <summary>Writes the texts.</summary>
    public static void Write(HtmlWriter html, ReportModel model)
    {
        html.Open("aside", ("id", "sources"), ("aria-label", "Texts of the sources"), ("tabindex", "0")).Line();
        foreach (TextDocument document in model.Facts.Documents)
            WriteDocument(html, model, document);
        html.Close("aside").Line();
    }

    private static void WriteDocument(HtmlWriter html, ReportModel model, TextDocument document)
    {
        string id = "s" + model.NumberOf(document);
        html.Open("article", ("class", "source"), ("id", id), ("aria-labelledby", id + "-t")).Line();
        html.Element("h2", SourceNames.Long(document), ("id", id + "-t"));
        WriteFile(html, document);
        var marked = new MarkedText<SourceCitation>(html, document, [.. model.ByDocument[document]], citation => citation.Span, (text, inner, open, begun) => WriteMark(html, model, text, inner, open, begun));
        TextBlocks.Write(html, document, marked.Write);
        html.Close("article").Line();
    }

    /// <summary>Writes the path of a document; what proves that it is this file, nobody reads before he asks.</summary>
    public static void WriteFile(HtmlWriter html, TextDocument document)
    {
        if (document.Sha256.Length == 0)
        {
            html.Open("p", ("class", "path")).Element("code", document.Path).Close("p").Line();
            return;
        }

        html.Open("details", ("class", "path")).Open("summary").Element("code", document.Path).Close("summary");
        html.Open("p").Text("SHA-256 ").Element("code", document.Sha256).Close("p").Close("details").Line();
    }

    private static void WriteMark(HtmlWriter html, ReportModel model, ReadOnlySpan<char> text, SourceCitation inner, IReadOnlyList<SourceCitation> open, int begun)
    {
        foreach (SourceCitation citation in open.Skip(begun).Where(citation => citation != inner))
            html.Open("span", ("id", "c" + model.NumberOf(citation))).Close("span");
        Fact fact = model.Facts.FactOf(inner)!;
        html.Open(
            "a",
            ("class", $"m {FactState.Of(fact).Style}{(inner is Engine.Quotes.QuoteCitation ? " quote" : "")}"),
            ("id", open.Skip(begun).Contains(inner) ? "c" + model.NumberOf(inner) : null),
            ("href", "#" + fact.Id),
            ("data-c", string.Join(' ', open.Select(citation => model.NumberOf(citation)))));
        html.Text(text).Close("a");
    }
}
