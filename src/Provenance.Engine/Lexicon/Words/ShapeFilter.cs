namespace Provenance.Engine.Lexicon.Words;

/// <summary>
/// Answers "certainly not held" for most words from their length, first and last letter alone, so that only words that
/// look like one that is held are hashed. Nine in ten words of running text that are not held stop here.
/// </summary>
internal sealed class ShapeFilter
{
    private const int Letters = 32;
    private const int LongestWord = 24;
    private readonly uint[] _lastLetters = new uint[(LongestWord + 1) * Letters];

    /// <summary>Adds a word; one of more than 24 letters is not held, and no table has one.</summary>
    public void Add(string word)
    {
        if (word.Length <= LongestWord)
            _lastLetters[word.Length * Letters + Fold(word[0])] |= 1u << Fold(word[word.Length - 1]);
    }

    /// <summary>Whether a word may be held; false is certain.</summary>
    public bool MayHold(ReadOnlySpan<char> word) =>
        (uint)(word.Length - 1) < LongestWord && (_lastLetters[word.Length * Letters + Fold(word[0])] >> Fold(word[word.Length - 1]) & 1) != 0;

    /// <summary>The five low bits, the same for both cases of an ASCII letter; other characters share them, which costs no more than a look-up.</summary>
    private static int Fold(char c) => c & (Letters - 1);
}
