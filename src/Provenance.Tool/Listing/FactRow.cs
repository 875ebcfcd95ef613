using Provenance.Engine.Linking;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;

namespace Provenance.Tool.Listing;

/// <summary>A fact as a row of a table.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Fact">The name as code writes it: Figures.X or Quotes.X.</param>
/// <param name="Text">The words that stand for it, on one line and cut where they would fill the screen.</param>
/// <param name="Place">Where those words stand.</param>
/// <param name="Citations">How often it is cited.</param>
internal sealed record FactRow(string Verdict, string Fact, string Text, string Place, int Citations)
{
    private const int LongestText = 60;

    /// <summary>The rows, facts that disagree first.</summary>
    public static IReadOnlyList<FactRow> Of(FactSet facts) =>
        [.. facts.Facts.OrderByDescending(fact => fact.Verdict).Select(Of)];

    private static FactRow Of(Fact fact)
    {
        LinePosition position = fact.Representative.Position;
        // What a document or its name holds does not steer the terminal.
        string place = OneLine.Of(FormattableString.Invariant($"{fact.Representative.Document.Path}({position.Line},{position.Column})"));
        return new FactRow(JsonMembers.CamelCase(fact.Verdict) + (fact.Settlement is null ? "" : ", settled"), fact.Id, Shorten(OneLine.Of(fact.Representative.Exact)), place, fact.Citations.Count);
    }

    private static string Shorten(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestText)
            return line;
        int end = char.IsHighSurrogate(line[LongestText - 2]) ? LongestText - 2 : LongestText - 1;
        return line[..end] + "…";
    }
}
