using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>Which layers of a PDF are switched off when it is opened (optional content, ISO 32000-1, 8.11): what belongs to one nobody sees.</summary>
internal sealed class PdfLayers
{
    private const int LongestChain = 16;

    private readonly IPdfTokenScanner _scanner;
    private readonly PdfBudget _budget;
    private readonly HashSet<IndirectReference> _named = [];
    private readonly bool _isOffUnlessNamed;

    private PdfLayers(IPdfTokenScanner scanner, PdfBudget budget, DictionaryToken? defaults)
    {
        (_scanner, _budget) = (scanner, budget);
        _isOffUnlessNamed = defaults is not null && Member(defaults, "BaseState") is NameToken { Data: "OFF" };
        foreach (IToken layer in defaults is null ? [] : Elements(Member(defaults, _isOffUnlessNamed ? "ON" : "OFF")))
        {
            if (layer is IndirectReferenceToken reference)
                _named.Add(reference.Data);
        }
    }

    /// <summary>The layers of a document.</summary>
    public static PdfLayers Of(PdfDocument document, PdfBudget budget)
    {
        IPdfTokenScanner scanner = document.Structure.TokenScanner;
        var layers = new PdfLayers(scanner, budget, null);
        return layers.Member(document.Structure.Catalog.CatalogDictionary, "OCProperties") is DictionaryToken properties && layers.Member(properties, "D") is DictionaryToken defaults
            ? new PdfLayers(scanner, budget, defaults)
            : layers;
    }

    /// <summary>Whether what belongs to a layer, or to a membership of layers, is not shown.</summary>
    /// <param name="token">The value of <c>/OC</c>, or what the name behind the operator stands for.</param>
    public bool Hides(IToken? token)
    {
        _budget.Step();
        if (token is null || Resolve(token) is not DictionaryToken dictionary)
            return false;
        if (Member(dictionary, "Type") is not NameToken { Data: "OCMD" })
            return token is IndirectReferenceToken layer && IsOff(layer.Data);
        // A membership that names no layer is shown; one layer may stand without a list.
        IToken? members = dictionary.Data.TryGetValue("OCGs", out IToken? value) ? value : null;
        List<bool> off = [.. (members is IndirectReferenceToken single && Resolve(single) is DictionaryToken ? [single] : Elements(Resolve(members))).OfType<IndirectReferenceToken>().Select(member => IsOff(member.Data))];
        return off.Count > 0 && (Member(dictionary, "P") as NameToken)?.Data switch
        {
            "AllOn" => off.Contains(true),
            "AnyOff" => !off.Contains(true),
            "AllOff" => off.Contains(false),
            _ => !off.Contains(false),
        };
    }

    private bool IsOff(IndirectReference layer) => _named.Contains(layer) != _isOffUnlessNamed;

    private IEnumerable<IToken> Elements(IToken? list)
    {
        foreach (IToken element in list is ArrayToken { Data: { } all } ? all : [])
        {
            _budget.Step();
            yield return element;
        }
    }

    private IToken? Member(DictionaryToken dictionary, string name) => dictionary.Data.TryGetValue(name, out IToken? value) ? Resolve(value) : null;

    private IToken? Resolve(IToken? token)
    {
        for (int i = 0; i < LongestChain && token is IndirectReferenceToken reference; i++)
            token = _scanner.Get(reference.Data)?.Data;
        return token;
    }
}
