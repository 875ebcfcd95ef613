using Provenance.Engine.Figures;

namespace Provenance.Engine.Editions;

/// <summary>A figure that is another in the later edition, or that only one of both has.</summary>
/// <param name="Earlier">As the earlier edition has it; null where it came.</param>
/// <param name="Later">As the later edition has it; null where it went.</param>
public sealed record ValueChange(FigureCitation? Earlier, FigureCitation? Later);
