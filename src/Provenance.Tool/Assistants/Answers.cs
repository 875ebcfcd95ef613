using System.Text.Json.Nodes;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Tool.Json;

namespace Provenance.Tool.Assistants;

/// <summary>
/// Parts of answers. The words of documents stand in members of their own (<c>exact</c>, <c>sentence</c>, <c>text</c>, <c>speaker</c>) and nowhere else,
/// so that whoever reads an answer can tell what a document says from what the program says.
/// </summary>
internal static class Answers
{
    /// <summary>Places of one fact that are told; a number beside them says how many there are.</summary>
    public const int MostPlaces = 20;

    private const int LongestSentence = 600;

    /// <summary>A fact with its value, verdict and places.</summary>
    public static JsonObject Of(Fact fact)
    {
        var answer = new JsonObject
        {
            ["id"] = fact.Id,
            ["kind"] = fact.IsFigure ? "figure" : "quote",
            ["verdict"] = JsonMembers.CamelCase(fact.Verdict),
            ["text"] = fact.Representative.Exact,
            ["voices"] = fact.Voices,
            ["citations"] = fact.Citations.Count,
        };
        if (fact.Representative is FigureCitation figure)
            AddValue(answer, figure);
        if (fact.Settlement is { } resolution)
            answer["resolved"] = resolution.Reason;
        answer["places"] = Array(fact.Citations.Take(MostPlaces).Select(Of));
        return answer;
    }

    /// <summary>A citation in a source: where it stands, its words, its sentence, who says it.</summary>
    public static JsonObject Of(SourceCitation citation)
    {
        JsonObject answer = Of(FindingPlace.Of(citation));
        answer["exact"] = citation.Exact;
        answer["sentence"] = Sentence(citation.Document, citation.Sentence);
        if (citation is FigureCitation figure)
            AddValue(answer, figure);
        string? speaker = citation is QuoteCitation quote ? quote.SpeakerAsTold : citation.Speaker;
        if (speaker is not null)
            answer["speaker"] = speaker;
        return answer;
    }

    /// <summary>A place, without words.</summary>
    public static JsonObject Of(FindingPlace place)
    {
        var answer = new JsonObject
        {
            ["path"] = place.Path,
            ["line"] = place.Start.Line,
            ["column"] = place.Start.Column,
            ["endLine"] = place.End.Line,
            ["endColumn"] = place.End.Column,
        };
        if (place.Page is { } page)
            answer["page"] = page;
        return answer;
    }

    /// <summary>A place in a source, with its words.</summary>
    public static JsonObject Of(FindingPlace place, TextDocument? document)
    {
        JsonObject answer = Of(place);
        if (document is not null && !place.Span.IsEmpty && place.Span.End <= document.Text.Length)
            answer["exact"] = document.Slice(place.Span);
        return answer;
    }

    /// <summary>A probability in hundredths; it is not known better.</summary>
    public static void AddProbability(JsonObject answer, double? probability)
    {
        if (probability is { } known)
            answer["probability"] = Math.Round(known, 2);
    }

    /// <summary>Value, unit and hedge of a figure.</summary>
    public static void AddValue(JsonObject answer, FigureCitation figure)
    {
        Add(answer, "value", figure.Value);
        Add(answer, "low", figure.Low);
        Add(answer, "high", figure.High);
        if (figure.Unit is { } unit)
            answer["unit"] = unit;
        if (figure.Hedge != Hedge.Exact)
            answer["hedge"] = JsonMembers.CamelCase(figure.Hedge);
    }

    /// <summary>An array.</summary>
    public static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];

    private static void Add(JsonObject answer, string name, Value value)
    {
        if (value.IsCalendar)
            answer[name] = value.Iso;
        else if (value.IsNumber && double.IsFinite(value.Number))
            answer[name] = JsonNode.Parse(value.Literal!);
    }

    private static string Sentence(TextDocument document, TextSpan sentence)
    {
        int end = Math.Min(sentence.End, sentence.Start + LongestSentence);
        if (end < sentence.End && char.IsHighSurrogate(document.Text[end - 1]))
            end--;
        return document.Slice(new TextSpan(sentence.Start, end));
    }
}
