using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
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
        var citations = new DocumentCitations[documents.Count];
        for (int i = 0; i < citations.Length; i++)
            citations[i] = Read(documents[i]);
        return Link(citations, decisions, locked);
    }

    /// <summary>Reads figures and quotations in one document. Documents may be read at the same time.</summary>
    public static DocumentCitations Read(TextDocument document) => TryRead(document, int.MaxValue)!;

    /// <summary>The same, for a document that somebody else may have written; null where it has more figures, or more quotations, than are wanted.</summary>
    /// <param name="document">The document.</param>
    /// <param name="most">The most figures, and the most quotations, that are wanted; reading stops there.</param>
    public static DocumentCitations? TryRead(TextDocument document, int most)
    {
        var figures = new List<FigureCitation>();
        var quotes = new List<QuoteCitation>();
        return DocumentReader.TryRead(document, figures, quotes, most) ? new DocumentCitations(document, figures, quotes) : null;
    }

    /// <summary>Whether a document is in another language than English, as its small words tell; nothing is read in one.</summary>
    public static bool IsOtherLanguage(TextDocument document)
    {
        using TokenList tokens = Tokenizer.Run(document.Text, document.HasAlignedColumns);
        return LanguageReader.IsOther(tokens);
    }

    /// <summary>Links what was read in all documents.</summary>
    /// <param name="documents">What was read, once; linking notes in a quotation what it is a part of.</param>
    /// <param name="decisions">The content of provenance.json.</param>
    /// <param name="locked">The content of provenance.lock.json.</param>
    /// <param name="memory">
    /// What linking some of these documents found before, or an empty memory; afterwards, what it found now. The facts are the same with it and without.
    /// </param>
    public static FactSet Link(IReadOnlyList<DocumentCitations> documents, DecisionSet decisions, FactLock locked, LinkMemory? memory = null)
    {
        var figures = new List<FigureCitation>();
        var quotes = new List<QuoteCitation>();
        foreach (DocumentCitations document in documents)
        {
            figures.AddRange(document.Figures);
            quotes.AddRange(document.Quotes);
        }

        // What is remembered was found among figures and words as they are read.
        return FactBuilder.Build([.. documents.Select(document => document.Document)], HouseCurrencies.Apply(decisions.Currencies, figures), quotes, decisions, locked, decisions is { Currencies.Count: 0, Words.Count: 0 } ? memory : null);
    }

    /// <summary>Reads one document and says of every number that is no figure why.</summary>
    public static Explanation Explain(TextDocument document) => DocumentReader.Explain(document);
}
