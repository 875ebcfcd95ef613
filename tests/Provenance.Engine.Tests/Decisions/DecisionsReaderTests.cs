using Provenance.Engine.Decisions;

namespace Provenance.Engine.Tests.Decisions;

public class DecisionsReaderTests
{
    [Fact]
    public void Every_member_is_read()
    {
        DecisionsReading reading = DecisionsReader.Read(
            """
            {
              "$schema": "provenance.schema.json",
              "rename": { "Tanks": "TanksOrdered" },
              "same": [["A", { "source": "a.txt", "exact": "40", "prefix": "some" }]],
              "different": [["B", "Figures.C", "D"]],
              "rank": { "old.txt": "deprecated" },
              "resolve": [{ "fact": "E", "value": 5, "reason": "counted again", "sources": { "a.txt": "00ff" } }]
            }
            """);

        Assert.Empty(reading.Faults);
        DecisionSet decisions = reading.Decisions;
        Assert.Equal(("Tanks", "TanksOrdered"), (decisions.Renames[0].Fact.Name, decisions.Renames[0].NewName));
        Assert.Equal(("a.txt", "40", "some"), (decisions.Same[0][1].Source, decisions.Same[0][1].Exact, decisions.Same[0][1].Prefix));
        Assert.Equal(3, decisions.Different[0].Count);
        Assert.Equal(("old.txt", SourceRank.Deprecated), (decisions.Ranks[0].Path, decisions.Ranks[0].Rank));
        Assert.Equal(("E", "5", "counted again", "00ff"), (decisions.Resolutions[0].Fact.Name, decisions.Resolutions[0].Value, decisions.Resolutions[0].Reason, decisions.Resolutions[0].Sources[0].Value));
    }

    [Fact]
    public void What_is_excluded_is_read_in_its_order() =>
        Assert.Equal(["sources/old", "*.csv"], DecisionsReader.Read("""{ "exclude": ["sources/old", "*.csv"] }""").Decisions.Excluded);

    [Fact]
    public void What_lies_elsewhere_cannot_be_excluded() =>
        Assert.Equal("'../a' does not lie below the folder of this file; write a path or a pattern from there: \"sources/old\"", Assert.Single(DecisionsReader.Read("""{ "exclude": ["../a"] }""").Faults).Text);

    [Theory]
    [InlineData("""{ "renme": {} }""", 3, "'renme' is no member of provenance.json; did you mean 'rename'?")]
    [InlineData("""{ "zzzzzzzzzz": {} }""", 3, "'zzzzzzzzzz' is no member of provenance.json; it may have 'names', 'rename', 'same', 'different', 'rank', 'resolve', 'exclude', 'sources', 'derived', 'currencies', 'words'")]
    [InlineData("""[]""", 1, "Provenance.json is an object: {\"name\": …}")]
    [InlineData("""{ "rename": { "A": 5 } }""", 20, "A new name is a text in double quotation marks")]
    [InlineData("""{ "rename": { "A": "a b" } }""", 20, "'a b' cannot be the name of a fact: it begins with a capital letter, A to Z")]
    [InlineData("""{ "rename": { "A": "Value" } }""", 20, "'Value' cannot be the name of a fact: generated code has a member of this name")]
    [InlineData("""{ "same": [["A"]] }""", 12, "A group of 'same' names two facts or citations, or more")]
    [InlineData("""{ "same": [["A", {"source": "a.txt"}]] }""", 18, "A citation has a 'source' and its 'exact' words")]
    [InlineData("""{ "rank": { "a.txt": "depricated" } }""", 22, "'depricated' is no rank; a source is 'preferred', 'normal' or 'deprecated'")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": "5" }] }""", 15, "A resolution gives its 'reason'")]
    [InlineData("""{ "resolve": [{ "fact": "A", "reason": "x" }] }""", 15, "A resolution says either the 'value' or the 'source' that holds")]
    [InlineData("""{ "resolve": [{ "fact": "A", "value": "5", "reasn": "x" }] }""", 44, "'reasn' is no member of a resolution; did you mean 'reason'?")]
    public void What_cannot_be_understood_is_told_at_its_place_with_a_way_out(string json, int column, string text)
    {
        Fault fault = Assert.Single(DecisionsReader.Read(json).Faults);

        Assert.Equal((FaultKind.Malformed, 1, column, text), (fault.Kind, fault.Position.Line, fault.Position.Column, fault.Text));
    }

    [Fact]
    public void A_slip_takes_nothing_from_the_rest()
    {
        DecisionsReading reading = DecisionsReader.Read("""{ "rename": { "A": 5, "B": "New" }, "rank": 7 }""");

        Assert.Equal(2, reading.Faults.Count);
        Assert.Equal("New", Assert.Single(reading.Decisions.Renames).NewName);
    }
}
