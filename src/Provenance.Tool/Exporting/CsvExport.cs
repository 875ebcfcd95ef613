using System.Globalization;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Tool.Json;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Exporting;

/// <summary>Citations as a table, a row each, with the fact they state.</summary>
internal static class CsvExport
{
    /// <summary>Writes the table.</summary>
    public static void Write(FactSet facts, TextWriter output)
    {
        var csv = new CsvWriter(output);
        csv.Write("fact", "verdict", "kind", "value", "low", "high", "unit", "hedge", "exact", "measures", "speaker", "source", "line", "column", "start", "end");
        foreach (Fact fact in facts.Facts)
        {
            foreach (SourceCitation citation in fact.Citations)
                Write(csv, fact, citation);
        }
    }

    private static void Write(CsvWriter csv, Fact fact, SourceCitation citation)
    {
        var figure = citation as FigureCitation;
        csv.Write(
            fact.Id,
            VerdictWords.Word(fact.Verdict),
            figure is null ? "quote" : JsonMembers.CamelCase(figure.Kind),
            figure?.Value.Literal,
            figure?.Low.Literal,
            figure?.High.Literal,
            figure?.Unit,
            figure is null ? null : JsonMembers.CamelCase(figure.Hedge),
            citation.Exact,
            figure?.Measures,
            citation.Speaker,
            citation.Document.Path,
            Digits(citation.Position.Line),
            Digits(citation.Position.Column),
            Digits(citation.Span.Start),
            Digits(citation.Span.End));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
