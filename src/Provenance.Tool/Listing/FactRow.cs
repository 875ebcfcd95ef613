using Provenance.Engine;
using Provenance.Engine.Deriving;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Naming;
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
    private const int LongestText = 60, LongestReason = 160, MostEditions = 4;

    /// <summary>What holds and why, where people settled a disagreement; null where there was none, or it is open.</summary>
    public string? Settled { get; init; }

    /// <summary>The rows, facts that disagree first.</summary>
    public static IReadOnlyList<FactRow> Of(FactSet facts) =>
        [.. facts.Facts.OrderByDescending(fact => fact.Verdict).Select(Of), .. facts.Derived.Select(Of)];

    /// <summary>What a person declared to follow from facts: no source states it, and it has the place of the first of them.</summary>
    private static FactRow Of(DerivedFigure derived)
    {
        SourceCitation first = derived.Inputs[0].Representative;
        string unit = derived.Unit is { } code ? " " + code : "";
        return new FactRow(
            "derived" + (derived.Disputed is null ? "" : ", disputed"), derived.Id, Shorten(OneLine.Of($"{derived.Value}{unit} = {derived.Text}")),
            OneLine.Of(FormattableString.Invariant($"{first.Document.Path}({first.Position.Line},{first.Position.Column})")), derived.Inputs.Count);
    }

    private static FactRow Of(Fact fact)
    {
        LinePosition position = fact.Representative.Position;
        // What a document or its name holds does not steer the terminal.
        string place = OneLine.Of(FormattableString.Invariant($"{fact.Representative.Document.Path}({position.Line},{position.Column})"));
        return new FactRow(JsonMembers.CamelCase(fact.Verdict) + (fact.Settlement is null ? "" : ", settled"), fact.Id, Shorten(OneLine.Of(fact.Representative.Exact)) + Unseen(fact.Representative) + SeriesOf(fact), place, fact.Citations.Count)
        {
            Settled = SettledOf(fact),
        };
    }

    /// <summary>What holds and why: <c>settled: “46” holds, counted again</c>.</summary>
    public static string? SettledOf(Fact fact) => fact.Settlement is { } settlement
        ? $"settled: “{Shorten(OneLine.Of(fact.Representative.Exact))}” holds, {Shorten(OneLine.Of(settlement.Reason), LongestReason)}"
        : null;

    /// <summary>What the words do not say and the figure has: the unit of its column's head, the clause that it stands in.</summary>
    private static string Unseen(SourceCitation citation)
    {
        if (citation is not FigureCitation figure)
            return "";
        string unit = figure.IsUnitInferred && figure.Unit is { } code ? $" [{OneLine.Of(UnitNames.Of(code))}]" : "";
        // A heading of a page is no clause to whoever reads a list.
        return figure.NumberedClause is { } clause ? $"{unit} ({OneLine.Of(clause)})" : unit;
    }

    /// <summary>The earlier values of a fact that changes: <c>← 21 % (In2025) ← 20 % (In2024)</c>.</summary>
    private static string SeriesOf(Fact fact) => string.Concat(fact.Editions.Reverse().Skip(1).Take(MostEditions).Select(edition => $" ← {Shorten(OneLine.Of(edition.Representative.Exact))} ({edition.Name})"));

    private static string Shorten(string text, int longest = LongestText)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
            return line;
        int end = char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1;
        return line[..end] + "…";
    }
}
