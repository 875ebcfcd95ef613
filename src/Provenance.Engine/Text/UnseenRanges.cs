namespace Provenance.Engine.Text;

/// <summary>
/// The characters that no reader sees: controls, those that Unicode calls default ignorable (<c>Default_Ignorable_Code_Point</c>) or format
/// characters (<c>Cf</c>), its noncharacters, and the few others that are drawn as nothing. A test holds it against both properties.
/// </summary>
public static class UnseenRanges
{
    /// <summary>All of them, ascending.</summary>
    public static IReadOnlyList<UnseenRange> All { get; } =
    [
        new(0x0000, 0x0008, "control character", Concealing.Always),
        new(0x000B, 0x000B, "line tabulation", Concealing.InFigure),
        new(0x000C, 0x000C, "form feed", Concealing.InFigure),
        new(0x000E, 0x001F, "control character", Concealing.Always),
        new(0x007F, 0x0084, "control character", Concealing.Always),
        new(0x0085, 0x0085, "next line", Concealing.InFigure),
        new(0x0086, 0x009F, "control character", Concealing.Always),
        new(0x00AD, 0x00AD, "soft hyphen", Concealing.BesideDigit),
        new(0x034F, 0x034F, "combining grapheme joiner", Concealing.BesideDigit),
        new(0x0600, 0x0605, "Arabic number sign", Concealing.BesideDigit),
        new(0x061C, 0x061C, "Arabic letter mark", Concealing.AmongLatin),
        new(0x06DD, 0x06DD, "Arabic end of ayah", Concealing.BesideDigit),
        new(0x070F, 0x070F, "Syriac abbreviation mark", Concealing.BesideDigit),
        new(0x0890, 0x0891, "Arabic currency mark above", Concealing.BesideDigit),
        new(0x08E2, 0x08E2, "Arabic disputed end of ayah", Concealing.BesideDigit),
        new(0x115F, 0x1160, "Hangul filler", Concealing.BesideDigit),
        new(0x17B4, 0x17B5, "Khmer inherent vowel", Concealing.BesideDigit),
        new(0x180B, 0x180D, "Mongolian variation selector", Concealing.BesideDigit),
        new(0x180E, 0x180E, "Mongolian vowel separator", Concealing.Always),
        new(0x180F, 0x180F, "Mongolian variation selector", Concealing.BesideDigit),
        new(0x200B, 0x200B, "zero width space", Concealing.Always),
        new(0x200C, 0x200C, "zero width non-joiner", Concealing.AmongLatin),
        new(0x200D, 0x200D, "zero width joiner", Concealing.AmongLatin),
        new(0x200E, 0x200E, "left-to-right mark", Concealing.AmongLatin),
        new(0x200F, 0x200F, "right-to-left mark", Concealing.AmongLatin),
        new(0x2028, 0x2028, "line separator", Concealing.InFigure),
        new(0x2029, 0x2029, "paragraph separator", Concealing.InFigure),
        new(0x202A, 0x202A, "left-to-right embedding", Concealing.Always),
        new(0x202B, 0x202B, "right-to-left embedding", Concealing.Always),
        new(0x202C, 0x202C, "pop directional formatting", Concealing.Always),
        new(0x202D, 0x202D, "left-to-right override", Concealing.Always),
        new(0x202E, 0x202E, "right-to-left override", Concealing.Always),
        new(0x2060, 0x2060, "word joiner", Concealing.Always),
        new(0x2061, 0x2064, "invisible operator", Concealing.Always),
        new(0x2065, 0x2065, "unassigned format character", Concealing.Always),
        new(0x2066, 0x2066, "left-to-right isolate", Concealing.Always),
        new(0x2067, 0x2067, "right-to-left isolate", Concealing.Always),
        new(0x2068, 0x2068, "first strong isolate", Concealing.Always),
        new(0x2069, 0x2069, "pop directional isolate", Concealing.Always),
        new(0x206A, 0x206F, "deprecated format character", Concealing.Always),
        new(0x2800, 0x2800, "Braille pattern blank", Concealing.BesideDigit),
        new(0x3164, 0x3164, "Hangul filler", Concealing.BesideDigit),
        new(0xFDD0, 0xFDEF, "noncharacter", Concealing.Always),
        new(0xFE00, 0xFE0F, "variation selector", Concealing.BesideDigit),
        new(0xFEFF, 0xFEFF, "zero width no-break space", Concealing.Always),
        new(0xFFA0, 0xFFA0, "Hangul filler", Concealing.BesideDigit),
        new(0xFFF0, 0xFFF8, "unassigned format character", Concealing.Always),
        new(0xFFF9, 0xFFFB, "interlinear annotation character", Concealing.Always),
        new(0xFFFE, 0xFFFF, "noncharacter", Concealing.Always),
        new(0x1107F, 0x1107F, "Brahmi number joiner", Concealing.BesideDigit),
        new(0x110BD, 0x110BD, "Kaithi number sign", Concealing.BesideDigit),
        new(0x110CD, 0x110CD, "Kaithi number sign", Concealing.BesideDigit),
        new(0x13430, 0x13446, "Egyptian hieroglyph format character", Concealing.BesideDigit),
        new(0x16FE4, 0x16FE4, "Khitan small script filler", Concealing.BesideDigit),
        new(0x1BCA0, 0x1BCA3, "shorthand format character", Concealing.BesideDigit),
        new(0x1D159, 0x1D159, "musical null notehead", Concealing.BesideDigit),
        new(0x1D173, 0x1D17A, "musical format character", Concealing.BesideDigit),
        new(0x1FFFE, 0x1FFFF, "noncharacter", Concealing.Always),
        new(0x2FFFE, 0x2FFFF, "noncharacter", Concealing.Always),
        new(0x3FFFE, 0x3FFFF, "noncharacter", Concealing.Always),
        new(0x4FFFE, 0x4FFFF, "noncharacter", Concealing.Always),
        new(0x5FFFE, 0x5FFFF, "noncharacter", Concealing.Always),
        new(0x6FFFE, 0x6FFFF, "noncharacter", Concealing.Always),
        new(0x7FFFE, 0x7FFFF, "noncharacter", Concealing.Always),
        new(0x8FFFE, 0x8FFFF, "noncharacter", Concealing.Always),
        new(0x9FFFE, 0x9FFFF, "noncharacter", Concealing.Always),
        new(0xAFFFE, 0xAFFFF, "noncharacter", Concealing.Always),
        new(0xBFFFE, 0xBFFFF, "noncharacter", Concealing.Always),
        new(0xCFFFE, 0xCFFFF, "noncharacter", Concealing.Always),
        new(0xDFFFE, 0xDFFFF, "noncharacter", Concealing.Always),
        new(0xE0000, 0xE007F, "tag character", Concealing.OutsideFlag),
        new(0xE0080, 0xE00FF, "unassigned format character", Concealing.Always),
        new(0xE0100, 0xE01EF, "variation selector", Concealing.BesideDigit),
        new(0xE01F0, 0xE0FFF, "unassigned format character", Concealing.Always),
        new(0xEFFFE, 0xEFFFF, "noncharacter", Concealing.Always),
        new(0xFFFFE, 0xFFFFF, "noncharacter", Concealing.Always),
        new(0x10FFFE, 0x10FFFF, "noncharacter", Concealing.Always),
    ];

    /// <summary>The range that a character belongs to; null for one that is seen.</summary>
    public static UnseenRange? Of(int codePoint)
    {
        (int low, int high) = (0, All.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = All[middle].Last < codePoint ? (middle + 1, high) : (low, middle);
        }

        return low < All.Count && All[low].First <= codePoint ? All[low] : null;
    }
}
