using System.Globalization;
using Provenance;

namespace Seeds;

/// <summary>All facts of the documents with their verdicts, those that need a person's eye first.</summary>
internal static class FactTable
{
    /// <summary>Writes a row for each fact, and how many there are of each verdict.</summary>
    public static void Write(Briefing briefing, IReadOnlyList<Figure> figures, IReadOnlyList<Quote> quotes)
    {
        List<(Verdict Verdict, string Name, string Text, IReadOnlyList<Citation> Citations)> facts =
        [
            .. figures.Select(figure => (figure.Verdict, "Figures." + figure.Name, figure.Citations[0].Exact, figure.Citations)),
            .. quotes.Select(quote => (quote.Verdict, "Quotes." + quote.Name, quote.Text, quote.Citations)),
        ];
        List<string[]> rows = [["verdict", "cited", "fact", "as written"]];
        rows.AddRange(facts.OrderByDescending(fact => fact.Verdict).Select(fact => new[]
        {
            Table.Word(fact.Verdict), fact.Citations.Count.ToString(CultureInfo.InvariantCulture) + "×", fact.Name, fact.Text,
        }));
        Table.Write(briefing, rows);

        IEnumerable<string> counts = facts.GroupBy(fact => fact.Verdict).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Table.Word(group.Key)}"));
        briefing.Space();
        briefing.Line($"{Table.Count(figures.Count, "figure")} and {Table.Count(quotes.Count, "quotation")}: {string.Join(", ", counts)}");
    }
}
