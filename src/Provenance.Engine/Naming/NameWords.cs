using Provenance.Engine.Lexicon;

using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Wording;
namespace Provenance.Engine.Naming;

/// <summary>
/// Takes names of programs apart: <c>_minNoticePeriodInDays</c> is min, notice, period, days. What two names share tells whether they
/// name the same thing.
/// </summary>
internal static class NameWords
{
    /// <summary>The stems of a name's words, without the words that only join others.</summary>
    public static HashSet<string> Stems(string? name)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in Split(name))
        {
            if (word.Length > 1 && !Joins(word))
                stems.Add(WordFolding.Stem(word));
        }

        return stems;
    }

    /// <summary>The words of an identifier or of a phrase: at capitals, digits and whatever is no letter.</summary>
    public static IEnumerable<string> Split(string? name)
    {
        if (name is null)
            yield break;

        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBoundary(name, i))
                continue;
            if (char.IsLetter(name[start]))
                yield return name.Substring(start, i - start);
            start = i;
        }
    }

    /// <summary>Before a capital that follows a small letter or begins a word (VATRate), and where letters begin or end.</summary>
    private static bool IsBoundary(string name, int i)
    {
        if (char.IsLetter(name[i]) != char.IsLetter(name[i - 1]))
            return true;
        if (!char.IsUpper(name[i]))
            return false;
        return !char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]));
    }

    private static bool Joins(string word) =>
        (English.Words[English.Words.Find(word.AsSpan())].Classes & (WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner)) != 0;
}
