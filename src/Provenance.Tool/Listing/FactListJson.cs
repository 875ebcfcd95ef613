using System.Text.Json;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Deriving;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Naming;
using Provenance.Tool.Json;

namespace Provenance.Tool.Listing;

/// <summary>A list of facts as one JSON object.</summary>
internal static class FactListJson
{
    /// <summary>Writes the object and a line feed.</summary>
    public static void Write(FactSet facts, Stream output)
    {
        using (Utf8JsonWriter json = JsonOutput.Line(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("facts");
            foreach (Fact fact in facts.Facts)
                WriteFact(json, fact);
            json.WriteEndArray();
            if (facts.Derived.Count > 0)
            {
                json.WriteStartArray("derived");
                foreach (DerivedFigure derived in facts.Derived)
                {
                    json.WriteStartObject();
                    CitationJson.Write(json, derived);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteStartArray("possible");
            foreach (PossiblePair pair in facts.Possible)
                WritePossible(json, pair);
            json.WriteEndArray();
            json.WriteStartObject("counts");
            foreach ((string name, int count) in FactCounts.Of(facts))
                json.WriteNumber(name, count);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("kind", fact.IsFigure ? "figure" : "quote");
        json.WriteString("name", fact.Name);
        json.Member("verdict", fact.Verdict);
        json.Member("resolved", fact.Settlement?.Reason);
        if (fact.Settlement is { } settlement)
        {
            json.WriteStartObject("settled");
            json.WriteString("by", settlement.By == SettledBy.Rank ? "rank" : "resolution");
            json.WriteString("reason", settlement.Reason);
            json.WriteString("holds", fact.Representative.Exact);
            json.WriteString("source", fact.Representative.Document.Path);
            json.WriteEndObject();
        }

        json.WriteNumber("voices", fact.Voices);
        CitationJson.WriteSeries(json, fact.Editions);
        if (fact.IsUpdated)
            json.WriteBoolean("updated", true);
        if (fact.Representative is FigureCitation figure)
        {
            json.Member("value", figure.Value);
            json.Member("low", figure.Low);
            json.Member("high", figure.High);
            json.Member("unit", figure.Unit);
            json.Member("displayUnit", figure.Unit is { } unit ? UnitNames.Of(unit) : null);
            json.Member("figureKind", figure.Kind);
            json.Member("hedge", figure.Hedge);
            json.Member("measures", figure.Measures);
            json.Member("clause", figure.Clause);
            if (figure.IsUnitInferred)
                json.WriteBoolean("unitInferred", true);
        }

        json.WriteString("text", fact.Representative.Exact);
        json.WriteStartArray("citations");
        foreach (SourceCitation citation in fact.Citations)
            WriteCitation(json, citation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePossible(Utf8JsonWriter json, PossiblePair pair)
    {
        json.WriteStartObject();
        json.WriteNumber("probability", pair.Probability);
        json.WriteString("relation", pair.Differs ? "differ" : "same");
        json.WriteStartArray("citations");
        WriteCitation(json, pair.First);
        WriteCitation(json, pair.Second);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, SourceCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("source", citation.Document.Path);
        json.WriteNumber("line", citation.Position.Line);
        json.WriteNumber("column", citation.Position.Column);
        json.Member("page", citation.Document.PageOf(citation.Span.Start));
        json.WriteString("exact", citation.Exact);
        json.WriteEndObject();
    }
}
