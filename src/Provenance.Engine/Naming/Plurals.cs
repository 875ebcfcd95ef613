using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Naming;

/// <summary>The plural of an English noun in lower case, as it is counted: bridges, cities, children.</summary>
internal static class Plurals
{
    /// <summary>The plural of the last word.</summary>
    public static string Of(string noun)
    {
        int head = noun.LastIndexOf(' ') + 1;
        return noun.Substring(0, head) + OfWord(noun.Substring(head));
    }

    private static string OfWord(string word)
    {
        if (word.Length < 2 || !char.IsLetter(word[word.Length - 1]) || ClosedClasses.IsIrregularPlural(word.AsSpan()))
            return word;
        if (PluralWords.Irregular.TryGetValue(word, out string? irregular))
            return irregular;
        if (Ends(word, "man") && !PluralWords.RegularInMan.Contains(word))
            return word.Substring(0, word.Length - 2) + "en";
        if (Ends(word, "is"))
            return word.Substring(0, word.Length - 2) + "es";
        if (Ends(word, "s") || Ends(word, "x") || Ends(word, "z") || Ends(word, "ch") || Ends(word, "sh"))
            return word + "es";
        return Ends(word, "y") && !IsVowel(word[word.Length - 2]) ? word.Substring(0, word.Length - 1) + "ies" : word + "s";
    }

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
