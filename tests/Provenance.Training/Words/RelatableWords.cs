using Provenance.Engine.Wording;

namespace Provenance.Training.Words;

/// <summary>Which words are related to others at all: words of English, but for names, and for numbers and dates, which the engine reads as such.</summary>
internal sealed class RelatableWords
{
    private const int LeastLength = 3;

    /// <summary>How often a word stands in ordinary English to be one of it that WordNet lacks: "everybody".</summary>
    private const int LeastCount = 20;

    private static readonly HashSet<string> Numbers = StemsOf((
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety " +
        "hundred thousand million billion trillion dozen half quarter first second third fourth fifth sixth seventh eighth ninth tenth " +
        "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday").Split(' '));

    private readonly IReadOnlySet<string> _lemmas;
    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _names;

    /// <param name="lemmas">The words of a dictionary.</param>
    /// <param name="frequencies">How often words stand in ordinary English.</param>
    public RelatableWords(IReadOnlySet<string> lemmas, IReadOnlyCollection<WordFrequency> frequencies)
    {
        _lemmas = lemmas;
        _stems = StemsOf(lemmas.Concat(frequencies.Where(frequency => frequency.Count >= LeastCount && IsPlain(frequency.Word)).Select(frequency => frequency.Word)));
        _names = StemsOf(frequencies.Where(frequency => IsName(frequency.Word)).Select(frequency => frequency.Word.ToLowerInvariant()));
    }

    /// <summary>Whether a word, as it stands in the text, is one of them.</summary>
    public bool Contains(string word)
    {
        if (!IsPlain(word))
            return false;
        string stem = WordFolding.Stem(word);
        return _stems.Contains(stem) && !Numbers.Contains(stem) && (!_names.Contains(stem) || _lemmas.Contains(word));
    }

    private static bool IsPlain(string word) => word.Length >= LeastLength && word.All(char.IsAsciiLetterLower);

    private static bool IsName(string word) => word.Length > 1 && char.IsAsciiLetterUpper(word[0]) && word.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;

    private static HashSet<string> StemsOf(IEnumerable<string> words) => words.Select(WordFolding.Stem).ToHashSet(StringComparer.Ordinal);
}
