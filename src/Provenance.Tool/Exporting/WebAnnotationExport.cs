using System.Text.Json;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Json;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Exporting;

/// <summary>
/// Citations as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one annotation a citation, its target selected by the
/// words (TextQuoteSelector) and by the position (TextPositionSelector), its body the fact's name and verdict as tags.
/// </summary>
internal static class WebAnnotationExport
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>Writes a collection with one page.</summary>
    public static void Write(FactSet facts, Stream output)
    {
        using (Utf8JsonWriter json = JsonOutput.Indented(output))
        {
            List<(Fact Fact, SourceCitation Citation)> items = [.. facts.Facts.SelectMany(fact => fact.Citations.Select(citation => (fact, citation)))];
            ILookup<TextDocument, (Fact Fact, SourceCitation Citation)> byDocument = items.OrderBy(item => item.Citation.Span.Start).ToLookup(item => item.Citation.Document);
            json.WriteStartObject();
            json.WriteString("@context", Context);
            json.WriteString("id", "#citations");
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", "Citations");
            json.WriteNumber("total", items.Count);
            json.WriteStartObject("first");
            json.WriteString("id", "#citations-1");
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            foreach (TextDocument document in facts.Documents)
            {
                var points = new CodePoints(document.Text);
                foreach ((Fact fact, SourceCitation citation) in byDocument[document])
                    WriteAnnotation(json, fact, citation, points);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteAnnotation(Utf8JsonWriter json, Fact fact, SourceCitation citation, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("id", "#" + Iri.LocalName(citation.Id));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "identifying");
        json.WriteStartArray("body");
        WriteTag(json, fact.Id, "identifying");
        WriteTag(json, VerdictWords.Word(fact.Verdict), "tagging");
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", Iri.OfPath(citation.Document.Path));
        json.WriteStartArray("selector");
        WriteQuoteSelector(json, citation);
        WritePositionSelector(json, citation, points);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTag(Utf8JsonWriter json, string value, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", value);
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private static void WriteQuoteSelector(Utf8JsonWriter json, SourceCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", citation.Exact);
        json.WriteString("prefix", citation.Prefix);
        json.WriteString("suffix", citation.Suffix);
        json.WriteEndObject();
    }

    private static void WritePositionSelector(Utf8JsonWriter json, SourceCitation citation, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", points.Before(citation.Span.Start));
        json.WriteNumber("end", points.Before(citation.Span.End));
        json.WriteEndObject();
    }
}
