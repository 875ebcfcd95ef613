using System.Text.Json;
using Provenance.Engine.Editions;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;
using Provenance.Tool.Json;

namespace Provenance.Tool.Comparing;

/// <summary>What changed between editions as one JSON object: <c>{"documents":[…],"counts":{…}}</c>.</summary>
internal static class EditionJson
{
    /// <summary>Writes the object and a line feed.</summary>
    public static void Write(IReadOnlyList<ComparedDocument> documents, bool hasCode, Stream output)
    {
        using (Utf8JsonWriter json = JsonOutput.Line(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            foreach (ComparedDocument document in documents)
                Write(json, document, hasCode);
            json.WriteEndArray();
            EditionCounts counts = EditionCounts.Of(documents);
            json.WriteStartObject("counts");
            json.WriteNumber("changed", counts.Changed);
            json.WriteNumber("added", counts.Added);
            json.WriteNumber("gone", counts.Gone);
            json.WriteNumber("reworded", counts.Reworded);
            json.WriteNumber("moved", counts.Moved);
            json.Member("code", hasCode ? counts.Code : null);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ComparedDocument document, bool hasCode)
    {
        json.WriteStartObject();
        json.Member("old", document.EarlierPath);
        json.Member("new", document.LaterPath);
        json.Member("oldEdition", document.Comparison?.EarlierEdition);
        json.Member("newEdition", document.Comparison?.LaterEdition);
        json.WriteStartArray("changes");
        foreach (EditionChange change in document.Comparison?.Changes ?? [])
        {
            json.WriteStartObject();
            json.Member("kind", change.Kind);
            json.WriteBoolean("moved", change.IsMoved);
            Write(json, "old", change.Earlier, document.Comparison!.Earlier.Document);
            Write(json, "new", change.Later, document.Comparison.Later.Document);
            WriteValues(json, change.Values);
            WriteWords(json, change.Wordings, document.Comparison);
            if (hasCode)
                WriteCode(json, document.CodeOf(change));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, EditionPlace? place, TextDocument document)
    {
        if (place is null)
            return;
        json.WriteStartObject(name);
        json.Member("clause", place.Clause?.Address);
        json.Member("title", place.Clause?.Title);
        WritePlace(json, place.Start, document);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<ValueChange> values)
    {
        json.WriteStartArray("values");
        foreach (ValueChange value in values)
        {
            json.WriteStartObject();
            Write(json, "old", value.Earlier);
            Write(json, "new", value.Later);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, FigureCitation? figure)
    {
        if (figure is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("exact", figure.Exact);
        json.Member("kind", figure.Kind);
        json.Member("value", figure.Value);
        json.Member("low", figure.Low);
        json.Member("high", figure.High);
        json.Member("unit", figure.Unit);
        json.Member("hedge", figure.Hedge);
        json.Member("measures", figure.Measures);
        WritePlace(json, figure.Span.Start, figure.Document);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, IReadOnlyList<WordingChange> wordings, EditionComparison comparison)
    {
        json.WriteStartArray("words");
        foreach (WordingChange wording in wordings)
        {
            json.WriteStartObject();
            Write(json, "old", wording.Earlier, wording.EarlierDifference, comparison.Earlier.Document);
            Write(json, "new", wording.Later, wording.LaterDifference, comparison.Later.Document);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, TextSpan? sentence, IReadOnlyList<TextSpan> differences, TextDocument document)
    {
        if (sentence is not { } span)
            return;
        json.WriteStartObject(name);
        json.WriteString("text", document.Slice(span));
        WritePlace(json, span.Start, document);
        json.WriteStartArray("differences");
        foreach (TextSpan difference in differences)
            json.WriteStringValue(document.Slice(difference));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCode(Utf8JsonWriter json, IReadOnlyList<RestingCode> lines)
    {
        json.WriteStartArray("code");
        foreach (RestingCode code in lines)
        {
            json.WriteStartObject();
            json.WriteString("file", code.File);
            json.WriteNumber("line", code.Line);
            json.WriteNumber("column", code.Column);
            json.Member("name", code.Name);
            json.WriteString("code", code.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, int start, TextDocument document)
    {
        LinePosition position = document.Locate(start);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.Member("page", document.PageOf(start));
    }
}
