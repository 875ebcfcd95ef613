using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>A filter that first finds out how much a stream unpacks to, into nothing, and unpacks it only within a budget.</summary>
/// <param name="inner">The filter.</param>
/// <param name="budget">The budget.</param>
internal sealed class BoundedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    /// <summary>The longest row that a predictor may ask memory for, in bits.</summary>
    private const double LongestRow = 8 * 1024 * 1024;

    /// <inheritdoc/>
    public bool IsSupported => inner.IsSupported && inner is FlateFilter or LzwFilter or RunLengthFilter or Ascii85Filter or AsciiHexDecodeFilter;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (!IsSupported)
            throw FormatProblemException.Damaged("is a PDF whose text is packed as a picture");
        CheckRows(streamDictionary);
        if (streamDictionary.Data.TryGetValue("N", out IToken? objects) && objects is NumericToken count)
            budget.Objects(count.Double);
        budget.Inflate(Length(input, GrowsEarly(streamDictionary)));
        Memory<byte> output = PdfNames.WithoutDrawings(inner.Decode(input, streamDictionary, filterProvider, filterIndex), streamDictionary.Data.ContainsKey("Length2"));
        PdfGuard.CheckDepth(output.Span, budget.Limits);
        PdfNames.Disarm(output.Span);
        return output;
    }

    private long Length(Memory<byte> input, bool growsEarly) => inner switch
    {
        FlateFilter => Inflated(input),
        LzwFilter => LzwLength.Of(input.Span, budget.Left, growsEarly),
        RunLengthFilter => RunLength(input.Span),
        // Five letters are four bytes, and a "z" is four.
        Ascii85Filter => input.Length + (4L * input.Span.Count((byte)'z')),
        _ => input.Length,
    };

    private long Inflated(Memory<byte> input)
    {
        // The two bytes of the header may be wrong, and what follows it may be cut off: a reader takes what there is.
        using var packed = new MemoryStream(input.Length > 2 ? input[2..].ToArray() : []);
        using var stream = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[81920];
        long length = 0;
        try
        {
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                length += read;
                budget.Step();
                if (length > budget.Left)
                    throw budget.Inflated();
            }
        }
        catch (InvalidDataException)
        {
            // Up to here.
        }

        return length;
    }

    private static long RunLength(ReadOnlySpan<byte> input)
    {
        long length = 0;
        for (int i = 0; i < input.Length && input[i] != 128; i += input[i] < 128 ? input[i] + 2 : 2)
            length += input[i] < 128 ? input[i] + 1 : 257 - input[i];
        return length;
    }

    private static void CheckRows(DictionaryToken dictionary)
    {
        foreach (DictionaryToken row in Parameters(dictionary))
        {
            if (Number(row, "Columns", 1) * Number(row, "Colors", 1) * Number(row, "BitsPerComponent", 8) is < 0 or > LongestRow)
                throw FormatProblemException.Damaged("is a PDF with rows that are too long");
        }
    }

    private static bool GrowsEarly(DictionaryToken dictionary) => Parameters(dictionary).All(parameters => Number(parameters, "EarlyChange", 1) != 0);

    private static IEnumerable<DictionaryToken> Parameters(DictionaryToken dictionary)
    {
        foreach (string name in (string[])["DecodeParms", "DP"])
        {
            if (!dictionary.Data.TryGetValue(name, out IToken? parameters))
                continue;
            foreach (DictionaryToken one in (parameters is ArrayToken all ? all.Data : [parameters]).OfType<DictionaryToken>())
                yield return one;
        }
    }

    private static double Number(DictionaryToken dictionary, string name, double usual) =>
        dictionary.Data.TryGetValue(name, out IToken? token) && token is NumericToken number ? number.Double : usual;
}
