using System.Text.Json;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Editing;

/// <summary>What may be written in <c>provenance.json</c>: members and words of its schema, names of facts, paths of sources.</summary>
internal static class ConfigurationCompletion
{
    private const int PropertyKind = 10, ValueKind = 12, ConstantKind = 21, FileKind = 17;
    private const int MostItems = 1000;

    private static readonly Lazy<JsonElement> Schema = new(ReadSchema);

    /// <summary>What may be written at a place.</summary>
    public static IReadOnlyList<CompletionItem> At(OpenDocument document, SourcesSnapshot snapshot, EditorPosition position)
    {
        JsonPlace place = JsonPlace.In(document.Text, document.Lines.Offset(position));
        var range = new EditorRange(document.Lines.Position(place.Start), document.Lines.Position(place.End));
        CompletionItem Item(string label, int kind, string? detail, string? documentation, bool isMember) =>
            new(label, kind, detail, documentation, new EditorTextEdit(range, JsonSerializer.Serialize(label, Relaxed) + (isMember && place.Start == place.End ? ": " : "")));

        var items = new List<CompletionItem>();
        List<JsonElement> schemas = [.. Along(place.Path)];
        if (place.IsName)
        {
            foreach (JsonElement schema in schemas.Where(schema => schema.TryGetProperty("properties", out _)))
                items.AddRange(schema.GetProperty("properties").EnumerateObject().Where(member => !place.Names.Contains(member.Name)).Select(member => Item(member.Name, PropertyKind, null, Description(member.Value), isMember: true)));
            if (place.Path is ["rename"])
                items.AddRange(snapshot.Facts.Facts.Select(fact => Item(fact.Id, ConstantKind, fact.Representative.Exact, null, isMember: true)));
            if (place.Path is ["rank"])
                items.AddRange(snapshot.Facts.Documents.Select(source => Item(source.Path, FileKind, source.Title, null, isMember: true)));
        }
        else
        {
            foreach (JsonElement schema in schemas.Where(schema => schema.TryGetProperty("enum", out _)))
                items.AddRange(schema.GetProperty("enum").EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => Item(word.GetString()!, ValueKind, null, null, isMember: false)));
            if (place.Path is ["same" or "different", null, null] or ["resolve", null, "fact"])
                items.AddRange(snapshot.Facts.Facts.Select(fact => Item(fact.Id, ConstantKind, fact.Representative.Exact, null, isMember: false)));
            if (place.Path is [.., "source"])
                items.AddRange(snapshot.Facts.Documents.Select(source => Item(source.Path, FileKind, source.Title, null, isMember: false)));
        }

        return [.. items.Take(MostItems)];
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schemas that hold at the end of a way: several where one of several may.</summary>
    private static IEnumerable<JsonElement> Along(IReadOnlyList<string?> path)
    {
        IEnumerable<JsonElement> at = Meant(Schema.Value);
        foreach (string? name in path)
            at = [.. at.SelectMany(schema => Below(schema, name)).SelectMany(Meant)];
        return at;
    }

    private static IEnumerable<JsonElement> Below(JsonElement schema, string? name)
    {
        if (name is null)
        {
            if (schema.TryGetProperty("items", out JsonElement items))
                yield return items;
        }
        else if (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out JsonElement member))
        {
            yield return member;
        }
        else if (schema.TryGetProperty("additionalProperties", out JsonElement others) && others.ValueKind == JsonValueKind.Object)
        {
            yield return others;
        }
    }

    private static IEnumerable<JsonElement> Meant(JsonElement schema)
    {
        yield return schema;
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            JsonElement target = Schema.Value;
            foreach (string step in reference.GetString()!.TrimStart('#', '/').Split('/'))
                target = target.GetProperty(step);
            foreach (JsonElement meant in Meant(target))
                yield return meant;
        }

        if (schema.TryGetProperty("oneOf", out JsonElement several))
        {
            foreach (JsonElement one in several.EnumerateArray().Where(one => one.TryGetProperty("$ref", out _) || one.TryGetProperty("enum", out _)))
            {
                foreach (JsonElement meant in Meant(one))
                    yield return meant;
            }
        }
    }

    private static string? Description(JsonElement schema) => schema.TryGetProperty("description", out JsonElement text) ? text.GetString() : null;

    private static JsonElement ReadSchema()
    {
        using Stream stream = typeof(ConfigurationCompletion).Assembly.GetManifestResourceStream("provenance.schema.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
