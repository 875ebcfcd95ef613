namespace Provenance.Engine.Text;

/// <summary>
/// Where the characters of an extracted text stand in the file that it was extracted from: stretches that were copied, one
/// character for one, and stretches that stand for a single place, such as a decoded entity or a bar between two cells.
/// </summary>
public sealed class TextMap
{
    private readonly int[] _starts;
    private readonly int[] _originals;
    private readonly LineMap _lines;

    /// <summary>Creates a map.</summary>
    /// <param name="starts">The first code unit of each stretch of the text, ascending, beginning with 0.</param>
    /// <param name="originals">Where each stretch begins in the decoded file; the complement (<c>~</c>) when all of it stands for that one place.</param>
    /// <param name="lines">The lines of the decoded file.</param>
    public TextMap(int[] starts, int[] originals, LineMap lines)
    {
        _starts = starts;
        _originals = originals;
        _lines = lines;
    }

    /// <summary>The code unit of the decoded file that a code unit of the text stands for.</summary>
    public int ToOriginal(int position)
    {
        if (_starts.Length == 0)
            return 0;
        int found = Array.BinarySearch(_starts, position);
        int stretch = Math.Max(0, found >= 0 ? found : ~found - 1);
        int original = _originals[stretch];
        return original < 0 ? ~original : original + position - _starts[stretch];
    }

    /// <summary>The line and column in the file of a code unit of the text.</summary>
    public LinePosition Locate(int position) => _lines.Locate(ToOriginal(position));

    /// <summary>The line and column behind a span, which is not always where the next character begins: markup may stand between.</summary>
    public LinePosition LocateEnd(TextSpan span)
    {
        if (span.IsEmpty)
            return Locate(span.Start);
        LinePosition last = Locate(span.End - 1);
        return last with { Column = last.Column + 1 };
    }
}
