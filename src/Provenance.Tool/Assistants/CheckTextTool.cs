using System.Text.Json.Nodes;
using Provenance.Documents.Checking;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Engine.Figures;
using Provenance.Engine.Quotes;
using Provenance.Tool.Json;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>A text held against the sources, as <c>check</c> does it.</summary>
internal sealed class CheckTextTool : IAssistantTool
{
    private const int MostFindings = 200;
    private const int MostClaims = 500;

    /// <inheritdoc/>
    public string Name => "check_text";

    /// <inheritdoc/>
    public string Title => "Check a text against the sources";

    /// <inheritdoc/>
    public string Description =>
        "Holds every figure and quotation of a text against the sources. 'findings' are what is wrong, each with its place in the text and the source's words; "
        + "'claims' are all figures and quotations with what came of each. Check what was drafted before it is handed over.";

    /// <inheritdoc/>
    public string InputSchema => """
        {"type":"object","properties":{
          "text":{"type":"string","maxLength":1000000,"description":"The text."},
          "format":{"enum":["markdown","text","html"],"description":"What the text is written in; Markdown where it is not said."}},
         "required":["text"],"additionalProperties":false}
        """;

    /// <inheritdoc/>
    public string OutputSchema => $$"""
        {"type":"object","properties":{
          "clean":{"type":"boolean"},"truncated":{"type":"boolean"},
          "findings":{"type":"array","items":{"type":"object","properties":{
            "rule":{"type":"string"},"severity":{"enum":["info","warning","error"]},"line":{"type":"integer"},"column":{"type":"integer"},"endLine":{"type":"integer"},"endColumn":{"type":"integer"},
            "message":{"type":"string"},"exact":{"type":"string"},"fact":{"type":"string"},"related":{"type":"array","items":{{Schemas.Place}}} },"required":["rule","severity","line","column","message"]} },
          "claims":{"type":"array","items":{"type":"object","properties":{
            "kind":{"enum":["figure","quote"]},"verdict":{"enum":["verified","contradicted","unverifiable","skipped"]},"line":{"type":"integer"},"column":{"type":"integer"},"exact":{"type":"string"},
            "value":{"type":["number","string"]},"low":{"type":["number","string"]},"high":{"type":["number","string"]},"unit":{"type":"string"},"hedge":{"type":"string"},"speaker":{"type":"string"},
            "probability":{"type":"number"},"fact":{"type":"string"},"factVerdict":{"type":"string"},"places":{"type":"array","items":{{Schemas.Place}}} },"required":["kind","verdict","line","column","exact"]} },
          "problems":{"type":"array","items":{"type":"string"} },
          "counts":{"type":"object","properties":{"verified":{"type":"integer"},"contradicted":{"type":"integer"},"unverifiable":{"type":"integer"},"skipped":{"type":"integer"} } } },
         "required":["clean","findings","claims","counts"]}
        """;

    /// <inheritdoc/>
    public JsonObject Call(SourcesSnapshot sources, ToolArguments arguments, CancellationToken cancelled)
    {
        string text = arguments.Text("text", ToolArguments.LongestText);
        string extension = arguments.OptionalText("format") switch
        {
            null or "markdown" => ".md",
            "text" => ".txt",
            "html" => ".html",
            _ => throw new ToolRefusal("The argument 'format' has to be 'markdown', 'text' or 'html'"),
        };
        DocumentsToCheck read = DocumentsToCheck.Of(new DocumentFile("text" + extension, "text" + extension), text);
        if (read.Documents.Count == 0)
            throw new ToolRefusal(read.Problems[0].Text);
        CheckReport report = sources.With(checker => checker.Check(read.Documents));
        cancelled.ThrowIfCancellationRequested();

        List<Finding> findings = [.. report.Findings.Where(finding => !finding.IsProblem)];
        CheckCounts counts = report.AllFigures + report.AllQuotations;
        return new JsonObject
        {
            ["clean"] = findings.TrueForAll(finding => finding.Severity < FindingSeverity.Warning),
            ["truncated"] = findings.Count > MostFindings || report.Citations.Count > MostClaims,
            ["findings"] = Answers.Array(findings.OrderByDescending(finding => finding.Severity).Take(MostFindings).OrderBy(finding => finding.Place.Span.Start).Select(finding => Of(finding, read.Documents[0], sources))),
            ["claims"] = Answers.Array(report.Citations.Take(MostClaims).Select(claim => Of(claim, sources))),
            ["problems"] = Answers.Array(report.Findings.Where(finding => finding.IsProblem).Select(finding => (JsonNode)finding.Message).Concat(read.ProblemsIn(report).Where(problem => problem.Code != ProblemCode.SuppressionIsInvalid && problem.Code != ProblemCode.LinkNamesNoFact).Select(problem => (JsonNode)problem.Text))),
            ["counts"] = new JsonObject
            {
                ["verified"] = counts.Verified,
                ["contradicted"] = counts.Contradicted,
                ["unverifiable"] = counts.Unverifiable,
                ["skipped"] = counts.Skipped,
            },
        };
    }

    private static JsonObject Of(Finding finding, CheckedDocument document, SourcesSnapshot sources)
    {
        JsonObject answer = Answers.Of(finding.Place);
        answer.Remove("path");
        answer["rule"] = finding.Rule;
        answer["severity"] = JsonMembers.CamelCase(finding.Severity);
        answer["message"] = finding.Message;
        if (!finding.Place.Span.IsEmpty)
            answer["exact"] = document.Document.Slice(finding.Place.Span);
        if (finding.Fact is not null)
            answer["fact"] = finding.Fact;
        answer["related"] = Answers.Array(finding.Related.Take(Answers.MostPlaces).Select(place => Answers.Of(place, sources.Source(place.Path))));
        return answer;
    }

    private static JsonObject Of(CheckedCitation claim, SourcesSnapshot sources)
    {
        var answer = new JsonObject
        {
            ["kind"] = claim.Citation is FigureCitation ? "figure" : "quote",
            ["verdict"] = JsonMembers.CamelCase(claim.Outcome),
            ["line"] = claim.Citation.Position.Line,
            ["column"] = claim.Citation.Position.Column,
            ["exact"] = claim.Citation.Exact,
        };
        if (claim.Citation is FigureCitation figure)
            Answers.AddValue(answer, figure);
        if ((claim.Citation as QuoteCitation)?.SpeakerAsTold is { } speaker)
            answer["speaker"] = speaker;
        Answers.AddProbability(answer, claim.Probability);
        if (claim.Fact is { } fact)
        {
            answer["fact"] = fact.Id;
            answer["factVerdict"] = JsonMembers.CamelCase(fact.Verdict);
        }

        answer["places"] = Answers.Array(claim.Fact is { } stated && claim.Outcome == CheckOutcome.Verified
            ? stated.Citations.Take(Answers.MostPlaces).Select(Answers.Of)
            : claim.Places.Take(Answers.MostPlaces).Select(place => Answers.Of(place, sources.Source(place.Path))));
        return answer;
    }
}
