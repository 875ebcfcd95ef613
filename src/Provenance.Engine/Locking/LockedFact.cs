using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>A fact as it was accepted.</summary>
/// <param name="Name">Its name, which stays its name.</param>
/// <param name="Figure">The value of a figure; null for a quotation.</param>
/// <param name="Text">The words that stood for it, folded.</param>
/// <param name="Speaker">Who says a quotation, or null.</param>
/// <param name="Anchors">Its citations.</param>
/// <param name="Position">Where it stands in the lock file.</param>
public sealed record LockedFact(string Name, LockedFigure? Figure, string Text, string? Speaker, IReadOnlyList<LockedAnchor> Anchors, LinePosition Position)
{
    /// <summary>For a fact that was accepted as gone and compiles for this generation of the lock only: the nearest fact, or empty.</summary>
    public string? Retired { get; init; }

    /// <summary>Its name as code writes it.</summary>
    public string Id => (Figure is null ? "Quotes." : "Figures.") + Name;
}
