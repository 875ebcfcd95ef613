namespace Provenance.Engine.Mentions;

/// <summary>The numbers of the mentions that have a word in their sentence, by the dimension of their values: an inverted index.</summary>
internal sealed class WordPostings
{
    private readonly Dictionary<long, List<int>> _postings = [];

    /// <summary>Notes that a mention has a word.</summary>
    public void Add(int dimension, int stem, int number)
    {
        long key = Key(dimension, stem);
        if (!_postings.TryGetValue(key, out List<int>? posting))
            _postings.Add(key, posting = []);
        posting.Add(number);
    }

    /// <summary>The mentions that have a word, in the order they were added; null where there is none.</summary>
    public List<int>? Find(int dimension, int stem) => _postings.TryGetValue(Key(dimension, stem), out List<int>? posting) ? posting : null;

    private static long Key(int dimension, int stem) => ((long)dimension << 32) | (uint)stem;
}
