namespace Provenance.Documents.Formats.Pdf;

/// <summary>The glyphs of a page, as they are drawn.</summary>
/// <param name="Glyphs">The glyphs.</param>
/// <param name="HasPicture">Whether a picture is drawn on it.</param>
internal sealed record PdfPage(IReadOnlyList<PdfGlyph> Glyphs, bool HasPicture)
{
    /// <summary>
    /// The glyphs of each direction of writing, level ones first. What is not seen is text where the page is a picture whose text was
    /// recognised, and nothing that anybody reads elsewhere.
    /// </summary>
    public IEnumerable<PdfGlyph[]> GlyphsByDirection()
    {
        bool isScan = HasPicture && Glyphs.Count(glyph => glyph.IsUnseen) * 2 > Glyphs.Count;
        return Glyphs.Where(glyph => isScan || !glyph.IsUnseen)
            .GroupBy(glyph => glyph.Direction)
            .OrderBy(direction => direction.Key != 0)
            .Select(direction => direction.ToArray());
    }
}
