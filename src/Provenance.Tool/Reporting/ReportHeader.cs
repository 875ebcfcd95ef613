using System.Globalization;
using Provenance.Engine;
using Provenance.Engine.Facts;
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
        html.Element("h1", model.Title).Line();
        string stated = $"{Plural.Of(facts.Facts.Count, "fact")} from {Plural.Of(facts.Figures.Count, "figure")} and {Plural.Of(facts.Quotes.Count, "quotation")} in {Plural.Of(facts.Documents.Count, "source")}";
        int said = model.Checked.Sum(text => text.Notes.Count);
        html.Element("p", model.Checked.Count == 0 ? stated : $"{Plural.Number(said)} figures and quotations, held against {stated}", ("class", "lead")).Line();
        html.Element("h2", "Facts of the sources");
        WriteTotals(html, facts);
        html.Close("div").Line();
        if (facts.Documents.Count > 0)
            WriteChart(html, model);
        html.Close("header").Line();
    }

    /// <summary>How many facts there are of each state; its words and colours are those of the whole page.</summary>
    private static void WriteTotals(HtmlWriter html, FactSet facts)
    {
        html.Open("ul", ("class", "totals"), ("aria-label", "Facts by verdict"));
        foreach (FactState state in FactState.All)
        {
            int count = facts.Facts.Count(fact => FactState.Of(fact) == state);
            if (count == 0 && state == FactState.Settled)
                continue;
            html.Open("li", ("class", count == 0 ? "none" : state.Style));
            html.Element("b", Plural.Number(count)).Open("span", ("class", "swatch"), ("aria-hidden", "true")).Close("span").Element("span", state.Word, ("class", "word")).Text(" ").Element("span", state.Meaning, ("class", "meaning")).Close("li");
        }

        html.Close("ul").Line();
    }

    /// <summary>A bar for each source: what the others make of the facts that it states; the most disputed first.</summary>
    private static void WriteChart(HtmlWriter html, ReportModel model)
    {
        List<(TextDocument Document, int[] Counts)> rows = [.. model.Facts.Documents.Select(document => (document, Counts(model, document)))];
        int most = Math.Max(1, rows.Max(row => row.Counts.Sum()));
        rows = [.. rows.OrderByDescending(row => row.Counts[0]).ThenByDescending(row => row.Counts[1]).ThenByDescending(row => row.Counts.Sum())];
        html.Open("section", ("class", "chart"), ("aria-labelledby", "chart-title")).Line();
        html.Element("h2", "Facts of each source", ("id", "chart-title")).Line();
        html.Element("p", "A bar is as long as the source has facts; its colours are those of the words above.", ("class", "meaning"));
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
        return [.. FactState.All.Select(state => stated.Count(fact => FactState.Of(fact) == state))];
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
        string words = string.Join(", ", FactState.All.Zip(counts).Where(part => part.Second > 0).Select(part => $"{part.Second} {part.First.Word}"));
        html.Open("svg", ("role", "img"), ("aria-label", words.Length == 0 ? "no facts" : words), ("viewBox", $"0 0 {BarLength} 10"), ("preserveAspectRatio", "none"));
        double x = 0;
        foreach ((FactState state, int count) in FactState.All.Zip(counts))
        {
            double width = (double)BarLength * count / most;
            if (count > 0)
            {
                html.Open("rect", ("class", state.Style), ("x", Digits(x)), ("y", "0"), ("width", Digits(Math.Max(0.5, width - 0.8))), ("height", "10"));
                html.Element("title", $"{count} {state.Word}").Close("rect");
            }

            x += width;
        }

        html.Close("svg");
    }

    private static string Digits(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
