using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Naming;

/// <summary>Words that name nothing by themselves: a verb, a month, "last", "own". A name consists of more than these.</summary>
internal static class WeakWords
{
    private static readonly WordSet Qualities = new(
        "able additional another aware bad better big due early equal extra far few final first former full further good half hard high higher initial large larger last late later latest least less likely little long longer low lower main maximum minimum more most new next nearly old older only other own past present previous ready same second short similar single small so strong such third total typical usual very whole young");

    private static readonly WordSet AlsoNouns = new(
        "approach approaches end ends face faces feature features find finds help hit hits hold holds mark marks move moves need needs run runs set sets show shows start starts stay stays total totals turn turns use uses vote win wins work works");

    private static readonly WordSet MoreVerbs = new(
        "accepts believes brings carries deserves draws employs exceeds fetches grants keeps kills knows lasts lets lie lies loses obtains occupies overlooks owes owns pays presumes puts sends sits speaks takes thinks wants weighs");

    private const WordClass Verbs = WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Auxiliary | WordClass.Rise | WordClass.Fall;

    /// <summary>Whether a word cannot be a name of its own.</summary>
    public static bool IsWeak(string word) => word.Length < 2 || IsVerb(word) || IsTime(word) || Qualities.Contains(word.AsSpan()) || Has(word, WordClass.Adverb | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Ordinal | WordClass.Negation);

    /// <summary>Whether a word is a form of a verb and not also the name of what it does.</summary>
    public static bool IsVerb(string word) => !char.IsUpper(word[0]) && (Has(word, Verbs) && !Has(word, WordClass.NounLikeReport | WordClass.ReportNoun) && !ChangeWords.IsNoun(word.AsSpan()) && !AlsoNouns.Contains(word.AsSpan()) || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) || ClosedClasses.IsIrregularPast(word.AsSpan()) || MoreVerbs.Contains(word.AsSpan()));

    /// <summary>Whether a word is a month or a day of the week.</summary>
    public static bool IsTime(string word) => char.IsUpper(word[0]) && Has(word, WordClass.Month | WordClass.Weekday);

    private static bool Has(string word, WordClass classes) => (English.Words[English.Words.Find(word.AsSpan())].Classes & classes) != 0;
}
