using Provenance.Engine.Text;

namespace Provenance.Engine.Lexicon.Words;

/// <summary>
/// The words a language's tables hold, each with its classes. The tokenizer looks every word up here once and carries
/// the number; the readers ask for classes by number and compare no strings.
/// </summary>
internal sealed class Vocabulary
{
    private readonly WordTable _table = new(foldCase: true);
    private WordEntry[] _entries = new WordEntry[256];

    // Apart from the entries: classes are asked for at every token, texts and values hardly ever.
    private WordClass[] _classes = new WordClass[256];
    private byte[] _landmarks = new byte[256];

    /// <summary>Adds words of one class.</summary>
    /// <param name="classes">The classes that they gain.</param>
    /// <param name="words">Words separated by white space.</param>
    public void Add(WordClass classes, string words)
    {
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            Add(classes, word, 0);
    }

    /// <summary>Adds a word that stands for a number; the first value given stays.</summary>
    public ushort Add(WordClass classes, string word, decimal value)
    {
        int number = _table.Add(word);
        if (number >= _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
            Array.Resize(ref _classes, _classes.Length * 2);
            Array.Resize(ref _landmarks, _landmarks.Length * 2);
        }

        WordEntry held = _entries[number];
        _entries[number] = new WordEntry(_table[number], held.Classes | classes, held.Value != 0 ? held.Value : value);
        _classes[number] = _entries[number].Classes;
        _landmarks[number] = Landmarks.OfClasses(_classes[number]);
        return (ushort)number;
    }

    /// <summary>The number of a word, or 0.</summary>
    public ushort Find(ReadOnlySpan<char> word) => (ushort)_table.Find(word);

    /// <summary>The number of the word that stands in a text, or 0.</summary>
    public ushort Find(string text, int start, int length) => (ushort)_table.Find(text, start, length);

    /// <summary>The entry of a number; an entry of no class for 0.</summary>
    public ref readonly WordEntry this[int lexeme] => ref _entries[lexeme];

    /// <summary>Whether a token's word belongs to one of the classes.</summary>
    public bool Is(in Token token, WordClass classes) => (_classes[token.Lexeme] & classes) != 0;

    /// <summary>The landmarks that a word is by its classes, one bit each.</summary>
    public byte LandmarksOf(ushort lexeme) => _landmarks[lexeme];

    /// <summary>All classes of a token's word.</summary>
    public WordClass ClassesOf(in Token token) => _classes[token.Lexeme];
}
