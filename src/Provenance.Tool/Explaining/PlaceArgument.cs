using System.Globalization;
using Provenance.Engine.Text;

namespace Provenance.Tool.Explaining;

/// <summary>A place on the command line: <c>FILE</c>, <c>FILE:LINE</c> or <c>FILE:LINE:COL</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">From 1; null for the whole file.</param>
/// <param name="Column">From 1, in UTF-16 code units; null for the whole line.</param>
internal sealed record PlaceArgument(string File, int? Line, int? Column)
{
    /// <summary>Takes numbers off the end of the text; what is left is the file, so that "C:\a.txt:3" keeps its drive.</summary>
    public static PlaceArgument Parse(string text)
    {
        int? last = TakeNumber(ref text);
        int? before = last is null ? null : TakeNumber(ref text);
        return before is null ? new PlaceArgument(text, last, null) : new PlaceArgument(text, before, last);
    }

    /// <summary>Whether a stretch touches the line, or holds the column.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">The place right behind it.</param>
    public bool Holds(LinePosition start, LinePosition end) =>
        Line is not { } line || line >= start.Line && line <= end.Line && (Column is not { } column || (line > start.Line || column >= start.Column) && (line < end.Line || column < end.Column));

    private static int? TakeNumber(ref string text)
    {
        int colon = text.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1)
            return null;
        text = text[..colon];
        return number;
    }
}
