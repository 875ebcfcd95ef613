using System.Text.Json.Nodes;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Matching;
using Provenance.Engine.Text;
using Provenance.Tool.Explaining;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>Why a fact is one, or what was read at a place.</summary>
internal sealed class ExplainTool : IAssistantTool
{
    private const int MostLinks = 20;
    private const int MostLines = 200;

    /// <inheritdoc/>
    public string Name => "explain";

    /// <inheritdoc/>
    public string Title => "Explain a fact or a place";

    /// <inheritdoc/>
    public string Description =>
        "Of a fact: why its citations are taken to state one thing, with the probability of each link, and what nearly was. Of a place in a source: what was read there, and why a number there is no figure.";

    /// <inheritdoc/>
    public string InputSchema => """
        {"type":"object","properties":{
          "fact":{"type":"string","description":"A fact: Figures.X, Quotes.X or X."},
          "path":{"type":"string","description":"A source, as other answers name it."},
          "line":{"type":"integer","minimum":1},
          "column":{"type":"integer","minimum":1}},
         "additionalProperties":false}
        """;

    /// <inheritdoc/>
    public string OutputSchema => $$"""
        {"type":"object","properties":{
          "fact":{{Schemas.Fact}},
          "links":{"type":"array","items":{"type":"object","properties":{"first":{{Schemas.Place}},"second":{{Schemas.Place}},"reason":{"type":"string"},"probability":{"type":"number"},"shared":{"type":"array","items":{"type":"string"} } },"required":["first","second","reason"]} },
          "nearMisses":{"type":"array","items":{"type":"object","properties":{"fact":{"type":"string"},"reason":{"type":"string"},"probability":{"type":"number"} },"required":["fact","reason"]} },
          "lines":{"type":"array","items":{"type":"string"} } } }
        """;

    /// <inheritdoc/>
    public JsonObject Call(SourcesSnapshot sources, ToolArguments arguments, CancellationToken cancelled)
    {
        string? name = arguments.OptionalText("fact"), path = arguments.OptionalText("path");
        if (name is null == path is null)
            throw new ToolRefusal("Name either a fact or the path of a source");
        return name is not null ? OfFact(sources, name, cancelled) : OfPlace(sources, path!, arguments);
    }

    private static JsonObject OfFact(SourcesSnapshot sources, string name, CancellationToken cancelled)
    {
        Fact fact = sources.Fact(name) ?? throw new ToolRefusal($"No fact is named '{name}'; find_fact finds it by words{(NearestName.Of(name, sources.Facts.Facts.Select(known => name.Contains('.', StringComparison.Ordinal) ? known.Id : known.Name)) is { } nearest ? $", the nearest name is '{nearest}'" : "")}");
        cancelled.ThrowIfCancellationRequested();
        FactExplanation explanation = FactExplainer.Explain(sources.Facts, fact);
        return new JsonObject
        {
            ["fact"] = Answers.Of(fact),
            ["links"] = Answers.Array(explanation.Links.Take(MostLinks).Select(Of)),
            ["nearMisses"] = Answers.Array(explanation.NearMisses.Select(miss =>
            {
                var answer = new JsonObject { ["fact"] = miss.Fact.Id, ["reason"] = miss.Pair.Reason };
                Answers.AddProbability(answer, miss.Pair.Probability);
                return answer;
            })),
        };
    }

    private static JsonObject Of(PairExplanation pair)
    {
        var answer = new JsonObject { ["first"] = Answers.Of(pair.First), ["second"] = Answers.Of(pair.Second), ["reason"] = pair.Reason };
        Answers.AddProbability(answer, pair.Probability);
        answer["shared"] = Answers.Array(pair.Shared.Select(word => (JsonNode)word));
        return answer;
    }

    private static JsonObject OfPlace(SourcesSnapshot sources, string path, ToolArguments arguments)
    {
        TextDocument document = ReadSourceTool.Source(sources, path);
        int line = arguments.Number("line", 1, int.MaxValue, 0), column = arguments.Number("column", 1, int.MaxValue, 0);
        using var lines = new StringWriter { NewLine = "\n" };
        ExplanationText.Write(Extractor.Explain(document), document, new PlaceArgument(path, line == 0 ? null : line, column == 0 ? null : column), lines);
        return new JsonObject { ["lines"] = Answers.Array(lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(MostLines).Select(text => (JsonNode)text)) };
    }
}
