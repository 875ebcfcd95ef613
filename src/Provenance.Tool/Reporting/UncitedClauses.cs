using Provenance.Engine;
using Provenance.Engine.Text;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Reporting;

/// <summary>The clauses that state a figure and that no code cites or uses, by source: what nobody implements, folded behind the facts.</summary>
internal static class UncitedClauses
{
    private const int MostShown = 500, LongestWords = 160;

    /// <summary>Writes the section, where code was looked for and the sources have clauses with figures.</summary>
    public static void Write(HtmlWriter html, ReportModel model)
    {
        List<ClauseCoverage> stating = [.. model.Clauses.Where(clause => clause.Figures > 0)], uncited = [.. stating.Where(clause => !clause.IsCovered)];
        if (stating.Count == 0)
            return;
        html.Open("section", ("class", "group"), ("aria-labelledby", "clauses")).Line();
        html.Open("details", ("class", "fold")).Open("summary").Open("h2", ("id", "clauses")).Element("span", "clauses", ("class", "word")).Text(" ").Element("span", Plural.Number(uncited.Count), ("class", "n")).Text(" ")
            .Element("span", $"of {Plural.Of(stating.Count, "clause")} with figures that no code cites or uses", ("class", "meaning")).Close("h2").Close("summary").Line();
        foreach (IGrouping<string, ClauseCoverage> source in uncited.Take(MostShown).GroupBy(clause => clause.Source))
        {
            html.Element("p", source.Key, ("class", "caption")).Open("ul", ("class", "places"), ("role", "list"));
            TextDocument? document = model.DocumentOf(source.Key);
            foreach (ClauseCoverage clause in source)
                Write(html, model, document, clause);
            html.Close("ul").Line();
        }

        if (uncited.Count > MostShown)
            html.Element("p", $"{Plural.Of(uncited.Count - MostShown, "clause")} more, which 'provenance trace --clauses' lists", ("class", "caption"));
        html.Close("details").Close("section").Line();
    }

    private static void Write(HtmlWriter html, ReportModel model, TextDocument? document, ClauseCoverage clause)
    {
        SourceCitation? first = document is null ? null : model.ByDocument[document].FirstOrDefault(citation => citation.Span.Start >= clause.Clause.Start && citation.Span.Start < clause.Clause.End);
        html.Open("li");
        if (first is not null)
            html.Open("a", ("href", "#c" + model.NumberOf(first)), ("title", clause.Source)).Text(clause.Clause.Address).Element("span", $":{clause.Clause.Line}", ("class", "line")).Close("a");
        else
            html.Element("span", clause.Clause.Address).Element("span", $":{clause.Clause.Line}", ("class", "line"));
        if (document is not null && clause.Clause.End <= document.Text.Length)
            html.Element("span", Shortened.To(document.Text[clause.Clause.Start..Math.Min(clause.Clause.End, clause.Clause.Start + 2 * LongestWords)], LongestWords), ("class", "sentence"));
        html.Close("li");
    }
}
