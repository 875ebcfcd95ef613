using Provenance.Engine.Text;

namespace Provenance.Tool.Comparing;

/// <summary>Places of one edition that code rests on, by position.</summary>
internal sealed class RestingPlaces
{
    private readonly (TextSpan Span, RestingCode Code)[] _places;
    private readonly int[] _reach;

    /// <summary>Sorts them.</summary>
    public RestingPlaces(IEnumerable<(TextSpan Span, RestingCode Code)> places)
    {
        _places = [.. places.OrderBy(place => place.Span.Start)];
        _reach = new int[_places.Length];
        for (int i = 0; i < _places.Length; i++)
            _reach[i] = Math.Max(_places[i].Span.End, i == 0 ? 0 : _reach[i - 1]);
    }

    /// <summary>The code that rests on a stretch, or a part of it.</summary>
    public IEnumerable<RestingCode> On(TextSpan stretch)
    {
        (int low, int high) = (0, _places.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _places[middle].Span.Start < stretch.End ? (middle + 1, high) : (low, middle);
        }

        // Nothing before a place reaches further than it says.
        for (int i = low - 1; i >= 0 && _reach[i] > stretch.Start; i--)
        {
            if (_places[i].Span.End > stretch.Start)
                yield return _places[i].Code;
        }
    }
}
