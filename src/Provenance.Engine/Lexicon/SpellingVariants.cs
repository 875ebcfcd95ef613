namespace Provenance.Engine.Lexicon;

/// <summary>British endings and words with their American spelling. Folding serves comparison only: a word without an American
/// spelling (conference, rise) is folded like the others and still equals itself.</summary>
internal static class SpellingVariants
{
    /// <summary>Endings, the longest first.</summary>
    public static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"),
        ("yse", "yze"), ("ysed", "yzed"), ("ogue", "og"), ("oured", "ored"), ("ouring", "oring"), ("ourers", "orers"), ("ourer", "orer"), ("ours", "ors"), ("our", "or"),
        ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("tres", "ters"), ("tre", "ter"), ("ences", "enses"), ("ence", "ense"),
    ];

    /// <summary>Single words.</summary>
    public static readonly (string British, string American)[] Words =
    [
        ("aeroplane", "airplane"), ("ageing", "aging"), ("aluminium", "aluminum"), ("analyse", "analyze"), ("cheque", "check"), ("draught", "draft"), ("enrol", "enroll"), ("fulfil", "fulfill"), ("gaol", "jail"), ("grey", "gray"),
        ("instalment", "installment"), ("judgement", "judgment"), ("kerb", "curb"), ("licence", "license"), ("manoeuvre", "maneuver"), ("metre", "meter"), ("metres", "meters"), ("mould", "mold"), ("plough", "plow"), ("practise", "practice"), ("programme", "program"), ("programmes", "programs"),
        ("sceptical", "skeptical"), ("skilful", "skillful"), ("storey", "story"), ("sulphur", "sulfur"), ("towards", "toward"), ("travelled", "traveled"), ("tyre", "tire"), ("tyres", "tires"), ("whilst", "while"),
    ];
}
