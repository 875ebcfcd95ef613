namespace Provenance.Engine.Text;

/// <summary>
/// Bytes to text, without guessing: UTF-8 with or without a byte order mark, UTF-16 with one. Anything else is an error
/// with its place, never a replacement character (RFC 3629; Unicode 16.0, section 3.9, table 3-7).
/// </summary>
public static class TextDecoder
{
    /// <summary>Decodes a document.</summary>
    public static DecodedText Decode(byte[] bytes)
    {
        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
            return DecodeUtf16(bytes, bigEndian: false);
        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            return DecodeUtf16(bytes, bigEndian: true);

        int start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes, start, bytes.Length - start);
        }
        catch (System.Text.DecoderFallbackException)
        {
            int offset = FirstInvalidUtf8(bytes, start);
            string before = System.Text.Encoding.UTF8.GetString(bytes, start, offset - start);
            return new DecodedText(null, $"is not UTF-8: byte 0x{bytes[offset]:X2} at offset {offset}", EndOf(before));
        }

        return Checked(text);
    }

    private static DecodedText Checked(string text)
    {
        int nul = text.IndexOf('\0');
        return nul < 0
            ? new DecodedText(text, null, new LinePosition(1, 1))
            : new DecodedText(null, "is binary: it contains a NUL character", LineMap.Of(text).Locate(nul));
    }

    private static readonly System.Text.UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static DecodedText DecodeUtf16(byte[] bytes, bool bigEndian)
    {
        var encoding = new System.Text.UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);
        try
        {
            return Checked(encoding.GetString(bytes, 2, bytes.Length - 2));
        }
        catch (System.Text.DecoderFallbackException)
        {
            string lenient = new System.Text.UnicodeEncoding(bigEndian, byteOrderMark: true).GetString(bytes, 2, bytes.Length - 2);
            int half = lenient.IndexOf('\uFFFD');
            return new DecodedText(null, "is not UTF-16: it holds half of a surrogate pair", LineMap.Of(lenient).Locate(Math.Max(0, half)));
        }
    }

    /// <summary>Offset of the first byte that does not continue well-formed UTF-8.</summary>
    private static int FirstInvalidUtf8(byte[] bytes, int start)
    {
        int i = start;
        while (i < bytes.Length)
        {
            int length = WellFormedLength(bytes, i);
            if (length == 0)
                return i;
            i += length;
        }

        return bytes.Length - 1;
    }

    private static int WellFormedLength(byte[] bytes, int i)
    {
        byte lead = bytes[i];
        if (lead < 0x80)
            return 1;

        int length = lead is >= 0xC2 and <= 0xDF ? 2 : lead is >= 0xE0 and <= 0xEF ? 3 : lead is >= 0xF0 and <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > bytes.Length)
            return 0;

        (byte low, byte high) = lead switch
        {
            0xE0 => ((byte)0xA0, (byte)0xBF),
            0xED => ((byte)0x80, (byte)0x9F),
            0xF0 => ((byte)0x90, (byte)0xBF),
            0xF4 => ((byte)0x80, (byte)0x8F),
            _ => ((byte)0x80, (byte)0xBF),
        };
        if (bytes[i + 1] < low || bytes[i + 1] > high)
            return 0;
        for (int k = 2; k < length; k++)
        {
            if (bytes[i + k] is < 0x80 or > 0xBF)
                return 0;
        }

        return length;
    }

    private static LinePosition EndOf(string text) => LineMap.Of(text).Locate(text.Length);
}
