using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Linking;
using Provenance.Engine.Locking;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine;

/// <summary>The engine's front door: documents in, facts out.</summary>
public static class Extractor
{
    /// <summary>Reads figures and quotations in every document and links them over all of them.</summary>
    /// <param name="documents">Documents with distinct paths; facts come in this order.</param>
    public static FactSet Extract(IReadOnlyList<TextDocument> documents) => Extract(documents, DecisionSet.None, FactLock.Empty);

    /// <summary>The same, with what people decided and the names and values that they accepted.</summary>
    /// <param name="documents">Documents with distinct paths; facts come in this order.</param>
    /// <param name="decisions">The content of provenance.json.</param>
    /// <param name="locked">The content of provenance.lock.json.</param>
    public static FactSet Extract(IReadOnlyList<TextDocument> documents, DecisionSet decisions, FactLock locked)
    {
        var figures = new List<FigureCitation>();
        var quotes = new List<QuoteCitation>();
        foreach (TextDocument document in documents)
            DocumentReader.Read(document, figures, quotes);

        return FactBuilder.Build(documents, figures, quotes, decisions, locked);
    }

    /// <summary>Reads one document and says of every number that is no figure why.</summary>
    public static Explanation Explain(TextDocument document) => DocumentReader.Explain(document);
}
