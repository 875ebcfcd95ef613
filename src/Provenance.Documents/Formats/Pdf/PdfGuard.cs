namespace Provenance.Documents.Formats.Pdf;

/// <summary>Looks through the bytes of a PDF, or of a stream in it, before any of it is made an object: how many objects there are, and how deep they lie in each other.</summary>
internal static class PdfGuard
{
    /// <summary>Looks through a file.</summary>
    /// <exception cref="FormatProblemException">It is beyond a limit.</exception>
    public static void Check(byte[] bytes, PdfLimits limits)
    {
        int objects = 0;
        ReadOnlySpan<byte> rest = bytes;
        for (int at = rest.IndexOf(" obj"u8); at >= 0; at = rest.IndexOf(" obj"u8))
        {
            if (++objects > limits.Objects)
                throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {limits.Objects} objects"));
            rest = rest[(at + 4)..];
        }

        CheckDepth(bytes, limits);
    }

    /// <summary>
    /// Looks how deep brackets lie in each other. What is packed looks like anything, so only runs of brackets and of what may stand
    /// between them are counted: a bracket that closes, and any byte that is no text, ends a run.
    /// </summary>
    public static void CheckDepth(ReadOnlySpan<byte> bytes, PdfLimits limits)
    {
        int depth = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte b = bytes[i];
            bool twice = i + 1 < bytes.Length && bytes[i + 1] == b;
            if (b == '[' || (b == '<' && twice))
            {
                i += b == '<' ? 1 : 0;
                if (++depth > limits.Depth)
                    throw FormatProblemException.Damaged("is a PDF whose objects lie too deep in each other");
            }
            else if (b == ']' || (b == '>' && twice))
            {
                i += b == '>' ? 1 : 0;
                depth = Math.Max(0, depth - 1);
            }
            else if (b is 0 or (> 0x0D and < 0x20) or >= 0x80)
            {
                depth = 0;
            }
        }
    }
}
