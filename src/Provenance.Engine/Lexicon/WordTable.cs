using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Engine.Lexicon;

/// <summary>
/// An open-addressing hash table from words to small numbers that is asked with spans: a look-up allocates nothing and
/// folds case as it hashes. Numbers count from 1 in the order of insertion; 0 is "not held".
/// </summary>
/// <remarks>
/// A word is hashed by its length and its first and last four letters, read four at a time, so that a long word costs what a
/// short one does; each slot holds the upper half of the hash beside the number, so that a word that is not held mostly costs one load.
/// </remarks>
internal sealed class WordTable
{
    private const ulong CaseBits = 0x0020_0020_0020_0020;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private readonly ulong _caseBits;
    private string[] _words = new string[256];
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
            Array.Resize(ref _words, _words.Length * 2);
        _words[number] = _caseBits != 0 ? word.ToLowerInvariant() : word;
        if (Count * 4 > _slots.Length)
            Grow();
        else
            Insert(number);
        return number;
    }

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        ulong[] slots = _slots;
        ulong hash = Hash(word);
        for (int slot = (int)hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            ulong held = slots[slot];
            if (held == 0)
                return 0;
            if ((held ^ hash) >> 32 == 0 && Same(_words[(int)held], word))
                return (int)held;
        }
    }

    private bool Same(string held, ReadOnlySpan<char> word)
    {
        if (held.Length != word.Length)
            return false;
        for (int i = 0; i < held.Length; i++)
        {
            if (held[i] != word[i] && held[i] != Fold(word[i]))
                return false;
        }

        return true;
    }

    private ulong Hash(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        ulong head = length >= 4 ? Four(word) : Few(word), tail = length > 4 ? Four(word.Slice(length - 4)) : 0;
        if (_caseBits != 0 && ((head | tail) & NotAscii) != 0)
            (head, tail) = (Folded(head), Folded(tail));
        ulong hash = ((head | _caseBits) * 0x9E3779B97F4A7C15) ^ (((tail | _caseBits) + (uint)length) * 0xC2B2AE3D27D4EB4F);
        return hash ^ (hash >> 29);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));

    private static ulong Few(ReadOnlySpan<char> word)
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
        ulong hash = Hash(_words[number].AsSpan());
        int slot = (int)hash & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | (uint)number;
    }
}
