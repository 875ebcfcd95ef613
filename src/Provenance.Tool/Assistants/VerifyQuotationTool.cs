using System.Text.Json.Nodes;
using Provenance.Engine.Checking;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>Whether words stand in a source as they are quoted.</summary>
internal sealed class VerifyQuotationTool : IAssistantTool
{
    /// <inheritdoc/>
    public string Name => "verify_quotation";

    /// <inheritdoc/>
    public string Title => "Verify a quotation";

    /// <inheritdoc/>
    public string Description =>
        "Tells whether the words of a quotation stand in the sources, and whether the named speaker said them. A quotation that is not 'verified' must not be printed as one: "
        + "'differs' gives the source's own words, 'otherSpeaker' who said them, 'notFound' means that no source has anything like it.";

    /// <inheritdoc/>
    public string InputSchema => """
        {"type":"object","properties":{
          "text":{"type":"string","description":"The words, with or without the marks around them."},
          "speaker":{"type":"string","description":"Who is said to have said them."}},
         "required":["text"],"additionalProperties":false}
        """;

    /// <inheritdoc/>
    public string OutputSchema => $$"""
        {"type":"object","properties":{
          "verdict":{"enum":["verified","differs","otherSpeaker","notFound"]},"message":{"type":"string"},"words":{"type":"string"},"speaker":{"type":"string"},
          "fact":{"type":"string"},"factVerdict":{"type":"string"},"places":{"type":"array","items":{{Schemas.Place}}} },
         "required":["verdict","places"]}
        """;

    /// <inheritdoc/>
    public JsonObject Call(SourcesSnapshot sources, ToolArguments arguments, CancellationToken cancelled)
    {
        QuotationAnswer answer = QuotationAnswer.Of(sources, arguments.Text("text"), arguments.OptionalText("speaker"));
        cancelled.ThrowIfCancellationRequested();
        return answer.ToJson(sources);
    }
}
