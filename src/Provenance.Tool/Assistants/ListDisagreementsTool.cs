using System.Text.Json.Nodes;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>What the sources disagree on.</summary>
internal sealed class ListDisagreementsTool : IAssistantTool
{
    private const int MostOfEach = 200;

    /// <inheritdoc/>
    public string Name => "list_disagreements";

    /// <inheritdoc/>
    public string Title => "List what the sources disagree on";

    /// <inheritdoc/>
    public string Description =>
        "Facts on which sources contradict each other, each with both readings and their places; and, where asked for, pairs that may state one fact, with the probability that they do. "
        + "A fact on this list is to be cited with both readings, or not at all.";

    /// <inheritdoc/>
    public string InputSchema => """
        {"type":"object","properties":{
          "settled":{"type":"boolean","description":"Those too that people settled."},
          "possible":{"type":"boolean","description":"Pairs too that may state one fact and are not sure to."},
          "limit":{"type":"integer","minimum":1,"maximum":200}},
         "additionalProperties":false}
        """;

    /// <inheritdoc/>
    public string OutputSchema => $$"""
        {"type":"object","properties":{
          "disagreements":{"type":"array","items":{"type":"object","properties":{"fact":{{Schemas.Fact}},"first":{"type":"string"},"second":{"type":"string"} },"required":["fact"]} },
          "possible":{"type":"array","items":{"type":"object","properties":{"probability":{"type":"number"},"differs":{"type":"boolean"},"first":{{Schemas.Place}},"second":{{Schemas.Place}} },"required":["probability","differs","first","second"]} },
          "found":{"type":"integer"} },
         "required":["disagreements","found"]}
        """;

    /// <inheritdoc/>
    public JsonObject Call(SourcesSnapshot sources, ToolArguments arguments, CancellationToken cancelled)
    {
        bool settled = arguments.Flag("settled");
        int limit = arguments.Number("limit", 1, MostOfEach, 50);
        List<Fact> disputed = [.. sources.Facts.Facts.Where(fact => fact.Verdict == Verdict.Disagree && (settled || fact.Settlement is null))];
        var answer = new JsonObject
        {
            ["found"] = disputed.Count,
            ["disagreements"] = Answers.Array(disputed.Take(limit).Select(Of)),
        };
        if (arguments.Flag("possible"))
            answer["possible"] = Answers.Array(sources.Facts.Possible.Take(limit).Select(Of));
        return answer;
    }

    private static JsonObject Of(Fact fact)
    {
        var answer = new JsonObject { ["fact"] = Answers.Of(fact) };
        if (fact.Contrast is { } contrast)
        {
            answer["first"] = Words(contrast.First, contrast.FirstSpan);
            answer["second"] = Words(contrast.Second, contrast.SecondSpan);
        }

        return answer;
    }

    private static string Words(SourceCitation citation, TextSpan span) => citation.Document.Slice(span);

    private static JsonObject Of(PossiblePair pair)
    {
        var answer = new JsonObject();
        Answers.AddProbability(answer, pair.Probability);
        answer["differs"] = pair.Differs;
        answer["first"] = Answers.Of(pair.First);
        answer["second"] = Answers.Of(pair.Second);
        return answer;
    }
}
