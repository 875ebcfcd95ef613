using System.Globalization;

namespace Provenance.Training.Words;

/// <summary>A synset of WordNet: words for one thing, as a line of its data files has them (wndb(5WN)).</summary>
/// <param name="Id">Its part of speech (n, v or a) and its offset.</param>
/// <param name="Words">Its words.</param>
/// <param name="Hypernyms">The ids of the kinds that it is of.</param>
/// <param name="Antonyms">A word of it, by place; the synset and the place of its antonym.</param>
/// <param name="IsInstance">Whether it names a single thing, such as a river, and no kind.</param>
internal sealed record Synset(string Id, string[] Words, string[] Hypernyms, (int Word, string Of, int Antonym)[] Antonyms, bool IsInstance)
{
    /// <summary>Reads a line.</summary>
    /// <param name="partOfSpeech">That of the file.</param>
    /// <param name="line">A line that is none of the licence in front.</param>
    public static Synset Parse(char partOfSpeech, string line)
    {
        string[] fields = line.Split('|')[0].Trim().Split(' ');
        int at = 4;
        var words = new string[int.Parse(fields[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)];
        for (int i = 0; i < words.Length; i++, at += 2)
            words[i] = WithoutMarker(fields[at]);
        var hypernyms = new List<string>();
        var antonyms = new List<(int, string, int)>();
        bool isInstance = false;
        for (int pointers = int.Parse(fields[at++], CultureInfo.InvariantCulture); pointers > 0; pointers--, at += 4)
        {
            string target = (fields[at + 2] == "s" ? "a" : fields[at + 2]) + fields[at + 1], places = fields[at + 3];
            if (fields[at] == "@")
                hypernyms.Add(target);
            else if (fields[at] == "@i")
                isInstance = true;
            else if (fields[at] == "!")
                antonyms.Add((PlaceOf(places.AsSpan(0, 2)), target, PlaceOf(places.AsSpan(2))));
        }

        return new Synset(partOfSpeech + fields[0], words, [.. hypernyms], [.. antonyms], isInstance);
    }

    /// <summary>An adjective without the marker of where it may stand: ablaze(p).</summary>
    private static string WithoutMarker(string word) => word.IndexOf('(', StringComparison.Ordinal) is > 0 and int end ? word[..end] : word;

    private static int PlaceOf(ReadOnlySpan<char> number) => int.Parse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) - 1;
}
