using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>The small words of other languages in Latin letters that English does not have: where they prevail, a text is not English.</summary>
internal static class OtherLanguages
{
    private static readonly WordSet[] Words =
    [
        new("al como con cuando de del desde durante el ella en entre era es esta este fue ha han hasta hoy la las le lo los muy más nuevos para pero por que se ser sin sobre su sus también tiene tras un una unos y ya"),
        new("au aux avec ce ces cette dans de depuis des du elle en est et été il ils je la le les leur leurs mais ne nous ont ou où par pas plus pour qui que sa sans selon ses son sont sur un une vers vous"),
        new("aber als auch auf aus bei bis das dem den der des durch ein eine einem einen einer eines er es für haben ihre ihren im ist mit nach nicht noch oder sein seine sich sie sind über um und vom von vor werden wie wird wurde wurden zu zum zur zwischen"),
        new("al alla anche che con da dal dalla dei del della delle di dopo e era gli il in la le lo ma nel nella non per più quando quello questa questo si sono stato su tra un una"),
        new("à ao aos as com como da das de do dos e é ela ele em entre era foi já mais mas não nas no nos o os ou para pela pelo por que são se sem seu sua também um uma"),
        new("aan als bij dan dat de deze die door een en er haar heeft het hun ik in is kan maar met naar niet nog of om onder ook op over te tot uit van veel voor was wel werd wij worden wordt zijn"),
        new("att av blev de den det där efter ett för från har hon i inte med men mot någon när och om på sig som till under var vid är af blev efter eller en et fra hun ikke og på til var ved å av"),
        new("bez być był była było co do dla i ich jak jest już która które który na nie od oraz po przez przy się są to w we z za że"),
    ];

    /// <summary>How many languages are known.</summary>
    public static int Count => Words.Length;

    /// <summary>Whether a language has a word, and English does not have it as one of its small words.</summary>
    public static bool Has(int language, ReadOnlySpan<char> word) => word.Length <= 8 && Words[language].Contains(word);
}
