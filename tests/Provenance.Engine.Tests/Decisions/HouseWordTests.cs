using Provenance.Engine.Checking;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Decisions;

public class HouseWordTests
{
    private const string House = """{ "words": { "lettings": "tenancies", "Quay Body": "the harbour authority" } }""";

    [Theory]
    [InlineData("Lettings in the borough of Orlan came to 612.", "Tenancies in the borough of Orlan came to 598.", Verdict.Disagree)]
    [InlineData("There were 612 lettings.", "612 tenancies began.", Verdict.Agree)]
    [InlineData("The Quay Body keeps 14 wardens.", "The harbour authority has 17 wardens.", Verdict.Disagree)]
    public void Two_words_of_the_house_are_one_to_the_linker(string first, string second, Verdict verdict)
    {
        TextDocument[] documents = [new("a.txt", first), new("b.txt", second)];

        Assert.Equal(Verdict.Single, Facts("{}", documents).Facts[0].Verdict);
        Assert.Equal(verdict, Facts(House, documents).Facts[0].Verdict);
    }

    [Theory]
    [InlineData("The Quay Body holds 340 moorings.", "The harbour authority has 365 berths.")]
    [InlineData("The Quay Body spent £340.", "The harbour authority paid £365.")]
    public void A_draft_is_held_against_its_sources_in_the_words_of_the_house(string source, string draft)
    {
        Assert.Equal(CheckState.Unsourced, Assert.Single(Check("{}", source, draft).Citations).State);
        Assert.Equal(CheckState.Contradicted, Assert.Single(Check(House, source, draft).Citations).State);
    }

    [Fact]
    public void What_is_shown_stays_as_it_is_written()
    {
        FactSet facts = Facts(House, new TextDocument("a.txt", "There were 612 lettings."));

        Assert.Equal(("Lettings", "{letting}"), (facts.Facts[0].Name, facts.Figures[0].Unit));
    }

    [Theory]
    [InlineData("""{ "words": { "lettings": 5 } }""", 26, "A word of the house is a text in double quotation marks")]
    [InlineData("""{ "words": { "lettings": " " } }""", 26, "A word of the house is empty; write it, or take it out")]
    [InlineData("""{ "words": ["lettings"] }""", 12, "'words' is an object: {\"name\": …}")]
    [InlineData("""{ "words": { "of the": "tenancies" } }""", 14, "'of the' names nothing; write a noun, or a phrase with one")]
    [InlineData("""{ "words": { "tenancies": "12" } }""", 27, "'12' names nothing; write a noun, or a phrase with one")]
    [InlineData("""{ "words": { "a b c d e f g h i": "tenancies" } }""", 14, "'a b c d e f g h i' is too long; write the few words that stand in the texts")]
    [InlineData("""{ "words": { "letting": "the lettings" } }""", 25, "'letting' and 'the lettings' are one word already; take this out")]
    [InlineData("""{ "words": { "lettings": "tenancies", "Letting": "leases" } }""", 39, "'Letting' has a meaning already, as 'lettings'; take one of them out")]
    [InlineData("""{ "words": { "lettings": "tenancies", "tenancy": "leases" } }""", 39, "'tenancy' is what 'lettings' means; give both one meaning")]
    [InlineData("""{ "words": { "tenancies": "leases", "lettings": "tenancy" } }""", 49, "'tenancy' means 'leases'; write that here")]
    public void What_is_mistyped_is_told_at_its_place(string json, int column, string text)
    {
        Fault fault = Assert.Single(DecisionsReader.Read(json).Faults);

        Assert.Equal((FaultKind.Malformed, new LinePosition(1, column), text), (fault.Kind, fault.Position, fault.Text));
    }

    [Fact]
    public void Several_words_may_mean_one()
    {
        DecisionsReading reading = DecisionsReader.Read("""{ "words": { "lettings": "tenancies", "lets": "tenancies" } }""");

        Assert.Empty(reading.Faults);
        Assert.Equal([("lettings", "tenancies"), ("lets", "tenancies")], reading.Decisions.Words.Select(word => (word.Phrase, word.Meaning)));
    }

    private static FactSet Facts(string json, params TextDocument[] documents)
    {
        DecisionsReading reading = DecisionsReader.Read(json);
        Assert.Empty(reading.Faults);
        return Extractor.Extract(documents, reading.Decisions, FactLock.Empty);
    }

    private static CheckReport Check(string json, string source, string draft) =>
        new DocumentChecker(Facts(json, new TextDocument("a.txt", source))) { KeepsCitations = true }.Check([CheckedDocument.Of(new TextDocument("draft.txt", draft))]);
}
