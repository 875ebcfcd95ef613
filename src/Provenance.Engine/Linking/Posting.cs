namespace Provenance.Engine.Linking;

/// <summary>The last figures that have a word: older ones say no more, and a word that stands everywhere takes no more room than another.</summary>
internal sealed class Posting
{
    /// <summary>How many figures are held.</summary>
    public const int Limit = 16;

    private int[] _figures = new int[2];
    private int _added;

    /// <summary>The figures, in no order.</summary>
    public ReadOnlySpan<int> Figures => _figures.AsSpan(0, Math.Min(_added, _figures.Length));

    /// <summary>Adds a figure, in place of the oldest where there are many.</summary>
    public void Add(int figure)
    {
        if (_added == _figures.Length && _added < Limit)
            Array.Resize(ref _figures, 2 * _added);
        _figures[_added++ & (_figures.Length - 1)] = figure;
    }
}
