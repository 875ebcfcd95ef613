using System.Text.Json.Nodes;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>Facts by the words of a question.</summary>
internal sealed class FindFactTool : IAssistantTool
{
    private const int MostFacts = 50;
    private const int MostCitationsRead = 50;

    /// <inheritdoc/>
    public string Name => "find_fact";

    /// <inheritdoc/>
    public string Title => "Find a fact in the sources";

    /// <inheritdoc/>
    public string Description =>
        "Finds figures and quotations that the sources state, by words of what is measured or said. Answers values, verdict and every place. Ask before a figure or a quotation is written down.";

    /// <inheritdoc/>
    public string InputSchema => """
        {"type":"object","properties":{
          "query":{"type":"string","description":"Words of what is looked for, or a fact's identifier."},
          "kind":{"enum":["figure","quote"],"description":"Only figures, or only quotations."},
          "limit":{"type":"integer","minimum":1,"maximum":50,"description":"The most facts; 10 where it is not said."}},
         "required":["query"],"additionalProperties":false}
        """;

    /// <inheritdoc/>
    public string OutputSchema => $$"""{"type":"object","properties":{"facts":{"type":"array","items":{{Schemas.Fact}}},"found":{"type":"integer"} },"required":["facts","found"]}""";

    /// <inheritdoc/>
    public JsonObject Call(SourcesSnapshot sources, ToolArguments arguments, CancellationToken cancelled)
    {
        string query = arguments.Text("query");
        string? kind = arguments.OptionalText("kind");
        if (kind is not (null or "figure" or "quote"))
            throw new ToolRefusal("The argument 'kind' has to be 'figure' or 'quote'");
        int limit = arguments.Number("limit", 1, MostFacts, 10);
        string[] words = [.. QueryWords.Of(query).Distinct(StringComparer.Ordinal)];
        var found = new List<(Fact Fact, double Score)>();
        Dictionary<string, int> often = CountWords(sources.Facts, words, cancelled);
        foreach (Fact fact in sources.Facts.Facts)
        {
            cancelled.ThrowIfCancellationRequested();
            if (kind is not null && fact.IsFigure != (kind == "figure"))
                continue;
            double score = fact.Id == query || fact.Name == query ? double.MaxValue : Score(fact, words, often, sources.Facts.Facts.Count);
            if (score > 0)
                found.Add((fact, score));
        }

        return new JsonObject
        {
            ["found"] = found.Count,
            ["facts"] = Answers.Array(found.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Fact.Id, StringComparer.Ordinal).Take(limit).Select(hit => Answers.Of(hit.Fact))),
        };
    }

    /// <summary>How many facts hold each word: what stands everywhere finds nothing.</summary>
    private static Dictionary<string, int> CountWords(FactSet facts, string[] words, CancellationToken cancelled)
    {
        var often = words.ToDictionary(word => word, _ => 0, StringComparer.Ordinal);
        foreach (Fact fact in facts.Facts)
        {
            cancelled.ThrowIfCancellationRequested();
            HashSet<string> held = WordsOf(fact);
            foreach (string word in words.Where(held.Contains))
                often[word]++;
        }

        return often;
    }

    private static double Score(Fact fact, string[] words, Dictionary<string, int> often, int facts)
    {
        HashSet<string> held = WordsOf(fact);
        HashSet<string> near = [.. QueryWords.Of(fact.Name), .. QueryWords.Of(fact.Representative.Exact), .. QueryWords.Of((fact.Representative as FigureCitation)?.Measures ?? "")];
        double score = 0;
        foreach (string word in words.Where(held.Contains))
            score += Math.Log(1 + ((double)facts / often[word])) * (near.Contains(word) ? 2 : 1);
        return score;
    }

    private static HashSet<string> WordsOf(Fact fact)
    {
        var words = new HashSet<string>(QueryWords.Of(fact.Name), StringComparer.Ordinal);
        foreach (SourceCitation citation in fact.Citations.Take(MostCitationsRead))
            words.UnionWith(QueryWords.Of(citation.Document.Slice(citation.Sentence)));
        return words;
    }
}
