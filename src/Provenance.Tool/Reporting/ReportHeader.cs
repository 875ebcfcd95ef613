using System.Globalization;
using Provenance.Engine;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>The top of the page: how much there is of what, and how far each source is confirmed by the others.</summary>
internal static class ReportHeader
{
    private const int BarLength = 200;
    private const int ShownSources = 8;

    /// <summary>Writes the header.</summary>
    public static void Write(HtmlWriter html, ReportModel model)
    {
        FactSet facts = model.Facts;
        html.Open("header").Line().Open("div");
        html.Element("h1", "Provenance").Line();
        html.Element("p", $"{Plural.Of(facts.Facts.Count, "fact")} from {Plural.Of(facts.Figures.Count, "figure")} and {Plural.Of(facts.Quotes.Count, "quotation")} in {Plural.Of(facts.Documents.Count, "source")}", ("class", "lead")).Line();
        WriteTotals(html, facts);
        html.Close("div").Line();
        if (facts.Documents.Count > 0)
            WriteChart(html, model);
        html.Close("header").Line();
    }

    private static void WriteTotals(HtmlWriter html, FactSet facts)
    {
        html.Open("ul", ("class", "totals"), ("aria-label", "Facts by verdict"));
        foreach (Verdict verdict in VerdictWords.ByUrgency)
        {
            int count = facts.Facts.Count(fact => fact.Verdict == verdict && fact.Settlement is null);
            html.Open("li", ("class", count == 0 ? "none" : "v-" + VerdictWords.Word(verdict)));
            html.Element("b", Plural.Number(count)).Text(" ").Element("span", VerdictWords.Heading(verdict).ToLowerInvariant()).Close("li");
        }

        int settled = facts.Facts.Count(fact => fact.Settlement is not null);
        if (settled > 0)
            html.Open("li", ("class", "v-agree")).Element("b", Plural.Number(settled)).Text(" ").Element("span", "settled by people").Close("li");
        html.Close("ul").Line();
    }

    /// <summary>A bar for each source: what the others make of the facts that it states; the least confirmed first.</summary>
    private static void WriteChart(HtmlWriter html, ReportModel model)
    {
        List<(TextDocument Document, int[] Counts)> rows = [.. model.Facts.Documents.Select(document => (document, Counts(model, document)))];
        int most = Math.Max(1, rows.Max(row => row.Counts.Sum()));
        rows = [.. rows.OrderByDescending(row => row.Counts[0]).ThenByDescending(row => row.Counts[1]).ThenByDescending(row => row.Counts.Sum())];
        html.Open("section", ("class", "chart"), ("aria-labelledby", "chart-title")).Line();
        html.Element("h2", "Agreement by source", ("id", "chart-title")).Line();
        WriteRows(html, model, rows.Take(ShownSources), most);
        if (rows.Count > ShownSources)
        {
            html.Open("details").Element("summary", $"{Plural.Of(rows.Count - ShownSources, "more source")}");
            WriteRows(html, model, rows.Skip(ShownSources), most);
            html.Close("details");
        }

        html.Close("section").Line();
    }

    private static int[] Counts(ReportModel model, TextDocument document)
    {
        List<Fact> stated = [.. model.ByDocument[document].Select(citation => model.Facts.FactOf(citation)!).Distinct()];
        return [.. VerdictWords.ByUrgency.Select(verdict => stated.Count(fact => fact.Verdict == verdict))];
    }

    private static void WriteRows(HtmlWriter html, ReportModel model, IEnumerable<(TextDocument Document, int[] Counts)> rows, int most)
    {
        html.Open("table", ("aria-label", "Facts of each source by verdict")).Open("tbody");
        foreach ((TextDocument document, int[] counts) in rows)
        {
            html.Open("tr").Open("th", ("scope", "row")).Element("a", SourceNames.Short(document), ("href", "#s" + model.NumberOf(document)), ("title", document.Title is null ? document.Path : document.Title + " (" + document.Path + ")")).Close("th");
            html.Open("td");
            WriteBar(html, counts, most);
            html.Close("td").Element("td", Plural.Number(counts.Sum())).Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }

    private static void WriteBar(HtmlWriter html, int[] counts, int most)
    {
        string words = string.Join(", ", VerdictWords.ByUrgency.Zip(counts).Where(part => part.Second > 0).Select(part => $"{part.Second} {VerdictWords.Word(part.First)}"));
        html.Open("svg", ("role", "img"), ("aria-label", words.Length == 0 ? "no facts" : words), ("viewBox", $"0 0 {BarLength} 10"), ("preserveAspectRatio", "none"));
        double x = 0;
        foreach ((Verdict verdict, int count) in VerdictWords.ByUrgency.Zip(counts))
        {
            double width = (double)BarLength * count / most;
            if (count > 0)
            {
                html.Open("rect", ("class", "v-" + VerdictWords.Word(verdict)), ("x", Digits(x)), ("y", "0"), ("width", Digits(Math.Max(0.5, width - 0.8))), ("height", "10"));
                html.Element("title", $"{count} {VerdictWords.Word(verdict)}").Close("rect");
            }

            x += width;
        }

        html.Close("svg");
    }

    private static string Digits(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
