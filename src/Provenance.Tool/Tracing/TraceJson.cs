using System.Text.Json;
using Provenance.Engine.Index;
using Provenance.Tool.Json;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Tracing;

/// <summary>A trace as one JSON object.</summary>
internal static class TraceJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="facts">The facts to write.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<TracedFact> facts, Stream output)
    {
        using (Utf8JsonWriter json = JsonOutput.Line(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("facts");
            foreach (TracedFact fact in facts)
                WriteFact(json, fact);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteFact(Utf8JsonWriter json, TracedFact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("assembly", fact.Assembly);
        json.Member("verdict", fact.Entry is { } known ? VerdictWords.Word(known.Verdict) : null);
        json.Member("text", fact.Entry?.Citations[0].Exact);
        json.WriteStartArray("uses");
        foreach (CodeUse use in fact.Uses)
        {
            json.WriteStartObject();
            json.WriteString("file", use.File);
            json.WriteNumber("line", use.Line);
            json.WriteNumber("column", use.Column);
            json.Member("member", use.Member);
            json.WriteString("code", use.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("citations");
        foreach (IndexedCitation citation in fact.Entry?.Citations ?? [])
        {
            json.WriteStartObject();
            json.WriteString("source", fact.PathOf(citation));
            json.WriteNumber("line", citation.Line);
            json.WriteNumber("column", citation.Column);
            json.WriteString("exact", citation.Exact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
