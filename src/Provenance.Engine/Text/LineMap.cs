namespace Provenance.Engine.Text;

/// <summary>
/// Where the lines of a text begin. Lines end at LF, CRLF, CR, U+0085, U+2028 and U+2029, as the C# compiler counts
/// them, so that a place named by a rule is the place an editor opens.
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    private LineMap(int[] starts) => _starts = starts;

    /// <summary>Number of lines; a text of no characters has one.</summary>
    public int Count => _starts.Length;

    /// <summary>Finds the lines of a text.</summary>
    public static LineMap Of(string text)
    {
        var starts = new List<int> { 0 };
        ReadOnlySpan<char> rest = text.AsSpan();
        int offset = 0;
        while (true)
        {
            int end = rest.IndexOfAny(Breaks);
            if (end < 0)
                return new LineMap([.. starts]);

            int length = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1;
            offset += end + length;
            starts.Add(offset);
            rest = rest.Slice(end + length);
        }
    }

    /// <summary>The line and column of a code unit.</summary>
    /// <param name="position">From 0 up to and including the text's length.</param>
    public LinePosition Locate(int position)
    {
        int line = LineIndex(position);
        return new LinePosition(line + 1, position - _starts[line] + 1);
    }

    /// <summary>The number, from 0, of the line that holds a code unit.</summary>
    public int LineIndex(int position)
    {
        int found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The first code unit of a line.</summary>
    /// <param name="lineIndex">From 0.</param>
    public int StartOf(int lineIndex) => _starts[lineIndex];

#if NET
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\n\r\u0085\u2028\u2029");
#else
    private static ReadOnlySpan<char> Breaks => "\n\r\u0085\u2028\u2029".AsSpan();
#endif
}
