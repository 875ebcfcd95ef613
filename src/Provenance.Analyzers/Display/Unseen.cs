namespace Provenance.Analyzers.Display;

/// <summary>
/// The characters that a reader cannot see or that move others on the screen: controls, white space other than the
/// blank, bidirectional controls and the rest of Unicode 16.0's Default_Ignorable_Code_Point and White_Space, private use,
/// noncharacters. A table and no look-up of categories, so that every compiler host writes the same text.
/// </summary>
internal static class Unseen
{
    /// <summary>First and last of each range, ascending.</summary>
    private static readonly int[] Ranges =
    [
        0x0000, 0x001F, // C0 controls
        0x007F, 0x00A0, // DEL, C1 controls, no-break space
        0x00AD, 0x00AD, // soft hyphen
        0x034F, 0x034F, // combining grapheme joiner
        0x061C, 0x061C, // Arabic letter mark
        0x115F, 0x1160, // Hangul fillers
        0x1680, 0x1680, // Ogham space mark
        0x17B4, 0x17B5, // Khmer inherent vowels
        0x180B, 0x180F, // Mongolian selectors
        0x2000, 0x200F, // spaces, zero width, directional marks
        0x2028, 0x202F, // line and paragraph separators, bidirectional embeddings and overrides, narrow space
        0x205F, 0x206F, // mathematical space, invisible operators, bidirectional isolates
        0x3000, 0x3000, // ideographic space
        0x3164, 0x3164, // Hangul filler
        0xD800, 0xF8FF, // halves of surrogate pairs, private use
        0xFDD0, 0xFDEF, // noncharacters
        0xFE00, 0xFE0F, // variation selectors
        0xFEFF, 0xFEFF, // byte order mark
        0xFFA0, 0xFFA0, // half-width Hangul filler
        0xFFF0, 0xFFFB, // specials up to interlinear annotation
        0xFFFE, 0xFFFF, // noncharacters
        0x1BCA0, 0x1BCA3, // shorthand format controls
        0x1D173, 0x1D17A, // musical format controls
        0xE0000, 0x10FFFF, // tags, variation selectors, private use
    ];

    /// <summary>Whether the code point is one of them.</summary>
    public static bool Contains(int codePoint)
    {
        // Almost every character of a text is printable ASCII.
        if (codePoint is >= 0x20 and < 0x7F)
            return false;

        int found = Array.BinarySearch(Ranges, codePoint);
        return found >= 0 || (~found & 1) == 1;
    }
}
