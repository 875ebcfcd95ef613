using System.Text.Json;
using System.Text.RegularExpressions;

namespace Provenance.Documents.Deciding;

/// <summary>The keywords of JSON Schema (draft 2020-12) that the project's schema uses; any other keyword is an error of the schema.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public bool IsValid(JsonElement value) => IsValid(root, value);

    private bool IsValid(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(keyword => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => true,
        "$ref" => IsValid(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!.Split('/')[^1]), value),
        "type" => Types(keyword.Value).Contains(TypeOf(value)),
        "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.CultureInvariant),
        "oneOf" => keyword.Value.EnumerateArray().Count(one => IsValid(one, value)) == 1,
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => IsValid(keyword.Value, item)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => !keyword.Value.TryGetProperty(member.Name, out JsonElement known) || IsValid(known, member.Value)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().Where(member => !IsKnown(schema, member.Name)).All(member => keyword.Value.ValueKind != JsonValueKind.False && IsValid(keyword.Value, member.Value)),
        _ => throw new InvalidOperationException($"The schema uses '{keyword.Name}', which this check does not know."),
    });

    private static bool IsKnown(JsonElement schema, string name) => schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out _);

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };
}
