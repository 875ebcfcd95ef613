namespace Provenance.Engine.Checking;

/// <summary>
/// Numbers for words, so that they are compared as numbers: those of the sources once and for all, those that only a document has for as long
/// as it is checked. So what is known of the sources serves several threads, and does not grow with the documents.
/// </summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _ofSources;
    private readonly Dictionary<string, int>? _ofDocument;

    /// <summary>Begins to number the words of sources.</summary>
    public WordNumbers() => _ofSources = new Dictionary<string, int>(StringComparer.Ordinal);

    private WordNumbers(Dictionary<string, int> ofSources)
    {
        _ofSources = ofSources;
        _ofDocument = new Dictionary<string, int>(StringComparer.Ordinal);
    }

    /// <summary>How many words the sources have.</summary>
    public int Count => _ofSources.Count;

    /// <summary>The number of a word; a new one, when it has none.</summary>
    public int Of(string word)
    {
        if (_ofSources.TryGetValue(word, out int number) || _ofDocument?.TryGetValue(word, out number) == true)
            return number;
        number = _ofSources.Count + (_ofDocument?.Count ?? 0);
        (_ofDocument ?? _ofSources).Add(word, number);
        return number;
    }

    /// <summary>Numbers for the words of documents, in which those of the sources keep theirs; these must be complete.</summary>
    public WordNumbers ForDocuments() => new(_ofSources);

    /// <summary>Forgets the words of the document before.</summary>
    public void Forget() => _ofDocument?.Clear();
}
