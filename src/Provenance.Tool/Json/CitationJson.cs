using System.Text.Json;
using Provenance.Engine;
using Provenance.Engine.Deriving;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Tool.Json;

/// <summary>Citations and facts as JSON members, the same on both ways into the tool.</summary>
internal static class CitationJson
{
    /// <summary>Says which document a citation stands in: by path, or by its number in a record.</summary>
    public delegate void DocumentMember(Utf8JsonWriter json, TextDocument document);

    /// <summary>A figure's or a quotation's members.</summary>
    public static void Write(Utf8JsonWriter json, SourceCitation citation, FactSet facts, DocumentMember document)
    {
        json.WriteString("type", citation is FigureCitation ? "figure" : "quote");
        json.WriteString("id", citation.Id);
        json.Member("fact", facts.FactOf(citation)?.Id);
        document(json, citation.Document);
        json.WriteNumber("start", citation.Span.Start);
        json.WriteNumber("end", citation.Span.End);
        LinePosition position = citation.Position;
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.Member("page", citation.Document.PageOf(citation.Span.Start));
        json.WriteString("exact", citation.Exact);
        if (citation is FigureCitation figure)
            WriteFigure(json, figure);
        else
            WriteQuote(json, (QuoteCitation)citation, facts);
    }

    /// <summary>A fact's members.</summary>
    public static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("type", "fact");
        json.WriteString("id", fact.Id);
        json.WriteString("kind", fact.IsFigure ? "figure" : "quote");
        json.WriteString("name", fact.Name);
        json.Member("verdict", fact.Verdict);
        json.Member("resolved", fact.Settlement?.Reason);
        json.WriteStartArray("citations");
        foreach (SourceCitation citation in fact.Citations)
            json.WriteStringValue(citation.Id);
        json.WriteEndArray();
        WriteSeries(json, fact.Editions);
    }

    /// <summary>The members of a figure that follows from facts.</summary>
    public static void Write(Utf8JsonWriter json, DerivedFigure derived)
    {
        json.WriteString("type", "derived");
        json.WriteString("id", derived.Id);
        json.WriteString("name", derived.Name);
        json.WriteString("formula", derived.Declaration.Formula);
        json.WriteString("text", derived.Text);
        json.WritePropertyName("value");
        json.WriteRawValue(derived.Value);
        json.Member("unit", derived.Unit);
        json.Member("hedge", derived.Hedge);
        json.WriteBoolean("disputed", derived.Disputed is not null);
        json.WriteStartArray("inputs");
        foreach (Fact input in derived.Inputs)
            json.WriteStringValue(input.Id);
        json.WriteEndArray();
    }

    /// <summary>What a fact is in each period; nothing for what holds whenever.</summary>
    public static void WriteSeries(Utf8JsonWriter json, IReadOnlyList<FactEdition> editions)
    {
        if (editions.Count == 0)
            return;
        json.WriteStartArray("series");
        foreach (FactEdition edition in editions)
        {
            json.WriteStartObject();
            json.WriteString("name", edition.Name);
            json.Member("from", edition.From);
            json.Member("to", edition.To);
            json.Member("edition", edition.Label);
            json.Member("verdict", edition.Verdict);
            if (edition.Representative is FigureCitation figure)
                json.Member("value", figure.Value);
            json.WriteString("text", edition.Representative.Exact);
            json.WriteStartArray("citations");
            foreach (SourceCitation citation in edition.Citations)
                json.WriteStringValue(citation.Id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The members of a pair that may state one fact.</summary>
    public static void Write(Utf8JsonWriter json, PossiblePair pair)
    {
        json.WriteString("type", "possible");
        json.WriteString("a", pair.First.Id);
        json.WriteString("b", pair.Second.Id);
        json.WriteNumber("probability", pair.Probability);
        json.WriteString("relation", pair.Differs ? "differ" : "same");
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureCitation figure)
    {
        json.WriteString("prefix", figure.Prefix);
        json.WriteString("suffix", figure.Suffix);
        json.Member("kind", figure.Kind);
        json.Member("value", figure.Value);
        json.Member("low", figure.Low);
        json.Member("high", figure.High);
        json.Member("unit", figure.Unit);
        json.Member("hedge", figure.Hedge);
        json.Member("of", figure.Of);
        json.Member("measures", figure.Measures);
        json.Member("clause", figure.Clause);
        if (figure.IsUnitInferred)
        {
            json.WriteStartArray("inferred");
            json.WriteStringValue("unit");
            json.WriteEndArray();
        }

        json.Member("speaker", figure.Speaker);
        json.Member("person", figure.Speaker);
        json.Member("sentence", figure.Sentence);
    }

    private static void WriteQuote(Utf8JsonWriter json, QuoteCitation quote, FactSet facts)
    {
        // To a reader of the output a title in quotation marks is as little a quotation as a scare quote.
        json.Member("kind", quote.Kind == QuoteKind.Title ? QuoteKind.Scare : quote.Kind);
        if (!quote.IsClosed)
            json.WriteBoolean("closed", false);
        json.Member("speaker", quote.SpeakerAsTold);
        json.Member("person", facts.PersonOf(quote));
        json.Member("verb", quote.Verb);
        json.Member("clause", quote.Clause);
        json.Member("partOf", quote.PartOf?.Id);
    }
}
