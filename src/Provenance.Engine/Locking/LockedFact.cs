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

    /// <summary>What it was in each period, the latest first; empty for what holds whenever. <see cref="Figure"/> and <see cref="Text"/> are those of the first period, so that the next one changes neither.</summary>
    public IReadOnlyList<LockedEdition> Editions { get; init; } = [];

    /// <summary>Whether a value is the locked one, or that of one of its periods.</summary>
    internal bool HasValue(LockedFigure value) => Figure is { } figure && figure.HasValueOf(value) || Editions.Any(edition => edition.Figure is { } other && other.HasValueOf(value));

    /// <summary>Its name as code writes it.</summary>
    public string Id => (Figure is null ? "Quotes." : "Figures.") + Name;
}
