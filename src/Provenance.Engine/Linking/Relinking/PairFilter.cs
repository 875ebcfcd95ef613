namespace Provenance.Engine.Linking;

/// <summary>A set of pairs of group and word that is asked for every word of every figure, and nearly always in vain.</summary>
internal sealed class PairFilter
{
    private const int Bits = 20;

    private readonly HashSet<long> _pairs = [];

    // One bit for the first bits of each pair, which are scattered already: most questions end here.
    private readonly ulong[] _bits = new ulong[1 << (Bits - 6)];

    /// <summary>Adds a pair.</summary>
    public void Add(long pair)
    {
        if (_pairs.Add(pair))
            _bits[Place(pair) >> 6] |= 1UL << (Place(pair) & 63);
    }

    /// <summary>Adds all pairs of a figure.</summary>
    public void Add(FigureKeys figure)
    {
        foreach (int word in figure.Words)
        {
            Add(FigureKeys.Pair(figure.Number, word));
            if (figure.Dimension != FigureKeys.None)
                Add(FigureKeys.Pair(figure.Dimension, word));
        }
    }

    /// <summary>Whether a pair was added.</summary>
    public bool Contains(long pair) => (_bits[Place(pair) >> 6] & 1UL << (Place(pair) & 63)) != 0 && _pairs.Contains(pair);

    private static int Place(long pair) => (int)((ulong)pair >> (64 - Bits));
}
