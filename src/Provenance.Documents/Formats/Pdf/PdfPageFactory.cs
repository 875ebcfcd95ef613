using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>Makes the glyphs of a page; the reader of PDF makes one of it, with these arguments.</summary>
internal sealed class PdfPageFactory(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<PdfPage>(
        pdfScanner,
        new PdfResources(resourceStore, new PdfFonts(pdfScanner, filterProvider, ((BoundedFilters)parsingOptions.FilterProvider!).Budget)),
        filterProvider,
        pageContentParser,
        parsingOptions)
{
    /// <inheritdoc/>
    protected override PdfPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        new PdfGlyphReader(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions).Process(pageNumber, operations);
}
