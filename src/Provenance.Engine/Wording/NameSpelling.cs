using System.Text;
using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Wording;

/// <summary>
/// Tells whether two words are one name, written over from another alphabet in two ways: Odesa and Odessa, Tolstoy and Tolstoi. Vowels change
/// and letters double; how many syllables there are and which consonants stay.
/// </summary>
internal static class NameSpelling
{
    private const string Vowels = "aeiouy";

    /// <summary>Consonants that stand for one sound, each group by its last.</summary>
    private static readonly string[] Sounds = ["qck", "wv", "jg", "zs", "fp"];

    /// <summary>Whether the two may be one name.</summary>
    public static bool AreOne(string first, string second)
    {
        string a = Plain(first), b = Plain(second);
        return a.Length >= 4 && b.Length >= 4 && IsOpen(a) == IsOpen(b) && EndsAlike(a, b) && Skeleton(a) == Skeleton(b);
    }

    private static bool IsOpen(string word) => Vowels.IndexOf(word[0]) >= 0;

    /// <summary>"George" is no "Georgia": the last sound stays, though i and y are one.</summary>
    private static bool EndsAlike(string a, string b) => Last(a) == Last(b);

    private static char Last(string word)
    {
        char last = word[word.Length - 1];
        return last == 'y' ? 'i' : last;
    }

    /// <summary>The consonants by sound, with one sign for each run of vowels between them.</summary>
    private static string Skeleton(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            // An h behind a consonant writes a sound that the other alphabet has a letter for.
            char sound = Vowels.IndexOf(c) >= 0 ? 'a' : c == 'h' && i > 0 ? '\0' : Sound(c);
            if (sound != '\0' && (skeleton.Length == 0 || skeleton[skeleton.Length - 1] != sound))
                skeleton.Append(sound);
        }

        return skeleton.ToString();
    }

    private static char Sound(char c)
    {
        foreach (string sounds in Sounds)
        {
            if (sounds.IndexOf(c) >= 0)
                return sounds[sounds.Length - 1];
        }

        return c;
    }

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (char c in word)
            plain.Append(c < 0x80 ? c.ToString() : LatinLetters.Fold(c) ?? "");
        return plain.ToString().ToLowerInvariant();
    }
}
