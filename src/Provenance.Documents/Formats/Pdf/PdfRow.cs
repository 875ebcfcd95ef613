namespace Provenance.Documents.Formats.Pdf;

/// <summary>What stands at one height.</summary>
/// <param name="Across">Its baseline.</param>
/// <param name="Size">The height of an em.</param>
/// <param name="Segments">Its words, from left to right, parted where a gap is too wide for a blank.</param>
internal sealed record PdfRow(double Across, double Size, IReadOnlyList<PdfSegment> Segments)
{
    /// <summary>Where its words begin.</summary>
    public double Start => Segments[0].Start;

    /// <summary>Where its words end.</summary>
    public double End => Segments[^1].End;
}
