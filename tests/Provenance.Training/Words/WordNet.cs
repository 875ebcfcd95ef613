using System.Globalization;
using System.Text;

using Provenance.Engine.Wording;

namespace Provenance.Training.Words;

/// <summary>What WordNet (Fellbaum 1998) knows of words: which there are, and which are antonyms or sister terms, two of one kind.</summary>
internal sealed class WordNet
{
    /// <summary>The senses of a word that are looked at, from the most frequent on.</summary>
    private const int MostSenses = 3;

    private static readonly string[] PartsOfSpeech = ["noun", "verb", "adj"];

    private readonly Dictionary<string, Synset> _synsets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _senses = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _antonyms = [];

    /// <summary>Reads it.</summary>
    /// <param name="folder">The folder with <c>data.noun</c>, <c>data.verb</c>, <c>data.adj</c> and <c>index.sense</c>.</param>
    public WordNet(string folder)
    {
        foreach (string partOfSpeech in PartsOfSpeech)
        {
            foreach (string line in LinesOf(folder, "data." + partOfSpeech).Where(line => !line.StartsWith("  ", StringComparison.Ordinal)))
            {
                var synset = Synset.Parse(partOfSpeech[0], line);
                _synsets.Add(synset.Id, synset);
            }
        }

        Lemmas = _synsets.Values.Where(synset => !synset.IsInstance).SelectMany(synset => synset.Words).Where(IsPlain).ToHashSet(StringComparer.Ordinal);
        foreach (Synset synset in _synsets.Values)
            AddAntonyms(synset);
        foreach (string line in LinesOf(folder, "index.sense"))
            AddSense(line);
    }

    /// <summary>Its single words in lower case, but for those that name single things only.</summary>
    public IReadOnlySet<string> Lemmas { get; }

    /// <summary>Whether two stems are antonyms, or sister terms: they share a hypernym, and no synset.</summary>
    public bool AreTwoOfAKind(string one, string other)
    {
        if (_antonyms.Contains((one, other)))
            return true;
        if (!_senses.TryGetValue(one, out HashSet<string>? senses) || !_senses.TryGetValue(other, out HashSet<string>? others) || senses.Overlaps(others))
            return false;
        return HypernymsOf(senses).Intersect(HypernymsOf(others)).Any();
    }

    private IEnumerable<string> HypernymsOf(HashSet<string> senses) => senses.SelectMany(sense => _synsets[sense].Hypernyms);

    private void AddAntonyms(Synset synset)
    {
        // A pointer between synsets as wholes has no place of a word.
        foreach ((int word, string of, int antonym) in synset.Antonyms.Where(pair => pair.Word >= 0 && pair.Antonym >= 0))
        {
            string one = WordFolding.Stem(synset.Words[word]), other = WordFolding.Stem(_synsets[of].Words[antonym]);
            _antonyms.Add((one, other));
            _antonyms.Add((other, one));
        }
    }

    /// <summary>Adds a line of <c>index.sense</c>: <c>ferry%1:06:00:: 03335600 1 3</c>, lemma, part of speech, offset and number of the sense.</summary>
    private void AddSense(string line)
    {
        string[] fields = line.Split(' ');
        int percent = fields[0].IndexOf('%', StringComparison.Ordinal);
        string lemma = fields[0][..percent];
        char partOfSpeech = fields[0][percent + 1] switch { '1' => 'n', '2' => 'v', '3' or '5' => 'a', _ => '\0' };
        if (partOfSpeech == '\0' || !IsPlain(lemma) || int.Parse(fields[2], CultureInfo.InvariantCulture) > MostSenses)
            return;
        string stem = WordFolding.Stem(lemma);
        if (!_senses.TryGetValue(stem, out HashSet<string>? senses))
            _senses.Add(stem, senses = new HashSet<string>(StringComparer.Ordinal));
        senses.Add(partOfSpeech + fields[1]);
    }

    private static bool IsPlain(string word) => word.All(char.IsAsciiLetterLower);

    private static IEnumerable<string> LinesOf(string folder, string file) => File.ReadLines(Path.Combine(folder, file), Encoding.Latin1).Where(line => line.Length > 0);
}
