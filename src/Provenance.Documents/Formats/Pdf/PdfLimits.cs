namespace Provenance.Documents.Formats.Pdf;

/// <summary>What reading a PDF may take.</summary>
/// <param name="Time">How long.</param>
/// <param name="Objects">The objects in the file.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Depth">How deep arrays and dictionaries may lie in each other.</param>
/// <param name="StreamBytes">The bytes of one stream when it is unpacked.</param>
/// <param name="InflatedBytes">The bytes of all streams that are read, each as often as it is.</param>
/// <param name="PageGlyphs">The glyphs of one page.</param>
/// <param name="Glyphs">The glyphs of all pages.</param>
/// <param name="Codes">The codes that the fonts describe by ranges.</param>
internal sealed record PdfLimits(TimeSpan Time, int Objects, int Pages, int Depth, int StreamBytes, long InflatedBytes, int PageGlyphs, int Glyphs, int Codes)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Far beyond a book of a thousand pages.</summary>
    public static PdfLimits Usual { get; } = new(
        TimeSpan.FromSeconds(60), Objects: 500_000, Pages: 10_000, Depth: 400, StreamBytes: 32 * Megabyte, InflatedBytes: 256 * Megabyte, PageGlyphs: 500_000, Glyphs: 20_000_000, Codes: 8_000_000);
}
