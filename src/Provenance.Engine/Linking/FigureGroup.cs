using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>Figures that state the same thing, and the surest pair of them that contradicts itself, where there is one.</summary>
/// <param name="Citations">The figures.</param>
/// <param name="Contradiction">The pair.</param>
internal sealed record FigureGroup(IReadOnlyList<FigureCitation> Citations, (FigureCitation First, FigureCitation Second)? Contradiction);
