using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Engine.Lexicon.Words;

/// <summary>
/// An open-addressing hash table from words to small numbers that is asked with spans: a look-up allocates nothing and
/// folds case as it hashes. Numbers count from 1 in the order of insertion; 0 is "not held".
/// </summary>
/// <remarks>
/// A word is hashed by its length and its first and last four letters, read four at a time, so that a long word costs what a
/// short one does. Each slot holds the upper half of the hash beside the number, so that a word that is not held mostly costs
/// one load; and what a word of up to eight letters is hashed by is the whole of it, so that one that is held costs no walk over its letters.
/// </remarks>
internal sealed class WordTable
{
    private const ulong CaseBits = 0x0020_0020_0020_0020;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private const int Few = 4;
    private readonly ulong _caseBits;
    private string[] _words = new string[256];
    private (WordKey Key, bool IsWhole)[] _keys = new (WordKey, bool)[256];
    private ulong[] _slots = new ulong[1024];

    public WordTable(bool foldCase) => _caseBits = foldCase ? CaseBits : 0;

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
        {
            Array.Resize(ref _words, _words.Length * 2);
            Array.Resize(ref _keys, _keys.Length * 2);
        }

        _words[number] = _caseBits != 0 ? word.ToLowerInvariant() : word;
        _keys[number] = (KeyOf(_words[number].AsSpan()), WordKey.IsWhole(_words[number], _caseBits != 0));
        if (Count * 4 > _slots.Length)
            Grow();
        else
            Insert(number);
        return number;
    }

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(KeyOf(word), word);

    /// <summary>The number of the word that stands in a text, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string text, int start, int length)
    {
        // Four letters are read from the text, and those behind a shorter word masked out: no branch on its length.
        if (!BitConverter.IsLittleEndian || start + Few > text.Length)
            return Find(text.AsSpan(start, length));
        ulong head = Four(text.AsSpan(start, Few));
        if (length < Few)
            head &= (1UL << (16 * length)) - 1;
        ulong tail = length > Few ? Four(text.AsSpan(start + length - Few, Few)) : 0;
        return Find(KeyOf(head, tail, length), text.AsSpan(start, length));
    }

    private int Find(in WordKey key, ReadOnlySpan<char> word)
    {
        ulong[] slots = _slots;
        ulong hash = key.Hash;
        for (int slot = (int)hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ulong held = slots[slot];
            if (held == 0)
                return 0;
            if ((held ^ hash) >> 32 == 0 && Holds((int)held, key, word))
                return (int)held;
        }
    }

    private bool Holds(int number, in WordKey key, ReadOnlySpan<char> word)
    {
        ref (WordKey Key, bool IsWhole) held = ref _keys[number];
        return held.Key.Head == key.Head && held.Key.Tail == key.Tail && held.Key.Length == key.Length && (held.IsWhole || Same(_words[number], word));
    }

    private bool Same(string held, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < held.Length; i++)
        {
            if (held[i] != word[i] && held[i] != Fold(word[i]))
                return false;
        }

        return true;
    }

    private WordKey KeyOf(ReadOnlySpan<char> word) =>
        KeyOf(word.Length >= Few ? Four(word) : Letters(word), word.Length > Few ? Four(word.Slice(word.Length - Few)) : 0, word.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private WordKey KeyOf(ulong head, ulong tail, int length)
    {
        if (_caseBits != 0 && ((head | tail) & NotAscii) != 0)
            (head, tail) = (Folded(head), Folded(tail));
        return new WordKey(head | _caseBits, tail | _caseBits, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));

    private static ulong Letters(ReadOnlySpan<char> word)
    {
        ulong letters = 0;
        for (int i = 0; i < word.Length; i++)
            letters |= (ulong)word[i] << (16 * i);
        return letters;
    }

    /// <summary>Outside ASCII one bit does not tell the cases apart.</summary>
    private ulong Folded(ulong letters)
    {
        ulong folded = 0;
        for (int shift = 0; shift < 64; shift += 16)
            folded |= (ulong)Fold((char)(letters >> shift)) << shift;
        return folded;
    }

    private char Fold(char c)
    {
        if (_caseBits == 0)
            return c;
        if ((uint)(c - 'A') <= 'Z' - 'A')
            return (char)(c | 0x20);
        return c < 0x80 ? c : char.ToLowerInvariant(c);
    }

    private void Grow()
    {
        _slots = new ulong[_slots.Length * 4];
        for (int number = 1; number <= Count; number++)
            Insert(number);
    }

    private void Insert(int number)
    {
        ulong hash = _keys[number].Key.Hash;
        int slot = (int)hash & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | (uint)number;
    }
}
