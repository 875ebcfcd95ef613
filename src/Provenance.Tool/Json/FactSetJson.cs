using System.Text.Json;
using Provenance.Engine;
using Provenance.Engine.Deriving;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Tool.Json;

/// <summary>A set of facts as lines: the sources by path, the citations by position, the facts by first citation, the pairs to review by probability.</summary>
internal static class FactSetJson
{
    /// <summary>Writes the lines.</summary>
    public static void Write(FactSet facts, JsonLines lines)
    {
        foreach (TextDocument document in facts.Documents)
            lines.Write(json => WriteSource(json, document, facts.ValidityOf(document)));
        foreach (SourceCitation citation in InOrder(facts))
            lines.Write(json => CitationJson.Write(json, citation, facts, WritePath));
        foreach (Fact fact in facts.Facts)
            lines.Write(json => CitationJson.Write(json, fact));
        foreach (DerivedFigure derived in facts.Derived)
            lines.Write(json => CitationJson.Write(json, derived));
        foreach (PossiblePair pair in facts.Possible)
            lines.Write(json => CitationJson.Write(json, pair));
    }

    private static void WriteSource(Utf8JsonWriter json, TextDocument document, Validity? validity)
    {
        json.WriteString("type", "source");
        WritePath(json, document);
        json.WriteString("sha256", document.Sha256);
        json.WriteNumber("length", document.Text.Length);
        json.Member("title", document.Title);
        json.Member("validFrom", validity?.From);
        json.Member("validTo", validity?.To);
        json.Member("edition", validity?.Edition);
        json.Member("supersedes", validity?.Supersedes);
    }

    private static void WritePath(Utf8JsonWriter json, TextDocument document) => json.WriteString("source", document.Path);

    /// <summary>Figures and quotations of one document by position, a quotation before the figure that begins it.</summary>
    private static IEnumerable<SourceCitation> InOrder(FactSet facts)
    {
        ILookup<TextDocument, SourceCitation> byDocument = facts.Quotes.Concat<SourceCitation>(facts.Figures).ToLookup(citation => citation.Document);
        return facts.Documents.SelectMany(document => byDocument[document].OrderBy(citation => citation.Span.Start).ThenByDescending(citation => citation.Span.End));
    }
}
