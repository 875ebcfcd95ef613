using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>The resources of pages and forms, of which the fonts are looked at before they are made.</summary>
/// <param name="inner">The reader's own.</param>
/// <param name="fonts">Looks at fonts.</param>
internal sealed class PdfResources(IResourceStore inner, PdfFonts fonts) : IResourceStore
{
    private readonly Stack<DictionaryToken> _loaded = [];

    /// <summary>What a name stands for behind an operator of marked content, as it is written: the number of an object says which layer is meant.</summary>
    public IToken? PropertiesOf(NameToken name)
    {
        foreach (DictionaryToken resources in _loaded)
        {
            if (fonts.Member(resources, "Properties") is DictionaryToken properties && properties.Data.TryGetValue(name.Data, out IToken? token))
                return token;
        }

        return null;
    }

    /// <inheritdoc/>
    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        fonts.CheckAll(resourceDictionary);
        _loaded.Push(resourceDictionary);
        inner.LoadResourceDictionary(resourceDictionary);
    }

    /// <inheritdoc/>
    public void UnloadResourceDictionary()
    {
        _loaded.TryPop(out _);
        inner.UnloadResourceDictionary();
    }

    /// <inheritdoc/>
    public IFont? GetFont(NameToken name) => inner.GetFont(name);

    /// <inheritdoc/>
    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken)
    {
        fonts.Check(fontReferenceToken);
        return inner.GetFontDirectly(fontReferenceToken);
    }

    /// <inheritdoc/>
    public bool TryGetXObject(NameToken name, out StreamToken stream) => inner.TryGetXObject(name, out stream!);

    /// <inheritdoc/>
    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => inner.TryGetXObjectReference(name, out reference);

    /// <inheritdoc/>
    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => inner.GetExtendedGraphicsStateDictionary(name);

    /// <inheritdoc/>
    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) => inner.TryGetNamedColorSpace(name, out namedColorSpace);

    /// <inheritdoc/>
    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => inner.GetColorSpaceDetails(name, dictionary);

    /// <inheritdoc/>
    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => inner.GetDeviceColorSpaceDetails(deviceColorSpace);

    /// <inheritdoc/>
    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => inner.GetMarkedContentPropertiesDictionary(name);

    /// <inheritdoc/>
    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => inner.GetPatterns();

    /// <inheritdoc/>
    public Shading GetShading(NameToken name) => inner.GetShading(name);
}
