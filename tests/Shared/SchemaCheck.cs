using System.Text.Json;
using System.Text.RegularExpressions;

namespace Provenance.Tests;

/// <summary>The keywords of JSON Schema (draft 2020-12) that the project's schemas use; any other keyword is an error of the schema.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public bool IsValid(JsonElement value) => IsValid(root, value);

    private bool IsValid(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(keyword => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => true,
        "$ref" => IsValid(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!.Split('/')[^1]), value),
        "type" => Types(keyword.Value).Any(type => type == TypeOf(value) || (type == "integer" && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _))),
        "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.CultureInvariant),
        "oneOf" => keyword.Value.EnumerateArray().Count(one => IsValid(one, value)) == 1,
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
        "format" => value.ValueKind != JsonValueKind.String || IsOfFormat(keyword.Value.GetString()!, value.GetString()!),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => IsValid(keyword.Value, item)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => !keyword.Value.TryGetProperty(member.Name, out JsonElement known) || IsValid(known, member.Value)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().Where(member => !IsKnown(schema, member.Name)).All(member => keyword.Value.ValueKind != JsonValueKind.False && IsValid(keyword.Value, member.Value)),
        _ => throw new InvalidOperationException($"The schema uses '{keyword.Name}', which this check does not know."),
    });

    private static bool IsKnown(JsonElement schema, string name) => schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out _);

    private static bool IsOfFormat(string format, string value) => format switch
    {
        "uri" => Uri.IsWellFormedUriString(value, UriKind.Absolute),
        "uri-reference" => Uri.IsWellFormedUriString(value, UriKind.RelativeOrAbsolute),
        _ => throw new InvalidOperationException($"The schema uses the format '{format}', which this check does not know."),
    };

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };
}
