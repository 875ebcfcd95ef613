using Provenance.Engine.Lexicon;

using Provenance.Engine.Wording;
namespace Provenance.Engine.Linking;

/// <summary>Numbers for stems, shared by all citations that are compared, so that words are compared as numbers.</summary>
internal sealed class StemTable
{
    private static readonly Dictionary<string, (int Group, int Side)> Sides = SidesOf(StatementWords.Opposites);

    private static readonly Dictionary<string, string> Synonyms = SynonymsOf(StatementWords.Synonyms);

    private readonly List<(int Group, int Side)> _sides = [];
    private readonly Dictionary<string, int> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byStem = new(StringComparer.Ordinal);

    public StemTable()
    {
    }

    /// <summary>A table that numbers as another did.</summary>
    /// <param name="stems">The stems of the other, by number.</param>
    /// <param name="keys">Its texts, by number.</param>
    public StemTable(IReadOnlyList<string> stems, IReadOnlyList<string> keys)
    {
        foreach (string stem in stems)
            AddStem(stem);
        foreach (string key in keys)
            KeyOf(key);
    }

    /// <summary>The texts that are compared as a whole, by number.</summary>
    public IEnumerable<string> Keys => _keys.OrderBy(key => key.Value).Select(key => key.Key);

    /// <summary>A number for a text that is compared as a whole, a value or a noun: the same for the same text.</summary>
    public int KeyOf(string text)
    {
        if (!_keys.TryGetValue(text, out int key))
            _keys.Add(text, key = _keys.Count);
        return key;
    }

    /// <summary>How many stems there are.</summary>
    public int Count => _byStem.Count;

    /// <summary>The stems with their numbers, by number.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words => _byStem.OrderBy(stem => stem.Value);

    /// <summary>The number of a word's stem.</summary>
    public int Of(string word)
    {
        if (_byWord.TryGetValue(word, out int number))
            return number;
        string stem = WordFolding.Stem(Synonyms.TryGetValue(WordFolding.Spelling(word), out string? meant) ? meant : word);
        if (!_byStem.TryGetValue(stem, out number))
            number = AddStem(stem);
        _byWord.Add(word, number);
        return number;
    }

    /// <summary>The group of opposites that a stem belongs to and its side there, both from 1; zeros for the many that have no opposite.</summary>
    public (int Group, int Side) SideOf(int stem) => _sides[stem];

    private int AddStem(string stem)
    {
        _byStem.Add(stem, _byStem.Count);
        _sides.Add(Sides.TryGetValue(stem, out (int, int) side) ? side : default);
        return _byStem.Count - 1;
    }

    private static Dictionary<string, string> SynonymsOf(string[] groups)
    {
        var synonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] words in groups.Select(group => group.Split(' ')))
        {
            foreach (string word in words)
                synonyms.Add(WordFolding.Spelling(word), words[0]);
        }

        return synonyms;
    }

    private static Dictionary<string, (int Group, int Side)> SidesOf(string[] groups)
    {
        var sides = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        for (int group = 0; group < groups.Length; group++)
        {
            string[] of = groups[group].Split('|');
            for (int side = 0; side < of.Length; side++)
            {
                foreach (string word in of[side].Split('/'))
                    sides[WordFolding.Stem(word)] = (group + 1, side + 1);
            }
        }

        return sides;
    }
}
