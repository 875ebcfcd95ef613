namespace Provenance.Engine.Lexicon.Words;

/// <summary>A set of words that is asked with spans: a look-up allocates nothing.</summary>
internal sealed class WordSet
{
    private readonly WordTable _table;

    /// <summary>Makes a set of words.</summary>
    /// <param name="words">The words, separated by white space.</param>
    /// <param name="foldCase">Whether a word is held in whatever letters it is written.</param>
    public WordSet(string words, bool foldCase = true)
    {
        _table = new WordTable(foldCase);
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            _table.Add(word);
    }

    /// <summary>Whether the set holds a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && _table.Find(word) != 0;
}
