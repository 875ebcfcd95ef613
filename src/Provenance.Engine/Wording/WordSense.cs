using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Wording;

/// <summary>The tables of <see cref="WordingWords"/>, by word.</summary>
internal static class WordSense
{
    private static readonly Dictionary<string, string> Spellings = Heads(WordingWords.Spellings, last: true);
    private static readonly Dictionary<string, string> Quantities = Heads(WordingWords.Quantities, last: false);
    private static readonly Dictionary<string, string> Directions = Heads(WordingWords.Bearing, last: false);
    private static readonly Dictionary<string, string> Clitics = WordingWords.Clitics.ToDictionary(pair => pair.Clitic, pair => pair.Word, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Negated = WordingWords.Negated.ToDictionary(pair => pair.Short, pair => pair.Verb, StringComparer.Ordinal);
    private static readonly WordSet Fillers = new(WordingWords.Fillers);

    /// <summary>The word that another spelling stands for, or the word itself.</summary>
    public static string Spelling(string word) => Spellings.TryGetValue(word, out string? usual) ? usual : word;

    /// <summary>What a word of grammar says, whatever its tense; null where it bears no sense of its own.</summary>
    public static string? Sense(string word) => Directions.TryGetValue(word, out string? sense) || Quantities.TryGetValue(word, out sense) ? sense : null;

    /// <summary>Whether a word says how many or how much, so that it cannot be dropped: both, all, most.</summary>
    public static bool IsQuantity(string word) => Quantities.ContainsKey(word);

    /// <summary>Whether a word of grammar bears the sense of its sentence against others of its sort: before, under, may.</summary>
    public static bool IsBearing(string word) => Directions.ContainsKey(word);

    /// <summary>The word behind an apostrophe in full, or null.</summary>
    public static string? Clitic(string letters) => Clitics.TryGetValue(letters, out string? word) ? word : null;

    /// <summary>The verb that a negation's apostrophe stands behind: "will" of "won't", "do" of "don't".</summary>
    public static string Verb(string letters) =>
        Negated.TryGetValue(letters, out string? verb) ? verb : letters.Length > 1 && letters[letters.Length - 1] == 'n' ? letters.Substring(0, letters.Length - 1) : letters;

    /// <summary>Whether a word may be left out of speech.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word);

    private static Dictionary<string, string> Heads(string[] lines, bool last)
    {
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            foreach (string word in words)
                heads[word] = last ? words[words.Length - 1] : words[0];
        }

        return heads;
    }
}
