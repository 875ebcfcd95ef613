namespace Provenance.Engine.Facts;

/// <summary>Figures that state the same thing, by number, and the surest pair of them that contradicts itself, where there is one.</summary>
internal sealed class FigureGroup
{
    /// <summary>The figures.</summary>
    public List<int> Members { get; } = [];

    /// <summary>The earlier figure of the pair; -1 where there is none.</summary>
    public int First { get; set; } = -1;

    /// <summary>The later figure of the pair.</summary>
    public int Second { get; set; } = -1;

    /// <summary>What is known of the fact from an earlier run; null where nothing is, or where it may have changed.</summary>
    public RememberedFact? Known { get; set; }
}
