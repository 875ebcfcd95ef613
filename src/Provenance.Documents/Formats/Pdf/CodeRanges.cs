namespace Provenance.Documents.Formats.Pdf;

/// <summary>
/// Counts the codes for which a stream says by ranges what they stand for (Adobe Technical Note 5014, <c>beginbfrange</c>): <c>&lt;0000&gt;
/// &lt;FFFF&gt; &lt;0000&gt;</c> is a dozen letters and 65,536 codes, and the reader makes an entry of each.
/// </summary>
internal static class CodeRanges
{
    private static ReadOnlySpan<byte> Begin => "beginbfrange"u8;

    /// <summary>Counts them; beyond some number they are that many.</summary>
    public static long Count(ReadOnlySpan<byte> stream)
    {
        long codes = 0;
        for (int at = stream.IndexOf(Begin); at >= 0; at = stream.IndexOf(Begin))
        {
            stream = stream[(at + Begin.Length)..];
            codes = Math.Min(int.MaxValue, codes + CountSection(stream));
        }

        return codes;
    }

    /// <summary>
    /// First and last code of each range and what they stand for, a code or a list of some. Where these do not follow each other so, what is
    /// first and what last is open, and any two codes may be that.
    /// </summary>
    private static long CountSection(ReadOnlySpan<byte> section)
    {
        long inOrder = 0, inAnyOrder = 0;
        ulong last = 0, beforeLast = 0;
        int place = 0;
        bool isOrdered = true;
        for (int i = 0; i < section.Length;)
        {
            byte b = section[i];
            if (IsBlank(b))
            {
                i++;
            }
            else if (b == '<' && TryReadCode(section, ref i, out ulong code))
            {
                (beforeLast, last) = (last, code);
                inAnyOrder = Math.Min(int.MaxValue, inAnyOrder + Between(beforeLast, last));
                inOrder = Math.Min(int.MaxValue, inOrder + (place == 1 ? Between(beforeLast, last) : 0));
                place = (place + 1) % 3;
            }
            else if (b == '[' && TryReadList(section, ref i))
            {
                isOrdered &= place == 2;
                place = 0;
            }
            else
            {
                // The section's end, or what belongs into none.
                isOrdered &= place == 0 && b == 'e';
                break;
            }
        }

        return isOrdered ? inOrder : inAnyOrder;
    }

    private static long Between(ulong first, ulong last) => last < first ? 1 : (long)Math.Min(int.MaxValue, last - first + 1);

    /// <summary>Hexadecimal digits in angle brackets; of more than a number holds, the last ones tell two codes apart.</summary>
    private static bool TryReadCode(ReadOnlySpan<byte> section, ref int i, out ulong code)
    {
        code = 0;
        int end = i + 1;
        for (; end < section.Length && section[end] != '>'; end++)
        {
            if (char.IsAsciiHexDigit((char)section[end]))
                code = (code << 4) | (uint)PdfNames.Digit(section[end]);
            else if (!IsBlank(section[end]))
                return false;
        }

        i = end + 1;
        return end < section.Length;
    }

    private static bool TryReadList(ReadOnlySpan<byte> section, ref int i)
    {
        int end = i + 1;
        while (end < section.Length && (section[end] is (byte)'<' or (byte)'>' || IsBlank(section[end]) || char.IsAsciiHexDigit((char)section[end])))
            end++;
        bool isList = end < section.Length && section[end] == ']';
        i = isList ? end + 1 : i;
        return isList;
    }

    private static bool IsBlank(byte b) => b is 0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' ';
}
