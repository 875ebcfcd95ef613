using System.Text;
using System.Text.Json;

namespace Provenance.Tool.Deciding;

/// <summary>A value of a JSON file and the bytes that it takes, so that one value can be changed and all others stay as somebody wrote them.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="Start">Its first byte.</param>
internal sealed record JsonNodeSpan(JsonTokenType Kind, int Start)
{
    /// <summary>The byte behind it.</summary>
    public int End { get; private set; }

    /// <summary>The text of a string; null for all else.</summary>
    public string? Text { get; private init; }

    /// <summary>The members of an object: name, the first byte of the name, and value.</summary>
    public List<(string Name, int Start, JsonNodeSpan Value)> Members { get; } = [];

    /// <summary>The values of an array.</summary>
    public List<JsonNodeSpan> Items { get; } = [];

    /// <summary>A member's value; null where there is none.</summary>
    public JsonNodeSpan? this[string name] => Members.FirstOrDefault(member => member.Name == name).Value;

    /// <summary>Reads a text that is one value.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static JsonNodeSpan Parse(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read(ref reader);
    }

    private static JsonNodeSpan Read(ref Utf8JsonReader reader)
    {
        var node = new JsonNodeSpan(reader.TokenType, (int)reader.TokenStartIndex) { Text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null };
        if (node.Kind == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                (string name, int start) = (reader.GetString()!, (int)reader.TokenStartIndex);
                reader.Read();
                node.Members.Add((name, start, Read(ref reader)));
            }
        }
        else if (node.Kind == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                node.Items.Add(Read(ref reader));
        }

        node.End = (int)reader.BytesConsumed;
        return node;
    }
}
