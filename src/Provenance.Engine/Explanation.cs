using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;

namespace Provenance.Engine;

/// <summary>What was read in one document, and which of its numbers were not.</summary>
/// <param name="Figures">The figures, by position.</param>
/// <param name="Quotes">The quotations, by position, scare quotes and titles among them.</param>
/// <param name="LeftOut">The numbers that are no figures, by position, each with the reason.</param>
public sealed record Explanation(IReadOnlyList<FigureCitation> Figures, IReadOnlyList<QuoteCitation> Quotes, IReadOnlyList<LeftOutNumber> LeftOut);
