using System.Text.Json;

namespace Provenance.Training.Words;

/// <summary>
/// Reads vectors of words out of the JSON of winkNLP's embeddings: <c>"dimensions"</c>, <c>"words"</c> from the most frequent on, then <c>"vectors"</c>, an object with an array a word, whose first numbers are the vector.
/// </summary>
internal static class EmbeddingsFile
{
    /// <summary>Reads the vectors of the most frequent words, in their order.</summary>
    /// <param name="json">The file.</param>
    /// <param name="most">How many words are looked at.</param>
    /// <param name="isWanted">Which of them are read.</param>
    public static WordVector[] Read(Stream json, int most, Func<string, bool> isWanted)
    {
        var tokens = new JsonTokens(json);
        int dimensions = 0;
        List<string>? words = null;
        if (tokens.Next() != JsonTokenType.StartObject)
            throw new InvalidDataException("The embeddings are no JSON object.");
        while (tokens.Next() == JsonTokenType.PropertyName)
        {
            switch (tokens.Text)
            {
                case "dimensions":
                    tokens.Next();
                    dimensions = (int)tokens.Number;
                    break;
                case "words":
                    words = ReadWords(tokens);
                    break;
                case "vectors" when words is not null && dimensions > 0:
                    Dictionary<string, int> wanted = words.Take(most).Select((word, i) => (Word: word, Rank: i + 1)).Where(one => isWanted(one.Word)).ToDictionary(one => one.Word, one => one.Rank, StringComparer.Ordinal);
                    return ReadVectors(tokens, wanted, dimensions);
                case "vectors":
                    throw new InvalidDataException("The vectors stand before the words or their dimensions.");
                default:
                    tokens.Skip();
                    break;
            }
        }

        throw new InvalidDataException("The embeddings have no vectors.");
    }

    private static List<string> ReadWords(JsonTokens tokens)
    {
        var words = new List<string>();
        tokens.Next();
        while (tokens.Next() == JsonTokenType.String)
            words.Add(tokens.Text!);
        return words;
    }

    // The file is left once the last wanted word is found: nine in ten of its words are rare.
    private static WordVector[] ReadVectors(JsonTokens tokens, Dictionary<string, int> wanted, int dimensions)
    {
        var vectors = new List<WordVector>(wanted.Count);
        tokens.Next();
        while (vectors.Count < wanted.Count && tokens.Next() == JsonTokenType.PropertyName)
        {
            if (wanted.TryGetValue(tokens.Text!, out int rank))
                vectors.Add(new WordVector(tokens.Text!, rank, ReadVector(tokens, dimensions)));
            else
                tokens.Skip();
        }

        return vectors.Count == wanted.Count ? [.. vectors.OrderBy(vector => vector.Rank)] : throw new InvalidDataException($"The embeddings have no vectors of {wanted.Count - vectors.Count} of their words.");
    }

    private static double[] ReadVector(JsonTokens tokens, int dimensions)
    {
        var values = new double[dimensions];
        tokens.Next();
        for (int i = 0; tokens.Next() == JsonTokenType.Number; i++)
        {
            if (i < dimensions)
                values[i] = tokens.Number;
        }

        return values;
    }
}
