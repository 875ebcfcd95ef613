using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>
/// Looks at the fonts of a page before the reader does, and counts the codes that they describe by ranges: <c>/W [0 99999999 500]</c> (ISO
/// 32000-1, 9.7.4.3) and the ranges of their maps, of which the reader makes an entry for each code.
/// </summary>
internal sealed class PdfFonts(IPdfTokenScanner scanner, ILookupFilterProvider filters, PdfBudget budget)
{
    private const int LongestChain = 16;

    private readonly HashSet<IndirectReference> _known = [];

    /// <summary>Counts the codes of the fonts of a dictionary of resources.</summary>
    /// <exception cref="FormatProblemException">They are beyond the limit.</exception>
    public void CheckAll(DictionaryToken resources)
    {
        if (Member(resources, "Font") is not DictionaryToken fonts)
            return;
        foreach (IToken font in fonts.Data.Values)
            Check(font);
    }

    /// <summary>Counts the codes of a font; the reader keeps one that it has made, and so does this.</summary>
    public void Check(IToken token)
    {
        budget.Step();
        if ((token is IndirectReferenceToken reference && !_known.Add(reference.Data)) || Resolve(token) is not DictionaryToken font)
            return;
        CountMap(Member(font, "ToUnicode"));
        CountMap(Member(font, "Encoding"));
        CountWidths(Member(font, "W"), perRange: 3);
        CountWidths(Member(font, "W2"), perRange: 5);
        foreach (IToken descendant in Member(font, "DescendantFonts") is ArrayToken { Data: { } descendants } ? descendants : [])
        {
            if (Resolve(descendant) is not DictionaryToken below)
                continue;
            CountWidths(Member(below, "W"), perRange: 3);
            CountWidths(Member(below, "W2"), perRange: 5);
        }
    }

    private void CountMap(IToken? map)
    {
        if (map is not StreamToken stream)
            return;
        Memory<byte> bytes = stream.Data;
        IReadOnlyList<IFilter> packed = filters.GetFilters(stream.StreamDictionary, scanner);
        for (int i = 0; i < packed.Count; i++)
            bytes = packed[i].Decode(bytes, stream.StreamDictionary, filters, i);
        budget.Map(CodeRanges.Count(bytes.Span));
    }

    /// <summary>A first code, and a list; or a first code, a last one, and numbers that hold for all between.</summary>
    private void CountWidths(IToken? widths, int perRange)
    {
        IReadOnlyList<IToken> all = widths is ArrayToken { Data: { } data } ? data : [];
        for (int i = 0; i + 1 < all.Count;)
        {
            budget.Step();
            (IToken? first, IToken? next) = (Resolve(all[i]), Resolve(all[i + 1]));
            if (first is NumericToken from && next is NumericToken to)
                budget.Map((long)Math.Clamp(to.Double - from.Double + 1, 1, int.MaxValue));
            i += first is not NumericToken ? 1 : next is NumericToken ? perRange : 2;
        }
    }

    /// <summary>A member of a dictionary, wherever it stands.</summary>
    public IToken? Member(DictionaryToken dictionary, string name) => dictionary.Data.TryGetValue(name, out IToken? value) ? Resolve(value) : null;

    private IToken? Resolve(IToken? token)
    {
        for (int i = 0; i < LongestChain && token is IndirectReferenceToken reference; i++)
            token = scanner.Get(reference.Data)?.Data;
        return token;
    }
}
