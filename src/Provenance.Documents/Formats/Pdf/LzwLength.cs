namespace Provenance.Documents.Formats.Pdf;

/// <summary>How many bytes a stream that is packed by LZW (ISO 32000-1, 7.4.4) unpacks to, without unpacking it: each code is as long as the one before it and a byte.</summary>
internal static class LzwLength
{
    private const int Clear = 256, End = 257, First = 258, Most = 4096;

    /// <summary>The length; no further than a little beyond a limit.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="early">Whether codes grow one code early, as they do unless the stream says otherwise.</param>
    public static long Of(ReadOnlySpan<byte> input, long limit, bool early = true)
    {
        int late = early ? 0 : 1;
        Span<int> lengths = stackalloc int[Most];
        long length = 0;
        int next = First, width = 9, bits = 0, held = 0, last = 0;
        foreach (byte b in input)
        {
            held = ((held << 8) | b) & 0xFFFFFF;
            bits += 8;
            if (bits < width)
                continue;
            bits -= width;
            int code = (held >> bits) & ((1 << width) - 1);
            if (code == End || length > limit)
                break;
            if (code == Clear)
            {
                (next, width, last) = (First, 9, 0);
                continue;
            }

            int own = code < Clear ? 1 : code < next ? lengths[code] : last + 1;
            length += own;
            if (last > 0 && next < Most)
                lengths[next++] = last + 1;
            last = own;
            width = next >= 2047 + late ? 12 : next >= 1023 + late ? 11 : next >= 511 + late ? 10 : 9;
        }

        return length;
    }
}
