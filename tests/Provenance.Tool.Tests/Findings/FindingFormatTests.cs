using System.Text.Json;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Findings;

public sealed class FindingFormatTests
{
    private static readonly ReportedFinding Wrong = new(
        "PROV2001", FindingSeverity.Warning, new ReportedPlace("docs/my notes,1.md", new LinePosition(3, 5), new LinePosition(3, 9)), "\"40 %\" here, but \"45 %\" in the source", "40 %")
    {
        Related = [new ReportedPlace("sources/a.txt", new LinePosition(7, 1), new LinePosition(7, 5))],
        Fact = "Figures.Ferries",
    };

    [Fact]
    public void A_workflow_command_escapes_what_would_end_it() => Assert.Equal(
        "::warning file=docs/my notes%2C1.md,line=3,endLine=3,col=5,endColumn=9,title=PROV2001 A figure contradicts the sources::\"40 %25\" here, but \"45 %25\" in the source\n",
        Written(FindingFormat.GitHub, Wrong));

    [Fact]
    public void A_document_cannot_begin_a_workflow_command() =>
        Assert.Single(Written(FindingFormat.GitHub, Wrong with { Message = "x\n::set-output name=a::b\r\n::stop-commands::c" }).TrimEnd('\n').Split('\n'));

    [Fact]
    public void MSBuild_is_given_begin_and_end() =>
        Assert.Equal("docs/my notes,1.md(3,5,3,9): warning PROV2001: \"40 %\" here, but \"45 %\" in the source\n", Written(FindingFormat.MSBuild, Wrong));

    [Fact]
    public void SARIF_has_what_the_standard_requires_of_a_log()
    {
        JsonElement log = Log(Wrong);

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("provenance", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.All(rules, rule => Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute)));
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void SARIF_places_are_relative_references_with_regions_from_1()
    {
        JsonElement result = Log(Wrong).GetProperty("runs")[0].GetProperty("results")[0];

        foreach (JsonElement location in result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()))
        {
            JsonElement physical = location.GetProperty("physicalLocation");
            Assert.True(Uri.IsWellFormedUriString(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
            Assert.All(physical.GetProperty("region").EnumerateObject(), number => Assert.True(number.Value.GetInt32() >= 1));
        }
    }

    [Fact]
    public void A_fingerprint_survives_a_move_to_another_line()
    {
        ReportedFinding moved = Wrong with { Place = Wrong.Place with { Start = new LinePosition(90, 1), End = new LinePosition(90, 5) } };

        Assert.Equal(Fingerprint(Log(Wrong), 0), Fingerprint(Log(moved), 0));
    }

    [Fact]
    public void Two_findings_on_the_same_words_have_two_fingerprints()
    {
        JsonElement log = Log(Wrong, Wrong);

        Assert.NotEqual(Fingerprint(log, 0), Fingerprint(log, 1));
    }

    [Fact]
    public void What_people_settled_is_suppressed_with_the_reason_in_SARIF_and_left_out_elsewhere()
    {
        ReportedFinding settled = Wrong with { Justification = "The yard confirmed it." };

        JsonElement suppression = Assert.Single(Log(settled).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions").EnumerateArray());
        Assert.Equal(("external", "The yard confirmed it."), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
        Assert.Equal("", Written(FindingFormat.GitHub, settled));
        Assert.Equal("", Written(FindingFormat.MSBuild, settled));
    }

    private static string? Fingerprint(JsonElement log, int result) =>
        log.GetProperty("runs")[0].GetProperty("results")[result].GetProperty("partialFingerprints").GetProperty("provenanceFinding/v1").GetString();

    private static JsonElement Log(params ReportedFinding[] findings) => JsonDocument.Parse(Written(FindingFormat.Sarif, findings)).RootElement;

    private static string Written(string format, params ReportedFinding[] findings)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        FindingFormat.Write(format, findings, new ToolHost(Stream.Null, output, error, Path.GetTempPath(), IsTerminal: false));
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
