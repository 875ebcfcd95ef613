namespace Provenance.Engine.Lexicon;

/// <summary>British endings and words with their American spelling. Folding serves comparison only: a word without an American
/// spelling (rise) is folded like the others and still equals itself.</summary>
internal static class SpellingVariants
{
    /// <summary>Endings, the longest first.</summary>
    public static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"),
        ("yse", "yze"), ("ysed", "yzed"), ("ogue", "og"), ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("tres", "ters"), ("tre", "ter"),
    ];

    /// <summary>What words begin with (neighbour, neighbourhood): as endings they would hold of "hour" and "evidence" too.</summary>
    public static readonly (string British, string American)[] Roots =
    [
        ("arbour", "arbor"), ("ardour", "ardor"), ("armour", "armor"), ("behaviour", "behavior"), ("candour", "candor"), ("clamour", "clamor"), ("colour", "color"), ("defence", "defense"), ("demeanour", "demeanor"), ("endeavour", "endeavor"),
        ("favour", "favor"), ("fervour", "fervor"), ("flavour", "flavor"), ("harbour", "harbor"), ("honour", "honor"), ("humour", "humor"), ("labour", "labor"), ("licence", "license"), ("misdemeanour", "misdemeanor"), ("neighbour", "neighbor"), ("odour", "odor"),
        ("offence", "offense"), ("parlour", "parlor"), ("pretence", "pretense"), ("rancour", "rancor"), ("rumour", "rumor"), ("saviour", "savior"), ("savour", "savor"), ("splendour", "splendor"), ("succour", "succor"), ("tumour", "tumor"), ("valour", "valor"), ("vapour", "vapor"), ("vigour", "vigor"),
    ];

    /// <summary>Single words.</summary>
    public static readonly (string British, string American)[] Words =
    [
        ("aeroplane", "airplane"), ("ageing", "aging"), ("aluminium", "aluminum"), ("analyse", "analyze"), ("cheque", "check"), ("draught", "draft"), ("enrol", "enroll"), ("fibre", "fiber"), ("fibres", "fibers"), ("fulfil", "fulfill"), ("gaol", "jail"), ("grey", "gray"),
        ("instalment", "installment"), ("judgement", "judgment"), ("kerb", "curb"), ("manoeuvre", "maneuver"), ("metre", "meter"), ("metres", "meters"), ("mould", "mold"), ("plough", "plow"), ("practise", "practice"), ("programme", "program"), ("programmes", "programs"),
        ("sceptical", "skeptical"), ("skilful", "skillful"), ("storey", "story"), ("sulphur", "sulfur"), ("towards", "toward"), ("travelled", "traveled"), ("tyre", "tire"), ("tyres", "tires"), ("whilst", "while"),
    ];
}
