using System.Text.Json;
using System.Text.Json.Serialization;

namespace Provenance.Training.Words;

/// <summary>How often a word stands in a corpus.</summary>
/// <param name="Word">The word, with a capital where the corpus nearly always has one.</param>
/// <param name="Count">How often.</param>
internal sealed record WordFrequency([property: JsonPropertyName("word")] string Word, [property: JsonPropertyName("count")] long Count)
{
    /// <summary>Reads a list of them: a JSON array of objects with "word" and "count".</summary>
    /// <param name="path">The file.</param>
    public static WordFrequency[] Read(string path)
    {
        using FileStream json = File.OpenRead(path);
        return JsonSerializer.Deserialize<WordFrequency[]>(json) ?? throw new InvalidDataException($"{path} holds no list.");
    }
}
