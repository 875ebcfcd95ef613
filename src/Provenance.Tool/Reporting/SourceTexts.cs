using Provenance.Engine;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>The texts of the sources with every citation marked; a mark leads to its fact.</summary>
internal static class SourceTexts
{
    private const int ChunkSize = 100;

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
        html.Open("p", ("class", "path")).Element("code", document.Path);
        if (document.Sha256.Length >= 12)
            html.Text(" sha256 ").Element("code", document.Sha256[..12], ("title", document.Sha256));
        html.Close("p").Line();
        WriteLines(html, model, document);
        html.Close("article").Line();
    }

    private static void WriteLines(HtmlWriter html, ReportModel model, TextDocument document)
    {
        SourceCitation[] citations = [.. model.ByDocument[document]];
        var open = new List<SourceCitation>();
        int next = 0, written = 0;
        bool isLong = document.Lines.Count > 2 * ChunkSize;
        for (int line = 0; line < document.Lines.Count; line++)
        {
            int start = document.Lines.StartOf(line);
            int end = line + 1 < document.Lines.Count ? document.Lines.StartOf(line + 1) : document.Text.Length;
            if (document.Text.AsSpan(start, end - start).IsWhiteSpace())
                continue;
            // A browser skips what is out of sight by the hundred lines.
            if (isLong && written++ % ChunkSize == 0)
                html.CloseIf(written > 1, "div").Open("div", ("class", "lines"));
            html.Open("p", ("class", "l"), ("data-n", document.Locate(start).Line.ToString()));
            WriteSegments(html, model, document, new TextSpan(start, end), citations, ref next, open);
            html.Close("p").Line();
        }

        html.CloseIf(written > 0, "div");
    }

    /// <summary>Cuts a line wherever a citation begins or ends, so that marks that overlap need not nest.</summary>
    private static void WriteSegments(HtmlWriter html, ReportModel model, TextDocument document, TextSpan line, SourceCitation[] citations, ref int next, List<SourceCitation> open)
    {
        int at = line.Start;
        while (at < line.End)
        {
            open.RemoveAll(citation => citation.Span.End <= at);
            int begun = open.Count;
            while (next < citations.Length && citations[next].Span.Start <= at)
            {
                if (citations[next].Span.End > at)
                    open.Add(citations[next]);
                next++;
            }

            int to = next < citations.Length ? Math.Min(line.End, citations[next].Span.Start) : line.End;
            foreach (SourceCitation citation in open)
                to = Math.Min(to, citation.Span.End);
            ReadOnlySpan<char> text = document.Text.AsSpan(at, to - at);
            if (open.Count == 0)
                html.Text(text);
            else
                WriteMark(html, model, text, open, begun, isStart: open.Count > begun);
            at = to;
        }
    }

    private static void WriteMark(HtmlWriter html, ReportModel model, ReadOnlySpan<char> text, List<SourceCitation> open, int begun, bool isStart)
    {
        // The shortest is what a reader points at: the figure inside the quotation.
        SourceCitation inner = open.MinBy(citation => citation.Span.Length)!;
        foreach (SourceCitation citation in open.Skip(begun).Where(citation => citation != inner))
            html.Open("span", ("id", "c" + model.NumberOf(citation))).Close("span");
        Fact fact = model.Facts.FactOf(inner)!;
        html.Open(
            "a",
            ("class", $"m v-{VerdictWords.Word(fact.Verdict)}{(inner is Engine.Quotes.QuoteCitation ? " quote" : "")}"),
            ("id", isStart && open.IndexOf(inner) >= begun ? "c" + model.NumberOf(inner) : null),
            ("href", "#" + fact.Id),
            ("data-c", string.Join(' ', open.Select(citation => model.NumberOf(citation)))));
        html.Text(text).Close("a");
    }
}
