using System.Text.Json;
using Provenance.Engine.Decisions;
using Provenance.Tests;

namespace Provenance.Documents.Deciding;

/// <summary>The schema that editors use and the reader that builds use say the same of a file.</summary>
public sealed class SchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "build", "provenance.schema.json"))).RootElement);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "x", "rename": { "A": "TanksOrdered" } }""")]
    [InlineData("""{ "same": [["A", "Figures.B"]], "different": [["A", { "source": "a.txt", "exact": "5", "prefix": "of" }]] }""")]
    [InlineData("""{ "rank": { "a.txt": "preferred", "b.txt": "normal", "c.txt": "deprecated" } }""")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": 5, "reason": "r", "sources": { "a.txt": "00" } }] }""")]
    [InlineData("""{ "resolve": [{ "fact": { "source": "a.txt", "exact": "5" }, "source": "a.txt", "reason": "r" }] }""")]
    [InlineData("""{ "exclude": ["sources/old", "*.csv", "./deep/**/x?.txt"] }""")]
    [InlineData("""{ "currencies": { "crowns": "SEK", "$": "CAD", "M$": "million CAD" } }""")]
    [InlineData("""{ "words": { "lettings": "tenancies", "NHS Wales": "the health service" } }""")]
    [InlineData("""{ "names": [{ "name": "Rate", "citations": [{ "source": "a.txt", "exact": "5", "prefix": "of", "suffix": "in", "hash": "00ff" }] }] }""")]
    [InlineData("""{ "resolve": [{ "fact": { "source": "a.txt", "exact": "5" }, "value": "5", "reason": "r", "citations": [{ "source": "a.txt", "exact": "5" }] }] }""")]
    public void A_file_that_is_right_is_right_for_both(string json) => Assert.Equal((true, true), Validate(json));

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "renme": {} }""")]
    [InlineData("""{ "rename": { "A": "has blanks" } }""")]
    [InlineData("""{ "rename": { "A": 5 } }""")]
    [InlineData("""{ "same": [["A"]] }""")]
    [InlineData("""{ "same": [["A", { "source": "a.txt" }]] }""")]
    [InlineData("""{ "same": "A" }""")]
    [InlineData("""{ "rank": { "a.txt": "best" } }""")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": "5" }] }""")]
    [InlineData("""{ "resolve": [{ "fact": "A", "reason": "r" }] }""")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": "5", "source": "a.txt", "reason": "r" }] }""")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": "5", "reason": " " }] }""")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": "5", "reason": "r", "why": "x" }] }""")]
    [InlineData("""{ "exclude": "sources/old" }""")]
    [InlineData("""{ "currencies": { "crowns": "kronor" } }""")]
    [InlineData("""{ "currencies": { "M$": "dozen CAD" } }""")]
    [InlineData("""{ "currencies": { "M$": 5 } }""")]
    [InlineData("""{ "currencies": ["SEK"] }""")]
    [InlineData("""{ "words": { "lettings": " " } }""")]
    [InlineData("""{ "words": { "lettings": 5 } }""")]
    [InlineData("""{ "words": ["lettings", "tenancies"] }""")]
    [InlineData("""{ "exclude": [" "] }""")]
    [InlineData("""{ "exclude": ["/etc"] }""")]
    [InlineData("""{ "exclude": ["C:/etc"] }""")]
    [InlineData("""{ "exclude": ["sources/../../etc"] }""")]
    [InlineData("""{ "names": { "A": "B" } }""")]
    [InlineData("""{ "names": [{ "name": "Rate" }] }""")]
    [InlineData("""{ "names": [{ "name": "Rate", "citations": [] }] }""")]
    [InlineData("""{ "names": [{ "name": "rate", "citations": [{ "source": "a.txt", "exact": "5" }] }] }""")]
    [InlineData("""{ "names": [{ "citations": [{ "source": "a.txt", "exact": "5" }] }] }""")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": "5", "reason": "r", "citations": ["A"] }] }""")]
    public void A_file_that_is_wrong_is_wrong_for_both(string json) => Assert.Equal((false, false), Validate(json));

    private static (bool BySchema, bool ByReader) Validate(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return (Schema.IsValid(document.RootElement), DecisionsReader.Read(json).Faults.Count == 0);
    }
}
