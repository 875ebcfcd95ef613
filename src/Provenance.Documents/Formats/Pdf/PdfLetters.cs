using System.Text;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>What glyphs stand for, as text has it: ligatures are letters, and no control character comes out of a font.</summary>
internal static class PdfLetters
{
    /// <summary>The letters of the ligatures from U+FB00 on.</summary>
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The characters of a glyph.</summary>
    public static string Plain(string text)
    {
        if (text.Length == 1 && text[0] is >= ' ' and < '\u007F')
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0xFB00 and <= 0xFB06)
                plain.Append(Ligatures[rune.Value - 0xFB00]);
            else if (rune.Value is < ' ' or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029)
                plain.Append(' ');
            else
                plain.Append(rune.ToString());
        }

        return plain.ToString();
    }
}
