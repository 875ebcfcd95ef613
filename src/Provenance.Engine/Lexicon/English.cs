using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>
/// The English lexicon: every table of this folder poured into one vocabulary, and the numbers of the words that the
/// readers know by name. Built once, never changed.
/// </summary>
internal static class English
{
    public static readonly Vocabulary Words = Build();

    public static readonly ushort A = Known("a");
    public static readonly ushort About = Known("about");
    public static readonly ushort According = Known("according");
    public static readonly ushort After = Known("after");
    public static readonly ushort Against = Known("against");
    public static readonly ushort Aged = Known("aged");
    public static readonly ushort Ago = Known("ago");
    public static readonly ushort Al = Known("al");
    public static readonly ushort An = Known("an");
    public static readonly ushort And = Known("and");
    public static readonly ushort Another = Known("another");
    public static readonly ushort As = Known("as");
    public static readonly ushort At = Known("at");
    public static readonly ushort Author = Known("author");
    public static readonly ushort Back = Known("back");
    public static readonly ushort Before = Known("before");
    public static readonly ushort Below = Known("below");
    public static readonly ushort Between = Known("between");
    public static readonly ushort By = Known("by");
    public static readonly ushort Called = Known("called");
    public static readonly ushort Cent = Known("cent");
    public static readonly ushort Couple = Known("couple");
    public static readonly ushort Down = Known("down");
    public static readonly ushort Earlier = Known("earlier");
    public static readonly ushort Every = Known("every");
    public static readonly ushort Fold = Known("fold");
    public static readonly ushort For = Known("for");
    public static readonly ushort From = Known("from");
    public static readonly ushort Half = Known("half");
    public static readonly ushort He = Known("he");
    public static readonly ushort How = Known("how");
    public static readonly ushort I = Known("i");
    public static readonly ushort If = Known("if");
    public static readonly ushort In = Known("in");
    public static readonly ushort It = Known("it");
    public static readonly ushort Its = Known("its");
    public static readonly ushort Later = Known("later");
    public static readonly ushort Minus = Known("minus");
    public static readonly ushort My = Known("my");
    public static readonly ushort Negative = Known("negative");
    public static readonly ushort Next = Known("next");
    public static readonly ushort No = Known("no");
    public static readonly ushort Number = Known("number");
    public static readonly ushort Of = Known("of");
    public static readonly ushort On = Known("on");
    public static readonly ushort One = Known("one");
    public static readonly ushort Or = Known("or");
    public static readonly ushort Out = Known("out");
    public static readonly ushort Over = Known("over");
    public static readonly ushort Pair = Known("pair");
    public static readonly ushort Per = Known("per");
    public static readonly ushort Point = Known("point");
    public static readonly ushort Points = Known("points");
    public static readonly ushort Prior = Known("prior");
    public static readonly ushort Quarter = Known("quarter");
    public static readonly ushort Quote = Known("quote");
    public static readonly ushort Quoting = Known("quoting");
    public static readonly ushort Scores = Known("scores");
    public static readonly ushort Second = Known("second");
    public static readonly ushort She = Known("she");
    public static readonly ushort So = Known("so");
    public static readonly ushort Sterling = Known("sterling");
    public static readonly ushort Such = Known("such");
    public static readonly ushort Tells = Known("tells");
    public static readonly ushort Than = Known("than");
    public static readonly ushort That = Known("that");
    public static readonly ushort The = Known("the");
    public static readonly ushort Then = Known("then");
    public static readonly ushort They = Known("they");
    public static readonly ushort Through = Known("through");
    public static readonly ushort Till = Known("till");
    public static readonly ushort Times = Known("times");
    public static readonly ushort To = Known("to");
    public static readonly ushort Told = Known("told");
    public static readonly ushort Under = Known("under");
    public static readonly ushort Until = Known("until");
    public static readonly ushort Up = Known("up");
    public static readonly ushort We = Known("we");
    public static readonly ushort What = Known("what");
    public static readonly ushort When = Known("when");
    public static readonly ushort Which = Known("which");
    public static readonly ushort Who = Known("who");
    public static readonly ushort Whose = Known("whose");
    public static readonly ushort Why = Known("why");
    public static readonly ushort With = Known("with");
    public static readonly ushort Zero = Known("zero");

    private static readonly (ushort Verb, ushort Particle)[] PhrasalReports = [.. ReportingVerbs.Phrasal.Select(phrase => (Known(phrase.Verb), Known(phrase.Particle)))];

    /// <summary>Whether two words stand for one reporting verb: "shot back", "went on".</summary>
    public static bool IsPhrasalReport(ushort verb, ushort particle)
    {
        foreach ((ushort first, ushort second) in PhrasalReports)
        {
            if (first == verb && second == particle)
                return true;
        }

        return false;
    }

    /// <summary>The number of a word that a table holds. 0 would stand for every unknown word, so a word that is missing is a fault of the tables.</summary>
    private static ushort Known(string word)
    {
        ushort number = Words.Find(word.AsSpan());
        return number != 0 ? number : throw new InvalidOperationException("The lexicon lacks the word " + word);
    }

    private static Vocabulary Build()
    {
        var words = new Vocabulary();
        foreach ((string word, int value) in NumberWords.Cardinals)
            words.Add(WordClass.Cardinal, word, value);
        // Careless writing leaves the hyphen out: twentyfive, thirtyfirst.
        foreach ((string tens, int ten) in NumberWords.Cardinals.Where(word => word.Value is >= 20 && word.Value % 10 == 0))
        {
            foreach ((string unit, int one) in NumberWords.Cardinals.Where(word => word.Value is >= 1 and <= 9))
                words.Add(WordClass.Cardinal, tens + unit, ten + one);
            foreach ((string unit, int one) in NumberWords.Ordinals.Where(word => word.Value is >= 1 and <= 9))
                words.Add(WordClass.Ordinal, tens + unit, ten + one);
        }

        foreach ((string word, decimal value) in NumberWords.Scales)
            words.Add(WordClass.Scale, word, value);
        foreach ((string word, decimal value) in NumberWords.Magnitudes)
            words.Add(WordClass.Magnitude, word, value);
        foreach ((string word, int value) in NumberWords.Ordinals)
            words.Add(WordClass.Ordinal, word, value);
        foreach ((string word, int denominator) in NumberWords.Fractions)
            words.Add(WordClass.FractionName, word, denominator);
        foreach ((string word, int value) in NumberWords.Multipliers)
            words.Add(WordClass.Multiplier, word, value);
        foreach ((string word, int month) in CalendarWords.Months)
            words.Add(WordClass.Month, word, month);
        words.Add(WordClass.Weekday, CalendarWords.Weekdays);
        words.Add(WordClass.Article, ClosedClasses.Articles);
        words.Add(WordClass.Determiner, ClosedClasses.Determiners);
        words.Add(WordClass.NumberOpener, NumberWords.Openers);
        words.Add(WordClass.Preposition, ClosedClasses.Prepositions);
        words.Add(WordClass.Conjunction, ClosedClasses.Conjunctions);
        words.Add(WordClass.Auxiliary, ClosedClasses.Auxiliaries);
        words.Add(WordClass.Pronoun, ClosedClasses.Pronouns);
        words.Add(WordClass.Adverb, ClosedClasses.Adverbs);
        words.Add(WordClass.Negation, ClosedClasses.Negations);
        words.Add(WordClass.Enumerator, ClosedClasses.Enumerators);
        foreach (string enumerator in ClosedClasses.Enumerators.Split(' '))
            words.Add(WordClass.Enumerator, enumerator + "s");
        words.Add(WordClass.Abbreviation, ClosedClasses.Abbreviations);
        words.Add(WordClass.IrregularPlural, ClosedClasses.IrregularPlurals);
        words.Add(WordClass.CommonVerb, ClosedClasses.CommonVerbs);
        words.Add(WordClass.Rise, ChangeWords.Rise);
        words.Add(WordClass.Fall, ChangeWords.Fall);
        words.Add(WordClass.ReportingVerb, ReportingVerbs.All);
        words.Add(WordClass.NounLikeReport, ReportingVerbs.NounLike);
        words.Add(WordClass.SpeechVerb, ReportingVerbs.Judging);
        words.Add(WordClass.ReportNoun, ReportingVerbs.Nouns);
        words.Add(WordClass.ComparingVerb, ReportingVerbs.Comparing);
        words.Add(WordClass.PhrasalReport | WordClass.According, "according");
        foreach ((string verb, string particle) in ReportingVerbs.Phrasal)
        {
            words.Add(WordClass.PhrasalReport, verb);
            words.Add(WordClass.None, particle);
        }

        words.Add(WordClass.Honorific, PersonWords.Honorifics);
        words.Add(WordClass.Role, PersonWords.Roles);
        words.Add(WordClass.OrganisationNoun, PersonWords.OrganisationNouns);
        foreach ((string name, _, _) in Currencies.Names)
            words.Add(WordClass.CurrencyName, name);
        words.Add(WordClass.CurrencyName, Currencies.SharedNames);
        AddPhrases(words, HedgePhrases.Before);
        AddPhrases(words, HedgePhrases.After);
        words.Add(WordClass.None, HedgePhrases.Between);
        words.Add(WordClass.None, NumberWords.BeforeUnits);
        words.Add(WordClass.None, CalendarWords.Moved);
        words.Add(WordClass.None, ClosedClasses.ScoreWords);
        words.Add(WordClass.None, "up total point times fold old early mid late according next who which that he she they it i we through until minus negative scores pair couple next back prior");
        foreach (string role in PersonWords.Roles.Split(' '))
            words.Add(WordClass.Role, role + "s");
        return words;
    }

    private static void AddPhrases(Vocabulary words, (string Phrase, Hedge Hedge)[] phrases)
    {
        foreach ((string phrase, _) in phrases)
            words.Add(WordClass.HedgeWord, phrase);
    }
}
