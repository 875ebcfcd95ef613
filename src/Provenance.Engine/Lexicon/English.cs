namespace Provenance.Engine.Lexicon;

/// <summary>
/// The English lexicon: every table of this folder poured into one vocabulary, and the numbers of the words that the
/// readers know by name. Built once, never changed.
/// </summary>
internal static class English
{
    public static readonly Vocabulary Words = Build();

    public static readonly ushort A = Words.Find("a".AsSpan());
    public static readonly ushort An = Words.Find("an".AsSpan());
    public static readonly ushort The = Words.Find("the".AsSpan());
    public static readonly ushort And = Words.Find("and".AsSpan());
    public static readonly ushort Or = Words.Find("or".AsSpan());
    public static readonly ushort To = Words.Find("to".AsSpan());
    public static readonly ushort Of = Words.Find("of".AsSpan());
    public static readonly ushort In = Words.Find("in".AsSpan());
    public static readonly ushort On = Words.Find("on".AsSpan());
    public static readonly ushort By = Words.Find("by".AsSpan());
    public static readonly ushort At = Words.Find("at".AsSpan());
    public static readonly ushort For = Words.Find("for".AsSpan());
    public static readonly ushort Per = Words.Find("per".AsSpan());
    public static readonly ushort From = Words.Find("from".AsSpan());
    public static readonly ushort Between = Words.Find("between".AsSpan());
    public static readonly ushort Through = Words.Find("through".AsSpan());
    public static readonly ushort Until = Words.Find("until".AsSpan());
    public static readonly ushort Than = Words.Find("than".AsSpan());
    public static readonly ushort As = Words.Find("as".AsSpan());
    public static readonly ushort Point = Words.Find("point".AsSpan());
    public static readonly ushort One = Words.Find("one".AsSpan());
    public static readonly ushort Hundred = Words.Find("hundred".AsSpan());
    public static readonly ushort Dozen = Words.Find("dozen".AsSpan());
    public static readonly ushort Half = Words.Find("half".AsSpan());
    public static readonly ushort Quarter = Words.Find("quarter".AsSpan());
    public static readonly ushort May = Words.Find("may".AsSpan());
    public static readonly ushort March = Words.Find("march".AsSpan());
    public static readonly ushort Second = Words.Find("second".AsSpan());
    public static readonly ushort Seconds = Words.Find("seconds".AsSpan());
    public static readonly ushort Times = Words.Find("times".AsSpan());
    public static readonly ushort Fold = Words.Find("fold".AsSpan());
    public static readonly ushort Old = Words.Find("old".AsSpan());
    public static readonly ushort More = Words.Find("more".AsSpan());
    public static readonly ushort Early = Words.Find("early".AsSpan());
    public static readonly ushort Mid = Words.Find("mid".AsSpan());
    public static readonly ushort Late = Words.Find("late".AsSpan());
    public static readonly ushort According = Words.Find("according".AsSpan());
    public static readonly ushort Who = Words.Find("who".AsSpan());
    public static readonly ushort Which = Words.Find("which".AsSpan());
    public static readonly ushort That = Words.Find("that".AsSpan());
    public static readonly ushort He = Words.Find("he".AsSpan());
    public static readonly ushort She = Words.Find("she".AsSpan());
    public static readonly ushort They = Words.Find("they".AsSpan());
    public static readonly ushort It = Words.Find("it".AsSpan());
    public static readonly ushort I = Words.Find("i".AsSpan());
    public static readonly ushort We = Words.Find("we".AsSpan());
    public static readonly ushort Minus = Words.Find("minus".AsSpan());
    public static readonly ushort Negative = Words.Find("negative".AsSpan());
    public static readonly ushort Scores = Words.Find("scores".AsSpan());
    public static readonly ushort Pair = Words.Find("pair".AsSpan());
    public static readonly ushort Couple = Words.Find("couple".AsSpan());
    public static readonly ushort Next = Words.Find("next".AsSpan());

    private static Vocabulary Build()
    {
        var words = new Vocabulary();
        foreach ((string word, int value) in NumberWords.Cardinals)
            words.Add(WordClass.Cardinal, word, value);
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
        words.Add(WordClass.Honorific, PersonWords.Honorifics);
        words.Add(WordClass.Role, PersonWords.Roles);
        words.Add(WordClass.OrganisationNoun, PersonWords.OrganisationNouns);
        foreach ((string name, _, _) in Currencies.Names)
            words.Add(WordClass.CurrencyName, name);
        words.Add(WordClass.CurrencyName, "pound pounds dinar dinars");
        AddPhrases(words, HedgePhrases.Before);
        AddPhrases(words, HedgePhrases.After);
        words.Add(WordClass.None, HedgePhrases.Between);
        words.Add(WordClass.None, "point times fold old early mid late according next who which that he she they it i we through until minus negative scores pair couple next");
        return words;
    }

    private static void AddPhrases(Vocabulary words, (string Phrase, Hedge Hedge)[] phrases)
    {
        foreach ((string phrase, _) in phrases)
            words.Add(WordClass.HedgeWord, phrase);
    }
}
