using System.Security.Cryptography;
using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Tool.Findings;

/// <summary>A log of a whole check, held against what the standard says of each object in it.</summary>
public sealed class SarifLogTests : IDisposable
{
    private const string Contradiction = "The kiln in Orsk has seven burners.";

    private readonly TemporaryFolder _folder = new();

    public SarifLogTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,8\nBrod,14\n");
        _folder.Write("sources/b.txt", "The maximum bus clock frequency of the sensor interface is 400 kHz in fast mode.");
        _folder.Write("sources/c d.txt", "The maximum bus clock frequency of the sensor interface is 100 kHz in fast mode.");
        _folder.Write("README.md", $"# Kilns\n\n{Contradiction}\n\n<!-- provenance: disable PROV2001 -- an older\tcount -->\nThe kiln in Brod has 15 burners.\n\nA mast was 41 m high.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_as_the_standard_has_it()
    {
        Settle();
        _folder.Write("docs/ä b%.md", "“We will \u0007relight it,” said Ada Brenk, who kept 12 dogs.");

        Assert.True(Schema().IsValid(Log("README.md", "docs", "--severity", "info")));
    }

    [Theory]
    [InlineData("""{ "version": "2.0.0", "runs": [] }""")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": {} }, "results": [] }] }""")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "x" } }, "results": [{ "ruleId": "PROV2001", "locations": [], "partialFingerprints": {}, "message": { "text": "x" } }] }] }""")]
    public void What_is_no_log_is_seen(string json) => Assert.False(Schema().IsValid(JsonDocument.Parse(json).RootElement));

    [Fact]
    public void A_result_is_of_the_rule_at_its_index()
    {
        JsonElement run = Run(Log("README.md", "--severity", "info"));
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(Results(run), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void The_related_places_of_a_result_have_ids_of_their_own() =>
        Assert.All(Results(Run(Log("README.md"))).Where(result => result.TryGetProperty("relatedLocations", out _)), result =>
        {
            List<int> ids = [.. result.GetProperty("relatedLocations").EnumerateArray().Select(location => location.GetProperty("id").GetInt32())];
            Assert.Equal(ids.Distinct(), ids);
        });

    [Fact]
    public void A_disagreement_leads_to_the_other_source()
    {
        JsonElement result = Assert.Single(Results(Run(Log())));

        JsonElement related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal("sources/c%20d.txt", related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Who_decided_that_a_finding_does_not_count_is_told_with_the_reason()
    {
        Settle();

        Assert.Equal(
            ["external accepted The data sheet of the vendor says so.", "inSource accepted an older count"],
            Results(Run(Log("README.md"))).Where(result => result.TryGetProperty("suppressions", out _)).Select(result => result.GetProperty("suppressions")[0])
                .Select(suppression => $"{suppression.GetProperty("kind")} {suppression.GetProperty("status")} {suppression.GetProperty("justification")}").Order());
    }

    [Fact]
    public void Lines_above_change_no_fingerprint()
    {
        List<(int Line, string Fingerprint)> before = Fingerprints();
        _folder.Write("README.md", "One.\nTwo.\nThree.\n" + File.ReadAllText(_folder["README.md"]));

        List<(int Line, string Fingerprint)> after = Fingerprints();

        Assert.Equal(before.Select(result => result.Fingerprint), after.Select(result => result.Fingerprint));
        Assert.Equal(before.Where(result => result.Line > 1).Select(result => result.Line + 3), after.Where(result => result.Line > 1).Select(result => result.Line));
    }

    [Fact]
    public void Other_words_are_another_finding()
    {
        List<(int, string Fingerprint)> before = Fingerprints();
        _folder.Write("README.md", File.ReadAllText(_folder["README.md"]).Replace("seven", "six", StringComparison.Ordinal));

        Assert.NotEqual(before.Select(result => result.Fingerprint), Fingerprints().Select(result => result.Fingerprint));
    }

    private static SchemaCheck Schema()
    {
        using Stream schema = typeof(SarifLogTests).Assembly.GetManifestResourceStream("sarif-subset.schema.json")!;
        return new SchemaCheck(JsonDocument.Parse(schema).RootElement);
    }

    private static JsonElement Run(JsonElement log) => Assert.Single(log.GetProperty("runs").EnumerateArray());

    private static IEnumerable<JsonElement> Results(JsonElement run) => run.GetProperty("results").EnumerateArray();

    private void Settle()
    {
        string fact = Results(Run(Log())).Single().GetProperty("properties").GetProperty("fact").GetString()!;
        _folder.Write("provenance.json", $$"""{ "resolve": [{ "fact": "{{fact}}", "source": "sources/b.txt", "reason": "The data sheet of the vendor says so.", "sources": { "sources/b.txt": "{{Hash("sources/b.txt")}}", "sources/c d.txt": "{{Hash("sources/c d.txt")}}" } }] }""");
    }

    private string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder[file])));

    private List<(int Line, string Fingerprint)> Fingerprints() =>
    [
        .. Results(Run(Log("README.md"))).Select(result => (
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(),
            result.GetProperty("partialFingerprints").GetProperty("provenanceFinding/v1").GetString()!)),
    ];

    private JsonElement Log(params string[] arguments) => JsonDocument.Parse(ToolRun.Of(_folder.FullPath, ["check", .. arguments, "--format", "sarif"]).Output).RootElement;
}
