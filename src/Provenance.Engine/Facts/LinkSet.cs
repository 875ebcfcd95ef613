namespace Provenance.Engine.Facts;

/// <summary>All links between the figures of a run.</summary>
internal sealed class LinkSet
{
    /// <summary>Links of equal values.</summary>
    public FigureLinks Equal { get; } = new();

    /// <summary>Links of values that may be each other.</summary>
    public FigureLinks Overlap { get; } = new();

    /// <summary>Links of values that contradict each other.</summary>
    public FigureLinks Differ { get; } = new();

    /// <summary>Links between documents of which one holds after the other, whatever the values.</summary>
    public FigureLinks Steps { get; } = new();
}
