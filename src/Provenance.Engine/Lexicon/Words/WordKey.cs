namespace Provenance.Engine.Lexicon.Words;

/// <summary>What a word is hashed by: its length and its first and last four letters, case folded.</summary>
/// <param name="Head">The first four code units, the first one lowest; zeros (or case bits) behind a shorter word.</param>
/// <param name="Tail">The last four code units of a word of more than four.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct WordKey(ulong Head, ulong Tail, int Length)
{
    private const int LongestWhole = 8;

    public ulong Hash
    {
        get
        {
            ulong hash = (Head * 0x9E3779B97F4A7C15) ^ ((Tail + (uint)Length) * 0xC2B2AE3D27D4EB4F);
            return hash ^ (hash >> 29);
        }
    }

    /// <summary>Whether words with this key are one word; asked for a word that a table holds.</summary>
    /// <param name="word">The word.</param>
    /// <param name="foldCase">Whether the case bits were set: only between letters of ASCII they tell nothing else.</param>
    public static bool IsWhole(string word, bool foldCase)
    {
        if (word.Length > LongestWhole)
            return false;
        foreach (char c in word)
        {
            if (foldCase && c is not (>= 'a' and <= 'z'))
                return false;
        }

        return true;
    }
}
