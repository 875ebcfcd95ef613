using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>What a file says of itself in one member of its metadata.</summary>
/// <param name="Text">The words.</param>
/// <param name="Position">Where they stand in the file; the default where that is no place in a text.</param>
internal sealed record StatedField(string Text, LinePosition Position)
{
    /// <summary>Where a problem with it is told: what stands in no text is a matter of the whole file.</summary>
    public LinePosition ToldAt => Position == default ? new LinePosition(1, 1) : Position;
}
