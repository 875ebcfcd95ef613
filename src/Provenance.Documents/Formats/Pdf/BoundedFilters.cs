using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>The filters that unpack the streams of a PDF, each within a budget. Those of pictures are left out: no text is packed so.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    private static readonly IFilterProvider Inner = DefaultFilterProvider.Instance;

    /// <summary>The budget.</summary>
    public PdfBudget Budget => budget;

    /// <summary>The layers of the document, when it has been opened.</summary>
    public PdfLayers? Layers { get; set; }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(Inner.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(Inner.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(Inner.GetAllFilters());

    private BoundedFilter[] Bounded(IReadOnlyList<IFilter> filters)
    {
        budget.Step();
        return [.. filters.Select(filter => new BoundedFilter(filter, budget))];
    }
}
