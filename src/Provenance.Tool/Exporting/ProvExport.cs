using System.Text.Json;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Json;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Exporting;

/// <summary>
/// Facts as PROV-JSON (https://www.w3.org/submissions/prov-json/): sources, citations and facts are entities; a citation is derived from its source
/// (prov:Quotation), a fact from its citations; a citation is attributed to whom the text names as speaker, a source to its producer.
/// </summary>
internal static class ProvExport
{
    private static readonly (string Prefix, string Iri)[] Prefixes =
    [
        ("source", "urn:x-provenance:source:"), ("citation", "urn:x-provenance:citation:"), ("fact", "urn:x-provenance:fact:"), ("agent", "urn:x-provenance:agent:"),
        ("p", "https://github.com/provenance-dotnet/provenance/terms#"),
    ];

    /// <summary>Writes the document.</summary>
    public static void Write(FactSet facts, Stream output)
    {
        using (Utf8JsonWriter json = JsonOutput.Indented(output))
        {
            List<SourceCitation> citations = [.. facts.Facts.SelectMany(fact => fact.Citations)];
            json.WriteStartObject();
            json.WriteStartObject("prefix");
            foreach ((string prefix, string iri) in Prefixes)
                json.WriteString(prefix, iri);
            json.WriteEndObject();
            WriteEntities(json, facts, citations);
            WriteAgents(json, facts, citations);
            WriteDerivations(json, facts, citations);
            WriteAttributions(json, facts, citations);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static string Source(TextDocument document) => "source:" + Iri.LocalName(document.Path);

    private static string Citation(SourceCitation citation) => "citation:" + Iri.LocalName(citation.Id);

    private static string Name(Fact fact) => "fact:" + Iri.LocalName(fact.Id);

    private static string Agent(string name) => "agent:" + Iri.LocalName(name);

    private static void WriteEntities(Utf8JsonWriter json, FactSet facts, List<SourceCitation> citations)
    {
        json.WriteStartObject("entity");
        foreach (TextDocument document in facts.Documents)
        {
            json.WriteStartObject(Source(document));
            WriteType(json, "p:Source");
            json.WriteString("prov:label", document.Title ?? document.Path);
            json.WriteString("p:sha256", document.Sha256);
            json.Member("prov:location", document.UrlMain);
            json.WriteEndObject();
        }

        foreach (SourceCitation citation in citations)
        {
            json.WriteStartObject(Citation(citation));
            WriteType(json, "p:Citation");
            json.WriteString("prov:value", citation.Exact);
            json.WriteString("prov:location", FormattableString.Invariant($"{citation.Document.Path}({citation.Position.Line},{citation.Position.Column})"));
            json.WriteEndObject();
        }

        foreach (Fact fact in facts.Facts)
        {
            json.WriteStartObject(Name(fact));
            WriteType(json, fact.IsFigure ? "p:Figure" : "p:Quotation");
            json.WriteString("p:verdict", VerdictWords.Word(fact.Verdict));
            WriteValue(json, fact.Representative);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, SourceCitation citation)
    {
        if (citation is not FigureCitation figure || figure.Value.IsNone)
        {
            json.WriteString("prov:value", citation.Exact);
            return;
        }

        json.WriteStartObject("prov:value");
        json.WriteString("$", figure.Value.Literal);
        json.WriteString("type", figure.Value.IsCalendar ? "xsd:string" : figure.Value.Decimal is null ? "xsd:double" : "xsd:decimal");
        json.WriteEndObject();
        json.Member("p:unit", figure.Unit);
        json.Member("p:hedge", figure.Hedge);
    }

    private static void WriteType(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject("prov:type");
        json.WriteString("$", type);
        json.WriteString("type", "prov:QUALIFIED_NAME");
        json.WriteEndObject();
    }

    private static void WriteAgents(Utf8JsonWriter json, FactSet facts, List<SourceCitation> citations)
    {
        json.WriteStartObject("agent");
        foreach (string name in facts.Documents.Select(document => document.Producer).Concat(citations.Select(citation => citation.Speaker)).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartObject(Agent(name));
            json.WriteString("prov:label", name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteDerivations(Utf8JsonWriter json, FactSet facts, List<SourceCitation> citations)
    {
        int number = 0;
        json.WriteStartObject("wasDerivedFrom");
        foreach (SourceCitation citation in citations)
            WriteDerivation(json, ++number, Citation(citation), Source(citation.Document), "prov:Quotation");
        foreach (Fact fact in facts.Facts)
        {
            foreach (SourceCitation citation in fact.Citations)
                WriteDerivation(json, ++number, Name(fact), Citation(citation), null);
        }

        json.WriteEndObject();
    }

    private static void WriteDerivation(Utf8JsonWriter json, int number, string generated, string used, string? type)
    {
        json.WriteStartObject(FormattableString.Invariant($"_:d{number}"));
        json.WriteString("prov:generatedEntity", generated);
        json.WriteString("prov:usedEntity", used);
        if (type is not null)
            WriteType(json, type);
        json.WriteEndObject();
    }

    private static void WriteAttributions(Utf8JsonWriter json, FactSet facts, List<SourceCitation> citations)
    {
        int number = 0;
        json.WriteStartObject("wasAttributedTo");
        IEnumerable<(string Entity, string? Agent)> all =
            facts.Documents.Select(document => (Source(document), document.Producer)).Concat(citations.Select(citation => (Citation(citation), citation.Speaker)));
        foreach ((string entity, string? agent) in all.Where(pair => pair.Agent is not null))
        {
            json.WriteStartObject(FormattableString.Invariant($"_:a{++number}"));
            json.WriteString("prov:entity", entity);
            json.WriteString("prov:agent", Agent(agent!));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
