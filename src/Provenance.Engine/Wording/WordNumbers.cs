namespace Provenance.Engine.Wording;

/// <summary>
/// Numbers for words, so that they are compared as numbers: those of the sources once and for all, those that only a document has for as long
/// as it is checked. So what is known of the sources serves several threads, and does not grow with the documents.
/// </summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, (int Number, int Stem)> _ofSources;
    private readonly Dictionary<string, (int Number, int Stem)>? _ofDocument;

    /// <summary>Begins to number the words of sources.</summary>
    public WordNumbers() => _ofSources = new Dictionary<string, (int, int)>(StringComparer.Ordinal);

    private WordNumbers(Dictionary<string, (int, int)> ofSources)
    {
        _ofSources = ofSources;
        _ofDocument = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
    }

    /// <summary>How many words the sources have.</summary>
    public int Count => _ofSources.Count;

    /// <summary>The number of a word; a new one, when it has none.</summary>
    public int Of(string word)
    {
        if (!TryGet(word, out (int Number, int Stem) known))
            (_ofDocument ?? _ofSources).Add(word, known = (Next, Next));
        return known.Number;
    }

    /// <summary>The numbers of a word and of its stem; new ones, when it has none.</summary>
    public (int Number, int Stem) WithStem(string word)
    {
        if (TryGet(word, out (int, int) known))
            return known;
        // Stems are numbered apart from words: "gas" is a word, and what is left of "gases" too.
        int stem = Of("-" + WordFolding.Stem(word)), number = Next;
        (_ofDocument ?? _ofSources).Add(word, (number, stem));
        return (number, stem);
    }

    /// <summary>Numbers for the words of documents, in which those of the sources keep theirs; these must be complete.</summary>
    public WordNumbers ForDocuments() => new(_ofSources);

    /// <summary>Forgets the words of the document before.</summary>
    public void Forget() => _ofDocument?.Clear();

    private int Next => _ofSources.Count + (_ofDocument?.Count ?? 0);

    private bool TryGet(string word, out (int Number, int Stem) known) =>
        _ofSources.TryGetValue(word, out known) || _ofDocument?.TryGetValue(word, out known) == true;
}
