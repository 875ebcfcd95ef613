using System.Globalization;
using System.Text.Json;

namespace Provenance.Tool.Assistants;

/// <summary>The id of a message that cannot be read, as JSON, so that whoever waits for an answer gets one; <c>null</c> where none can be told.</summary>
internal static class MessageId
{
    /// <summary>How much of the end of a message is looked at.</summary>
    public const int LongestTail = 128;

    private const string Unknown = "null";

    /// <summary>The id where a message is broken behind it.</summary>
    public static string InHead(ReadOnlySpan<byte> message)
    {
        try
        {
            var reader = new Utf8JsonReader(message, isFinalBlock: false, default);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8) && reader.Read())
                    return Written(ref reader);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // It is broken before its id.
        }

        return Unknown;
    }

    /// <summary>The id where it is the last member of a message of which only the end is known.</summary>
    public static string InTail(ReadOnlySpan<byte> tail)
    {
        int at = tail.LastIndexOf(",\"id\":"u8);
        if (at < 0)
            return Unknown;
        try
        {
            var reader = new Utf8JsonReader(tail[(at + 6)..], isFinalBlock: false, default);
            return reader.Read() ? Written(ref reader) : Unknown;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Unknown;
        }
    }

    private static string Written(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out long number) => number.ToString(CultureInfo.InvariantCulture),
        JsonTokenType.String => JsonSerializer.Serialize(reader.GetString()),
        _ => Unknown,
    };
}
