namespace Provenance.Engine.Lexicon;

/// <summary>
/// An open-addressing hash table from words to small numbers that is asked with spans: a look-up allocates nothing and
/// folds case as it hashes. Numbers count from 1 in the order of insertion; 0 is "not held".
/// </summary>
internal sealed class WordTable
{
    private readonly bool _foldCase;
    private string[] _words = new string[256];
    private int[] _slots = new int[1024];
    private int _mask = 1023;

    public WordTable(bool foldCase) => _foldCase = foldCase;

    public int Count { get; private set; }

    public string this[int number] => _words[number];

    /// <summary>Adds a word, or finds the number that it has.</summary>
    public int Add(string word)
    {
        int number = Find(word.AsSpan());
        if (number != 0)
            return number;

        number = ++Count;
        if (number >= _words.Length)
            Array.Resize(ref _words, _words.Length * 2);
        _words[number] = _foldCase ? word.ToLowerInvariant() : word;
        if (Count * 4 > _slots.Length)
            Grow();
        else
            Insert(number);
        return number;
    }

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int slot = (int)(Hash(word) & (uint)_mask);
        while (true)
        {
            int number = _slots[slot];
            if (number == 0 || Same(_words[number], word))
                return number;
            slot = (slot + 1) & _mask;
        }
    }

    private bool Same(string held, ReadOnlySpan<char> word)
    {
        if (held.Length != word.Length)
            return false;
        for (int i = 0; i < held.Length; i++)
        {
            if (held[i] != Fold(word[i]))
                return false;
        }

        return true;
    }

    private uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ Fold(c)) * 16777619;
        return hash ^ (hash >> 15);
    }

    private char Fold(char c)
    {
        if (!_foldCase)
            return c;
        if ((uint)(c - 'A') <= 'Z' - 'A')
            return (char)(c | 0x20);
        return c < 0x80 ? c : char.ToLowerInvariant(c);
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 4];
        _mask = _slots.Length - 1;
        for (int number = 1; number <= Count; number++)
            Insert(number);
    }

    private void Insert(int number)
    {
        int slot = (int)(Hash(_words[number].AsSpan()) & (uint)_mask);
        while (_slots[slot] != 0)
            slot = (slot + 1) & _mask;
        _slots[slot] = number;
    }
}
