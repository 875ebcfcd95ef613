using Provenance.Engine.Text;

namespace Provenance.Engine.Periods;

/// <summary>The words right before a place of a text, in small letters, the nearest first, and whether the line begins before them. Signs between words are passed over.</summary>
internal sealed class WordsAround
{
    private readonly List<string> _words = [];

    private WordsAround()
    {
    }

    /// <summary>The words, the nearest first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether no further word stands before them on the line.</summary>
    public bool ReachesLineStart { get; private set; }

    /// <summary>Reads back from a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    /// <param name="start">Where to stop.</param>
    /// <param name="most">The most words.</param>
    public static WordsAround Before(string text, int end, int start, int most)
    {
        var around = new WordsAround();
        int at = end;
        while (at > start && around._words.Count < most)
        {
            char c = text[at - 1];
            if (c is '\n' or '\r')
                break;
            if (!IsPart(c))
            {
                at--;
                continue;
            }

            int last = at;
            while (at > start && IsPart(text[at - 1]))
                at--;
            around._words.Add(text.Substring(at, last - at).ToLowerInvariant());
        }

        while (at > 0 && text[at - 1] is not ('\n' or '\r') && !IsPart(text[at - 1]))
            at--;
        around.ReachesLineStart = at == 0 || text[at - 1] is '\n' or '\r';
        return around;
    }

    /// <summary>How many words a phrase has that stands right before the place; 0 where it does not.</summary>
    public int Match(string phrase, int from = 0)
    {
        string[] parts = phrase.Split(' ');
        if (from + parts.Length > _words.Count)
            return 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (_words[from + i] != parts[parts.Length - 1 - i])
                return 0;
        }

        return parts.Length;
    }

    /// <summary>The length of the longest phrase of a table that stands right before the place; 0 where none does.</summary>
    public int Longest(IReadOnlyList<string> phrases)
    {
        int longest = 0;
        foreach (string phrase in phrases)
            longest = Math.Max(longest, Match(phrase));
        return longest;
    }

    private static bool IsPart(char c) => CharClasses.IsAlphanumeric(c) || c is '\'' or '’';
}
