namespace Provenance.Documents.Formats.Pdf;

/// <summary>
/// Takes out of a PDF what leads to trees and graphs that no text is read by: names of places, outlines, colours, patterns, how
/// glyphs are drawn. The reader goes through some of them by calling itself, and one that leads back to itself would end the process.
/// </summary>
internal static class PdfNames
{
    private const int Longest = 16;
    private const int MostObjects = 2_000_000;

    /// <summary>Behind this word a font program is encrypted and holds the drawings.</summary>
    private static ReadOnlySpan<byte> Drawings => "eexec"u8;

    private static readonly HashSet<string> Unneeded = new(
        [
            "AcroForm", "Annots", "ColorSpace", "Dests", "FontFile3", "Function", "Functions", "Metadata", "Names", "OpenAction", "Outlines", "OutputIntents",
            "PageLabels", "Pattern", "SMask", "Shading", "StructTreeRoot",
        ],
        StringComparer.Ordinal);

    /// <summary>Gives other names to the members of dictionaries that lead there; as many bytes stay.</summary>
    /// <exception cref="FormatProblemException">It numbers more objects than any file has.</exception>
    public static void Disarm(Span<byte> bytes)
    {
        Span<char> name = stackalloc char[Longest];
        for (int at = bytes.IndexOf((byte)'/'); at >= 0;)
        {
            int end = at + 1, length = 0;
            while (end < bytes.Length && length < Longest && IsRegular(bytes[end]))
                name[length++] = CharacterAt(bytes, ref end);
            if (length < Longest && Unneeded.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..length]))
                bytes[(at + 1)..end].Fill((byte)'x');
            if (length < Longest && name[..length] is "Index" or "Size")
                CheckNumbers(bytes[end..]);
            int next = end < bytes.Length ? bytes[end..].IndexOf((byte)'/') : -1;
            at = next < 0 ? -1 : end + next;
        }

        for (int at = bytes.IndexOf(Drawings); at >= 0; at = bytes.IndexOf(Drawings))
        {
            bytes[at] = (byte)'x';
            bytes = bytes[(at + 1)..];
        }
    }

    /// <summary>A font program in PostScript without its drawings: its encoding stands before them.</summary>
    public static Memory<byte> WithoutDrawings(Memory<byte> stream, bool isFont)
    {
        ReadOnlySpan<byte> bytes = stream.Span;
        ReadOnlySpan<byte> begin = bytes.TrimStart(" \t\r\n\f\0"u8);
        int drawings = isFont || begin.StartsWith("%!"u8) || begin.StartsWith((byte)0x80) ? bytes.IndexOf(Drawings) : -1;
        return drawings < 0 ? stream : stream[..drawings];
    }

    /// <summary>A table of objects says how many it has, and is made for as many.</summary>
    private static void CheckNumbers(ReadOnlySpan<byte> behind)
    {
        long number = 0;
        foreach (byte b in behind)
        {
            bool digit = char.IsAsciiDigit((char)b);
            if (!digit && b is not ((byte)' ' or (byte)'[' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'+' or (byte)'\f' or 0))
                return;
            number = digit ? (number * 10) + (b - '0') : 0;
            if (number > MostObjects)
                throw FormatProblemException.Damaged("is a PDF that numbers more objects than any file has");
        }
    }

    /// <summary>A character of a name (ISO 32000-1, 7.3.5): "#" and two hexadecimal digits are one.</summary>
    private static char CharacterAt(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (bytes[at] == '#' && at + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[at + 1]) && char.IsAsciiHexDigit((char)bytes[at + 2]))
        {
            at += 3;
            return (char)((Digit(bytes[at - 2]) << 4) | Digit(bytes[at - 1]));
        }

        return (char)bytes[at++];
    }

    /// <summary>The value of a hexadecimal digit.</summary>
    public static int Digit(byte hexadecimal) => char.IsAsciiDigit((char)hexadecimal) ? hexadecimal - '0' : (hexadecimal | 0x20) - 'a' + 10;

    private static bool IsRegular(byte b) => b is > (byte)' ' and < 0x7F and not ((byte)'/' or (byte)'[' or (byte)']' or (byte)'<' or (byte)'>' or (byte)'(' or (byte)')' or (byte)'{' or (byte)'}' or (byte)'%');
}
