using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;

namespace Provenance.Engine.Deriving;

/// <summary>A figure that no source states and that a person declared to follow from some that they do.</summary>
/// <param name="Declaration">What the person says.</param>
/// <param name="Value">The value, an invariant literal.</param>
/// <param name="Unit">UCUM code, ISO 4217 code or counted noun; null where there is none.</param>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Hedge">How the texts qualify what it follows from.</param>
/// <param name="Inputs">The facts that it follows from, in the order of the formula.</param>
public sealed record DerivedFigure(DerivedDeclaration Declaration, string Value, string? Unit, FigureKind Kind, Hedge Hedge, IReadOnlyList<Fact> Inputs)
{
    /// <summary>Its name.</summary>
    public string Name => Declaration.Name;

    /// <summary>Its name as code writes it.</summary>
    public string Id => "Figures." + Name;

    /// <summary>The input whose sources disagree; null where none do.</summary>
    public Fact? Disputed => Inputs.FirstOrDefault(input => input.IsDisputed);

    /// <summary>The formula with the words of the sources: <c>12 * £1,000 a month</c>.</summary>
    public string Text { get; init; } = "";
}
