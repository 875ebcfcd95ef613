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

    // The present of the most frequent verbs of English, in the forms that are seldom a noun ("grants" is one as often), beyond the lexicon's classes.
    private static readonly WordSet PresentForms = new(
        "accept accepts achieve achieves admit admits adopt adopts allow allows appear appears applies apply arise arises arrive arrives attract attracts avoid avoids become becomes begin begins believe believes belong belongs bring brings buys " +
        "carries carry choose chooses collect collects compare compares consist consists contain contains continue contribute contributes create creates decide decides define defines deliver delivers denies deny depend depends deserve deserves " +
        "destroy destroys determine determines develop develops differ differs disappear disappears discover discovers discuss discusses draws eat eats employ employs enable enables encourage encourages enjoy enjoys ensure ensures enter enters " +
        "establish establishes exceed exceeds exclude excludes exist exists expand expands expect expects explain explains fails fetch fetches follow follows forget forgets fulfil fulfils generate generates get gets give gives goes grow grows " +
        "happen happens hear hears identifies identify ignore ignores illustrate illustrates implies imply improve improves include includes indicate indicates inform informs introduce introduces invite invites involve involves keeps kills know " +
        "knows lacks lasts lets lie lies listen listens lose loses maintain maintains meets merge merges obtain obtains occupies occupy occur occurs overlook overlooks owe owes owns pays perform performs persuade persuades possess possesses " +
        "prefer prefers prepare prepares presume presumes prevent prevents prove proves provide provides publish publishes puts receive receives recognise recognises recognize recognizes reduce reduces refuses relate relates relies rely remain " +
        "remains remember remembers remove removes replace replaces represent represents require requires satisfies satisfy seek seeks seem seems send sends serve serves sit sits speak speaks spend spends suffer suffers suppose supposes " +
        "surround surrounds survive survives takes teach teaches tell tells tend tends think thinks understand understands varies vary wants wears weigh weighs");

    private const WordClass Verbs = WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Auxiliary | WordClass.Rise | WordClass.Fall;

    /// <summary>Whether a word cannot be a name of its own.</summary>
    public static bool IsWeak(string word) => word.Length < 2 || IsVerb(word) || IsTime(word) || Qualities.Contains(word.AsSpan()) || Has(word, WordClass.Adverb | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Ordinal | WordClass.Negation);

    /// <summary>Whether a word is a form of a verb and not also the name of what it does.</summary>
    public static bool IsVerb(string word) => !char.IsUpper(word[0]) && (Has(word, Verbs) && !Has(word, WordClass.NounLikeReport | WordClass.ReportNoun) && !ChangeWords.IsNoun(word.AsSpan()) && !AlsoNouns.Contains(word.AsSpan()) || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) || ClosedClasses.IsIrregularPast(word.AsSpan()) || PresentForms.Contains(word.AsSpan()));

    /// <summary>Whether a word is a month or a day of the week.</summary>
    public static bool IsTime(string word) => char.IsUpper(word[0]) && Has(word, WordClass.Month | WordClass.Weekday);

    private static bool Has(string word, WordClass classes) => (English.Words[English.Words.Find(word.AsSpan())].Classes & classes) != 0;
}
