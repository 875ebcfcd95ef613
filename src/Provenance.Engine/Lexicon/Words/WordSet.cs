namespace Provenance.Engine.Lexicon.Words;

/// <summary>A set of words that is asked with spans: a look-up allocates nothing and folds case.</summary>
internal sealed class WordSet
{
    private readonly WordTable _table = new(foldCase: true);

    /// <summary>Makes a set of words separated by white space.</summary>
    public WordSet(string words)
    {
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            _table.Add(word);
    }

    /// <summary>Whether the set holds a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && _table.Find(word) != 0;
}
