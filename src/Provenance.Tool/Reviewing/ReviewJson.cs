using System.Text.Json;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;
using Provenance.Tool.Json;

namespace Provenance.Tool.Reviewing;

/// <summary>A review as one JSON object: <c>{"items":[…],"reworded":{…},"counts":{…}}</c>; docs/tool.md has the members.</summary>
internal static class ReviewJson
{
    /// <summary>Writes the object and a line feed.</summary>
    public static void Write(ReviewList list, Stream output)
    {
        using (Utf8JsonWriter json = JsonOutput.Line(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            foreach (ReviewItem item in list.Items)
                Write(json, item);
            json.WriteEndArray();
            json.WriteStartObject("reworded");
            json.WriteNumber("count", list.Reworded.Count);
            json.WriteStartArray("facts");
            foreach (Engine.Locking.Drift drift in list.Reworded)
                json.WriteStringValue(drift.Locked.Id);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("counts");
            foreach (ReviewKind kind in Enum.GetValues<ReviewKind>())
                json.WriteNumber(JsonMembers.CamelCase(kind), list.Items.Count(item => item.Kind == kind));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ReviewItem item)
    {
        json.WriteStartObject();
        json.Member("kind", item.Kind);
        json.WriteNumber("gain", item.Gain);
        json.Member("fact", item.Fact);
        if (item.Pair is { } pair)
        {
            json.WriteNumber("probability", pair.Probability);
            json.WriteString("relation", pair.Differs ? "differ" : "same");
        }

        if (item.Drift is { } drift)
        {
            json.Member("drift", drift.Kind);
            json.WriteString("before", drift.Before);
            json.Member("now", drift.Now);
        }

        json.WriteStartArray("places");
        foreach (ReviewPlace place in item.Places)
            Write(json, place);
        if (item.Finding is { } found)
            Write(json, found.Finding);
        json.WriteEndArray();
        json.WriteStartArray("decide");
        foreach (string[] arguments in Choices(item))
        {
            json.WriteStartArray();
            foreach (string argument in arguments)
                json.WriteStringValue(argument);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReviewPlace place)
    {
        LinePosition position = place.Document.Locate(place.Marked.Start);
        json.WriteStartObject();
        json.Member("id", place.Citation?.Id);
        json.WriteString("source", place.Document.Path);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.Member("page", place.Document.PageOf(place.Marked.Start));
        json.WriteString("exact", place.Citation?.Exact ?? place.Document.Slice(place.Marked));
        json.WriteString("marked", place.Document.Slice(place.Marked));
        json.WriteString("sentence", place.Document.Slice(place.Sentence));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("source", finding.Place.Path);
        json.WriteNumber("line", finding.Place.Start.Line);
        json.WriteNumber("column", finding.Place.Start.Column);
        json.Member("page", finding.Place.Page);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    /// <summary>The arguments of the verbs that decide it; what a person has to say stands in capitals.</summary>
    private static IEnumerable<string[]> Choices(ReviewItem item) => item.Kind switch
    {
        ReviewKind.Disagreement =>
        [
            .. item.Places.DistinctBy(place => place.Citation!.Exact).Select(place => (string[])["resolve", item.Places[0].Citation!.Id, place.Citation!.Id, "--reason", "REASON"]),
            ["different", item.Places[0].Citation!.Id, item.Places[1].Citation!.Id],
        ],
        ReviewKind.Possible => [["same", item.Places[0].Citation!.Id, item.Places[1].Citation!.Id], ["different", item.Places[0].Citation!.Id, item.Places[1].Citation!.Id]],
        ReviewKind.Drift => [["accept", item.Fact!]],
        _ => [],
    };
}
