using System.Text;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Benchmarks;

/// <summary>What is measured as "extract": figures and quotations with their speakers out of one document.</summary>
internal static class Extraction
{
    /// <summary>Extracts, and returns the number of citations so that nothing is optimised away.</summary>
    public static int Of(string text)
    {
        var figures = new List<FigureCitation>();
        var quotes = new List<QuoteCitation>();
        DocumentReader.Read(new TextDocument("text", text), figures, quotes);
        return figures.Count + quotes.Count;
    }

    /// <summary>Bytes allocated for each byte of a text in UTF-8, once the buffers that are used again are there: the least of some runs, since others may have taken a buffer.</summary>
    public static double AllocatedPerByte(string text)
    {
        const int runs = 5;
        Of(text);
        long least = long.MaxValue;
        for (int run = 0; run < runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Of(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least / (double)Encoding.UTF8.GetByteCount(text);
    }
}
