namespace Provenance.Engine.Lexicon;

/// <summary>Words that matter when two wordings are compared: what is one word in two spellings, what a change of would change the sense, and what may be left out.</summary>
internal static class WordingWords
{
    /// <summary>Titles and other words that are written short or long, and words that are spelled in several ways; the last of a line is the one that the others are taken for.</summary>
    public static readonly string[] Spellings =
    [
        "sen senator", "sens senators", "rep representative", "reps representatives", "gov governor", "pres president", "prof professor", "dr doctor", "gen general", "lt lieutenant", "col colonel",
        "capt captain", "maj major", "sgt sergeant", "cmdr commander", "adm admiral", "brig brigadier", "cpl corporal", "pvt private", "rev reverend", "mr mister", "mt mount", "st saint", "ft fort",
        "ok o.k okay", "advisor adviser", "cos coz cause because", "yeah yep yes", "nope no", "til till until", "tho though", "thru through",
        "amongst among", "amidst amid", "learnt learned", "burnt burned", "spelt spelled", "dreamt dreamed", "leapt leaped", "spoilt spoiled", "pc percent", "e-mail email", "co company", "govt government",
        "u.s us", "u.k uk", "u.n un", "e.u eu", "1 one",
    ];

    /// <summary>What stands before a negation's apostrophe, and the verb that it is short for.</summary>
    public static readonly (string Short, string Verb)[] Negated = [("won", "will"), ("can", "can"), ("shan", "shall"), ("ain", "is")];

    /// <summary>What stands behind an apostrophe, and what it is short for.</summary>
    public static readonly (string Clitic, string Word)[] Clitics = [("ll", "will"), ("m", "am"), ("re", "are"), ("ve", "have")];

    /// <summary>
    /// Words of grammar that bear the sense of a sentence against one another; those of a line say the same in another tense or style, and each line says
    /// something else than the others.
    /// </summary>
    public static readonly string[] Bearing =
    [
        "will would shall", "can could", "may might", "must", "should ought", "before", "after", "over above", "under below", "inside", "outside", "up upwards", "down downwards", "within", "beyond", "against",
        "until till", "since", "unless", "if", "into", "out", "off", "to toward towards", "from", "with",
    ];

    /// <summary>Words of grammar that say how many or how much: none can be dropped or changed without a change of what is said.</summary>
    public static readonly string[] Quantities =
    [
        "all", "both", "every each", "more", "less fewer", "most", "least", "many", "few", "several", "everyone everybody", "anyone anybody", "someone somebody", "everything", "something", "anything", "once", "twice",
    ];

    /// <summary>Words that a speaker puts between others, and that many a writer leaves out: a change of nothing but these is none.</summary>
    public const string Fillers = "ah actually basically er frankly hey hm hmm honestly i kind know like listen look mean obviously oh okay of really right see so sort that then to uh um very well yes you and but just";
}
