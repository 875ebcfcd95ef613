using System.Text.Json;
using Provenance.Engine.Text;
using Provenance.Tool.Json;

namespace Provenance.Tool.Records;

/// <summary>One record of the input: an id to hand back, and its texts.</summary>
/// <param name="Id">As it came, of whatever JSON type, in UTF-8; <c>null</c> when there was none.</param>
/// <param name="Documents">The texts; their paths are their numbers, "0", "1", ….</param>
/// <param name="IsNumbered">Whether the record has "texts" and citations must say which they stand in.</param>
internal sealed record TextRecord(byte[] Id, IReadOnlyList<TextDocument> Documents, bool IsNumbered)
{
    /// <summary>The most texts of a record: each costs memory before anything is read in it.</summary>
    public const int MostTexts = 100_000;

    /// <summary>Reads a record.</summary>
    /// <exception cref="FormatException">It is no object with a "text" or "texts"; the message says why.</exception>
    public static TextRecord Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Of(json.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"is no JSON: {FirstSentence(e.Message)}", e);
        }
        catch (InvalidOperationException e)
        {
            // What parser and writer say of bytes that are not UTF-8, and of half a surrogate pair behind \u.
            throw new FormatException("holds text that is not Unicode", e);
        }
    }

    private static TextRecord Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("is no JSON object");

        bool isSingle = root.TryGetProperty("text", out JsonElement text);
        bool isNumbered = root.TryGetProperty("texts", out JsonElement texts);
        if (isSingle == isNumbered)
            throw new FormatException(isSingle ? """has both "text" and "texts"; give one""" : """has neither "text" nor "texts" """.TrimEnd());
        if (isNumbered && texts.ValueKind != JsonValueKind.Array)
            throw new FormatException("""has "texts" that is no array""");

        if (isNumbered && texts.GetArrayLength() > MostTexts)
            throw new FormatException(FormattableString.Invariant($"has more than {MostTexts} texts"));

        IEnumerable<JsonElement> all = isNumbered ? texts.EnumerateArray() : [text];
        return new TextRecord(IdOf(root), [.. all.Select((element, number) => new TextDocument(FormattableString.Invariant($"{number}"), TextOf(element)))], isNumbered);
    }

    /// <summary>Written out here, where what is no Unicode is an error of the line.</summary>
    private static byte[] IdOf(JsonElement root)
    {
        if (!root.TryGetProperty("id", out JsonElement id))
            return [.. "null"u8];
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, JsonLines.Options))
            id.WriteTo(json);
        return written.ToArray();
    }

    private static string TextOf(JsonElement element) => element.ValueKind == JsonValueKind.String
        ? element.GetString()!
        : throw new FormatException("has a text that is no string");

    /// <summary>The parser's message ends with a path and byte positions that mean nothing outside.</summary>
    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.');
}
