using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine;

/// <summary>What was read from one document, before anything is linked.</summary>
/// <param name="Document">The document.</param>
/// <param name="Figures">Its figures, by position.</param>
/// <param name="Quotes">Its quotations, by position.</param>
public sealed record DocumentCitations(TextDocument Document, IReadOnlyList<FigureCitation> Figures, IReadOnlyList<QuoteCitation> Quotes);
