using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>Goes over the operations of a page and keeps the glyphs, within the budget. Lines, fills and pictures are passed by.</summary>
internal sealed class PdfGlyphReader(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions parsingOptions)
    : BaseStreamProcessor<PdfPage>(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
{
    private const int MostStates = 512;
    private const int DeepestForm = 32;

    /// <summary>Smaller letters are seen by nobody, in points.</summary>
    private const double LeastSize = 0.5;

    private readonly PdfBudget _budget = ((BoundedFilters)parsingOptions.FilterProvider!).Budget;
    private readonly double _width = rotation.SwapsAxis ? cropBox.Bounds.Height : cropBox.Bounds.Width;
    private readonly double _height = rotation.SwapsAxis ? cropBox.Bounds.Width : cropBox.Bounds.Height;
    private readonly List<PdfGlyph> _glyphs = [];
    private readonly PdfLayers? _layers = ((BoundedFilters)parsingOptions.FilterProvider!).Layers;
    private int _forms;

    // How deep the marked content lies, and how deep the outermost that nobody sees; 0 is none.
    private int _marked, _hidden;
    private bool _hasPicture;

    /// <inheritdoc/>
    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return new PdfPage(_glyphs, _hasPicture);
    }

    /// <inheritdoc/>
    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.Glyph(_glyphs.Count + 1);
        if (_hidden > 0)
            return;
        PdfPoint start = OnPage(0, 0, renderingMatrix, textMatrix, transformationMatrix);
        PdfPoint end = OnPage(characterBoundingBox.Width, 0, renderingMatrix, textMatrix, transformationMatrix);
        PdfPoint level = OnPage(1, 0, renderingMatrix, textMatrix, transformationMatrix), top = OnPage(0, 1, renderingMatrix, textMatrix, transformationMatrix);
        double size = Distance(start, top);
        if (string.IsNullOrEmpty(unicode) || !(size >= LeastSize) || !double.IsFinite(size) || !double.IsFinite(start.X + start.Y + end.X + end.Y))
            return;
        // What stands beside the page is seen by nobody.
        if (Math.Max(start.X, end.X) < 0 || Math.Min(start.X, end.X) > _width || Math.Max(start.Y, top.Y) < 0 || Math.Min(start.Y, top.Y) > _height)
            return;
        double angle = Math.Atan2(level.Y - start.Y, level.X - start.X);
        int direction = (int)Math.Round(angle * 180 / Math.PI);
        direction = ((direction % 360) + 360) % 360;
        // Text that is scanned a little askew is level.
        direction = (direction + 5) % 90 <= 10 ? (direction + 5) / 90 * 90 % 360 : direction;
        (double sine, double cosine) = Math.SinCos(direction * Math.PI / 180);
        _glyphs.Add(new PdfGlyph(
            PdfLetters.Plain(unicode),
            (start.X * cosine) + (start.Y * sine),
            (start.Y * cosine) - (start.X * sine),
            Distance(start, end),
            size,
            direction,
            currentState.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip));
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        if (StackSize > MostStates)
            throw FormatProblemException.Damaged("is a PDF whose states lie too deep in each other");
        base.PushState();
    }

    /// <inheritdoc/>
    public override void ApplyXObject(NameToken xObjectName)
    {
        _budget.Check();
        base.ApplyXObject(xObjectName);
    }

    /// <inheritdoc/>
    public override void BeginInlineImage() => _hasPicture = true;

    /// <inheritdoc/>
    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties)
    {
    }

    /// <inheritdoc/>
    public override void EndInlineImage(Memory<byte> bytes)
    {
    }

    /// <inheritdoc/>
    public override void BeginSubpath()
    {
    }

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath() => null;

    /// <inheritdoc/>
    public override void StrokePath(bool close)
    {
    }

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    /// <inheritdoc/>
    public override void MoveTo(double x, double y)
    {
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    /// <inheritdoc/>
    public override void LineTo(double x, double y)
    {
    }

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    /// <inheritdoc/>
    public override void EndPath()
    {
    }

    /// <inheritdoc/>
    public override void ClosePath()
    {
    }

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        _marked++;
        if (_hidden == 0 && name.Data == "OC" && _layers?.Hides(propertyDictionaryName is null ? properties : (ResourceStore as PdfResources)?.PropertiesOf(propertyDictionaryName)) == true)
            _hidden = _marked;
    }

    /// <inheritdoc/>
    public override void EndMarkedContent()
    {
        _hidden = _marked == _hidden ? 0 : _hidden;
        _marked = Math.Max(0, _marked - 1);
    }

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
    }

    /// <inheritdoc/>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (IGraphicsStateOperation operation in operations)
        {
            _budget.Step();
            if (!IsColour(operation.Operator))
                operation.Run(this);
        }
    }

    /// <inheritdoc/>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_forms == DeepestForm)
            throw FormatProblemException.Damaged("is a PDF whose forms lie too deep in each other");
        if (_layers?.Hides(formStream.StreamDictionary.Data.TryGetValue("OC", out IToken? layer) ? layer : null) == true)
            return;
        // What a form begins and does not end, it ends with its last operator.
        (int marked, int hidden) = (_marked, _hidden);
        _forms++;
        base.ProcessFormXObject(formStream, xObjectName);
        _forms--;
        (_marked, _hidden) = (marked, hidden);
    }

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => _hasPicture = true;

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => _hasPicture = true;

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    /// <summary>Operators that set a colour, a shading or how lines are drawn.</summary>
    private static bool IsColour(string name) => name is "cs" or "CS" or "sc" or "SC" or "scn" or "SCN" or "g" or "G" or "rg" or "RG" or "k" or "K" or "sh" or "ri" or "i" or "d" or "w" or "J" or "j" or "M";

    private static PdfPoint OnPage(double x, double y, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page) =>
        page.Transform(text.Transform(rendering.Transform(new PdfPoint(x, y))));

    private static double Distance(PdfPoint from, PdfPoint to) => Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
}
