using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Stretches of a text by position, of which some may lie in others; asked by binary search.</summary>
internal sealed class SpanCover
{
    private readonly IReadOnlyList<TextSpan> _spans;

    // The furthest end of a stretch and of all before it.
    private readonly int[] _reach;

    /// <param name="spans">The stretches, ascending by start.</param>
    public SpanCover(IReadOnlyList<TextSpan> spans)
    {
        _spans = spans;
        _reach = new int[spans.Count];
        for (int i = 0, reach = 0; i < _reach.Length; i++)
            _reach[i] = reach = Math.Max(reach, spans[i].End);
    }

    /// <summary>The number of the first stretch that ends behind a position, or with which others do; their count where none does.</summary>
    public int FirstReaching(int position)
    {
        (int low, int high) = (0, _reach.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _reach[middle] <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether one of them holds the whole of another.</summary>
    public bool Holds(TextSpan span)
    {
        (int low, int high) = (0, _spans.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _spans[middle].Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _reach[low - 1] >= span.End;
    }
}
