namespace Provenance.Documents.Formats.Pdf;

/// <summary>A glyph of a page, in coordinates along and across its direction of writing.</summary>
/// <param name="Text">What it stands for; more than one character for a ligature.</param>
/// <param name="Along">Where it begins, in the direction of writing.</param>
/// <param name="Across">Its baseline; greater is higher.</param>
/// <param name="Width">How far it reaches.</param>
/// <param name="Size">The height of an em.</param>
/// <param name="Direction">The direction of writing, in degrees from 0 to 359.</param>
/// <param name="IsUnseen">Whether it is drawn with neither fill nor outline.</param>
internal readonly record struct PdfGlyph(string Text, double Along, double Across, double Width, double Size, int Direction, bool IsUnseen)
{
    /// <summary>Where it ends.</summary>
    public double End => Along + Width;

    /// <summary>Whether it is white space.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
