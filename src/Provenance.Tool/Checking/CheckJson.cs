using System.Text.Json;
using Provenance.Engine.Checking;
using Provenance.Tool.Json;

namespace Provenance.Tool.Checking;

/// <summary>A check as one JSON object: <c>{"findings":[…],"counts":{…}}</c>.</summary>
internal static class CheckJson
{
    /// <summary>Writes the object and a line feed.</summary>
    public static void Write(CheckResult result, Stream output)
    {
        using (Utf8JsonWriter json = JsonOutput.Line(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (DocumentFinding finding in result.Findings)
                Write(json, finding.Finding);
            json.WriteEndArray();
            if (result.Citations.Count > 0)
                Write(json, result.Citations);
            json.WriteStartObject("counts");
            Write(json, "figures", result.Figures);
            Write(json, "quotations", result.Quotations);
            json.WriteNumber("suppressed", result.Suppressed);
            json.WriteNumber("below", result.Below);
            json.Member("known", result.Known);
            json.Member("unchanged", result.Unchanged);
            json.WriteEndObject();
            if (result.Known is not null)
            {
                json.WriteStartArray("gone");
                foreach (KnownFinding gone in result.Gone)
                    Write(json, gone);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, KnownFinding gone)
    {
        json.WriteStartObject();
        json.WriteString("rule", gone.Rule);
        json.WriteString("path", gone.Path);
        json.WriteString("words", gone.Words);
        json.WriteNumber("count", gone.Count);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.Member("severity", finding.Severity);
        Write(json, finding.Place);
        json.WriteString("message", finding.Message);
        json.Member("fact", finding.Fact);
        json.WriteStartArray("related");
        foreach (FindingPlace place in finding.Related)
        {
            json.WriteStartObject();
            Write(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<DocumentCitation> citations)
    {
        json.WriteStartArray("citations");
        foreach (DocumentCitation citation in citations)
        {
            json.WriteStartObject();
            json.Member("state", citation.State);
            Write(json, citation.Place);
            json.WriteString("exact", citation.Exact);
            json.WriteString("text", citation.Text);
            json.WriteStartArray("related");
            if (citation.Related is { } place)
            {
                json.WriteStartObject();
                Write(json, place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FindingPlace place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Start.Line);
        json.WriteNumber("column", place.Start.Column);
        json.WriteNumber("endLine", place.End.Line);
        json.WriteNumber("endColumn", place.End.Column);
        json.Member("page", place.Page);
    }

    private static void Write(Utf8JsonWriter json, string name, CheckCounts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("verified", counts.Verified);
        json.WriteNumber("contradicted", counts.Contradicted);
        json.WriteNumber("unverifiable", counts.Unverifiable);
        json.WriteNumber("skipped", counts.Skipped);
        json.WriteEndObject();
    }
}
