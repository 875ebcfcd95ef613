namespace Provenance.Engine.Lexicon.Words;

/// <summary>A few words in one text, separated by blanks: shorter than a set where it is hardly ever asked.</summary>
internal static class WordList
{
    /// <summary>Whether a word, written exactly so, is one of a list's.</summary>
    public static bool Holds(string words, ReadOnlySpan<char> word)
    {
        for (int start = 0; start < words.Length;)
        {
            int end = words.IndexOf(' ', start);
            if (end < 0)
                end = words.Length;
            if (words.AsSpan(start, end - start).SequenceEqual(word))
                return true;
            start = end + 1;
        }

        return false;
    }
}
