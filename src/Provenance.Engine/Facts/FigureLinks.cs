namespace Provenance.Engine.Facts;

/// <summary>Links between figures, each with what speaks for it.</summary>
internal sealed class FigureLinks
{
    private readonly List<int> _left = [];
    private readonly List<int> _right = [];
    private readonly List<double> _evidence = [];

    /// <summary>How many there are.</summary>
    public int Count => _left.Count;

    /// <summary>Adds a link.</summary>
    public void Add(int left, int right, double evidence)
    {
        _left.Add(left);
        _right.Add(right);
        _evidence.Add(evidence);
    }

    /// <summary>The number of the earlier figure.</summary>
    public int Left(int link) => _left[link];

    /// <summary>The number of the later figure.</summary>
    public int Right(int link) => _right[link];

    /// <summary>What speaks for a link.</summary>
    public double Evidence(int link) => _evidence[link];

    /// <summary>All of them, as they were added.</summary>
    public IEnumerable<CitationLink> All() => Enumerable.Range(0, Count).Select(link => new CitationLink(_left[link], _right[link], _evidence[link]));

    /// <summary>The links in the order in which they are made.</summary>
    public int[] SurestFirst()
    {
        var order = new int[Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, Compare);
        return order;
    }

    private int Compare(int a, int b) =>
        _evidence[a] != _evidence[b] ? _evidence[b].CompareTo(_evidence[a]) : _left[a] != _left[b] ? _left[a].CompareTo(_left[b]) : _right[a].CompareTo(_right[b]);
}
