namespace Provenance.Engine.Lexicon;

/// <summary>
/// Latin letters with marks and the ASCII letters that stand for them in identifiers. A table of its own, because the
/// framework's normalisation depends on the globalisation mode of the host, and names must not.
/// </summary>
internal static class LatinLetters
{
    private static readonly (string Letters, string Ascii)[] Folds =
    [
        ("ÀÁÂÃÄÅĀĂĄǍ", "A"), ("àáâãäåāăąǎ", "a"), ("Æ", "Ae"), ("æ", "ae"), ("ÇĆĈĊČ", "C"), ("çćĉċč", "c"), ("ÐĎĐ", "D"), ("ðďđ", "d"),
        ("ÈÉÊËĒĔĖĘĚ", "E"), ("èéêëēĕėęě", "e"), ("ĜĞĠĢ", "G"), ("ĝğġģ", "g"), ("ĤĦ", "H"), ("ĥħ", "h"), ("ÌÍÎÏĨĪĬĮİ", "I"), ("ìíîïĩīĭįı", "i"),
        ("Ĵ", "J"), ("ĵ", "j"), ("Ķ", "K"), ("ķ", "k"), ("ĹĻĽĿŁ", "L"), ("ĺļľŀł", "l"), ("ÑŃŅŇ", "N"), ("ñńņň", "n"), ("ÒÓÔÕÖØŌŎŐ", "O"), ("òóôõöøōŏő", "o"),
        ("Œ", "Oe"), ("œ", "oe"), ("ŔŖŘ", "R"), ("ŕŗř", "r"), ("ŚŜŞŠȘ", "S"), ("śŝşšș", "s"), ("ß", "ss"), ("ŢŤŦȚ", "T"), ("ţťŧț", "t"), ("Þ", "Th"), ("þ", "th"),
        ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ùúûüũūŭůűų", "u"), ("Ŵ", "W"), ("ŵ", "w"), ("ÝŶŸ", "Y"), ("ýÿŷ", "y"), ("ŹŻŽ", "Z"), ("źżž", "z"),
    ];

    private static readonly Dictionary<char, string> Table = ByLetter();

    /// <summary>The ASCII letters for a letter with marks, or null.</summary>
    public static string? Fold(char c) => Table.TryGetValue(c, out string? ascii) ? ascii : null;

    // A loop, because a query of pairs would be compiled in every build that starts.
    private static Dictionary<char, string> ByLetter()
    {
        var table = new Dictionary<char, string>();
        foreach ((string letters, string ascii) in Folds)
        {
            foreach (char letter in letters)
                table.Add(letter, ascii);
        }

        return table;
    }
}
