namespace Provenance.Engine.Lexicon.Words;

/// <summary>The closed classes that a word can belong to; a word may belong to several.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>one … ninety, and zero; the entry's value.</summary>
    Cardinal = 1 << 0,

    /// <summary>hundred, thousand, million, dozen: multiplies what stands before it.</summary>
    Scale = 1 << 1,

    /// <summary>first, second, twentieth; the entry's value.</summary>
    Ordinal = 1 << 2,

    /// <summary>half, third, quarters; the entry's value.</summary>
    FractionName = 1 << 3,

    /// <summary>hundreds, thousands, millions: a vague magnitude.</summary>
    Magnitude = 1 << 4,

    /// <summary>January, Feb; the entry's value is 1 to 12.</summary>
    Month = 1 << 5,

    /// <summary>Monday, Tue.</summary>
    Weekday = 1 << 6,

    /// <summary>a, an, the.</summary>
    Article = 1 << 7,

    /// <summary>this, its, every, another.</summary>
    Determiner = 1 << 8,

    /// <summary>of, in, by, than.</summary>
    Preposition = 1 << 9,

    /// <summary>and, or, but, as, while.</summary>
    Conjunction = 1 << 10,

    /// <summary>is, had, will, could.</summary>
    Auxiliary = 1 << 11,

    /// <summary>he, it, who, which.</summary>
    Pronoun = 1 << 12,

    /// <summary>said, warned, told, in any inflection.</summary>
    ReportingVerb = 1 << 13,

    /// <summary>Mr, Dr, Gen.</summary>
    Honorific = 1 << 14,

    /// <summary>chief, minister, president: what a person can be called by.</summary>
    Role = 1 << 15,

    /// <summary>A point after it does not end a sentence.</summary>
    Abbreviation = 1 << 16,

    /// <summary>section, figure, version: a number after it is a name.</summary>
    Enumerator = 1 << 17,

    /// <summary>also, only, still, already.</summary>
    Adverb = 1 << 18,

    /// <summary>twice, double, triple, in the entry's value.</summary>
    Multiplier = 1 << 19,

    /// <summary>increase, grow, boost, in any inflection: a change upwards.</summary>
    Rise = 1 << 20,

    /// <summary>cut, fall, drop, in any inflection: a change downwards.</summary>
    Fall = 1 << 21,

    /// <summary>dollars, euro, pence.</summary>
    CurrencyName = 1 << 22,

    /// <summary>not, never, no, without.</summary>
    Negation = 1 << 24,

    /// <summary>A word of a hedge phrase.</summary>
    HedgeWord = 1 << 25,

    /// <summary>A verb that is no reporting verb and follows a counted noun often: meet, exceed, rose.</summary>
    CommonVerb = 1 << 26,

    /// <summary>A plural that does not end in s: people, men.</summary>
    IrregularPlural = 1 << 27,

    /// <summary>Company, committee, ministry: what an organisation can be called by.</summary>
    OrganisationNoun = 1 << 29,

    /// <summary>A verb that reports only with a quotation behind it: attacked, mocked.</summary>
    SpeechVerb = 1 << 23,

    /// <summary>A reporting verb that is a noun as often: claims, reports.</summary>
    NounLikeReport = 1 << 30,

    /// <summary>A noun for what somebody said: statement, warning.</summary>
    ReportNoun = 1L << 31,

    /// <summary>A verb that says what somebody takes a thing for: called, described, hailed.</summary>
    ComparingVerb = 1L << 32,

    /// <summary>The first word of "according to", "put it", "went on", "shot back".</summary>
    PhrasalReport = 1L << 33,

    /// <summary>a, an, several, few, many: opens a number that the word behind it goes on ("a hundred", "several thousand").</summary>
    NumberOpener = 1L << 34,

    /// <summary>"according", as in "according to".</summary>
    According = 1L << 35,

    /// <summary>Any word that a reporting clause can hang on.</summary>
    ReportCue = ReportingVerb | SpeechVerb | NounLikeReport | ReportNoun | ComparingVerb | PhrasalReport,

    /// <summary>Everything that cannot be inside a noun phrase.</summary>
    PhraseBreak = Preposition | Conjunction | Auxiliary | Pronoun,
}
