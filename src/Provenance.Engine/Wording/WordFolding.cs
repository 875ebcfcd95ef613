using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Wording;

/// <summary>Folds words for comparison: case, British and American spelling, and, for subject words, inflection.</summary>
internal static class WordFolding
{
    private static readonly Dictionary<string, string> Words = SpellingVariants.Words.ToDictionary(pair => pair.British, pair => pair.American);

    /// <summary>One spelling for a word, in lower case.</summary>
    public static string Spelling(string word)
    {
        string lower = word.ToLowerInvariant();
        if (Words.TryGetValue(lower, out string? american))
            return american;
        if (lower.Length < 5)
            return lower;
        foreach ((string british, string root) in SpellingVariants.Roots)
        {
            if (lower.StartsWith(british, StringComparison.Ordinal))
                return root + lower.Substring(british.Length);
        }

        foreach ((string british, string ending) in SpellingVariants.Endings)
        {
            if (lower.EndsWith(british, StringComparison.Ordinal))
                return lower.Substring(0, lower.Length - british.Length) + ending;
        }

        return lower;
    }

    /// <summary>A stem: the spelling without the endings of number, tense and adverbs. For counting what two texts share, never for display.</summary>
    public static string Stem(string word) => WithoutEndings(Spelling(word));

    /// <summary>A word in lower case, in the spelling that it has, without the endings of number, tense and adverbs.</summary>
    private static string WithoutEndings(string word)
    {
        string w = word;
        if (w.EndsWith("ies", StringComparison.Ordinal) && w.Length > 5)
            w = w.Substring(0, w.Length - 3) + "y";
        else if (w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("xes", StringComparison.Ordinal) || w.EndsWith("ches", StringComparison.Ordinal) || w.EndsWith("shes", StringComparison.Ordinal))
            w = w.Substring(0, w.Length - 2);
        else if (w.Length > 3 && w[w.Length - 1] == 's' && w[w.Length - 2] is not ('s' or 'u' or 'i'))
            w = w.Substring(0, w.Length - 1);
        w = Strip(w, "ily", 4, "y");
        w = Strip(w, "ly", 5, "");
        w = Strip(w, "ing", 6, "");
        w = Strip(w, "ed", 5, "");
        if (w.Length > 4 && w[w.Length - 1] == 'e')
            w = w.Substring(0, w.Length - 1);
        if (w.Length > 4 && w[w.Length - 1] == w[w.Length - 2] && w[w.Length - 1] is not ('s' or 'l'))
            w = w.Substring(0, w.Length - 1);
        return w;
    }

    private static string Strip(string word, string ending, int shortest, string replacement) =>
        word.Length >= shortest + 1 && word.EndsWith(ending, StringComparison.Ordinal) ? word.Substring(0, word.Length - ending.Length) + replacement : word;
}
