using Provenance.Engine.Checking;
using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Decisions;

public class HouseCurrencyTests
{
    [Theory]
    [InlineData("The bridge cost 40 million crowns to build.", "crowns", "CZK", 40_000_000, "CZK")]
    [InlineData("The ticket costs 1 crown.", "crowns", "CZK", 1, "CZK")]
    [InlineData("The ticket costs 3 kr today.", "kr", "DKK", 3, "DKK")]
    [InlineData("The bridge cost $40 million to build.", "$", "CAD", 40_000_000, "CAD")]
    [InlineData("The terminal cost 12.5 M$ to build.", "M$", "million CAD", 12_500_000, "CAD")]
    [InlineData("The terminal cost M$30 to build.", "M$", "million CAD", 30_000_000, "CAD")]
    [InlineData("The terminal cost 12M$ to build.", "M$", "million CAD", 12_000_000, "CAD")]
    [InlineData("The council paid 300 dinars for the statue.", "dinars", "KWD", 300, "KWD")]
    public void A_sign_or_name_means_what_the_house_says(string text, string name, string currency, int value, string unit)
    {
        FigureCitation figure = Assert.Single(Facts(text, name, currency).Figures);

        Assert.Equal((FigureKind.Money, (decimal)value, unit), (figure.Kind, figure.Value.Decimal, figure.Unit));
    }

    [Theory]
    [InlineData("The bridge cost 40 million Danish crowns to build.", "crowns", "CZK", "DKK")]
    [InlineData("The bridge cost US$40 million to build.", "$", "CAD", "USD")]
    [InlineData("The bridge cost 40 million Australian dollars to build.", "dollars", "CAD", "AUD")]
    [InlineData("The bridge cost 40 million euros to build.", "crowns", "CZK", "EUR")]
    public void What_a_text_says_itself_stays(string text, string name, string currency, string unit) =>
        Assert.Equal(unit, Assert.Single(Facts(text, name, currency).Figures).Unit);

    [Fact]
    public void A_document_that_disagrees_in_a_currency_of_the_house_is_found()
    {
        const string source = "The harbour bridge at Oldsund cost 40 million crowns to build.", draft = "The harbour bridge at Oldsund cost 45 million CZK to build.";

        Assert.Equal(CheckRules.FigureContradicts, Assert.Single(Check(source, "crowns", "CZK", draft).Findings).Rule);
    }

    [Theory]
    [InlineData("28 million Danish crowns", "CZK", Verdict.Single)]
    [InlineData("28 million Danish crowns", "DKK", Verdict.Disagree)]
    [InlineData("40 million Danish crowns", "CZK", Verdict.Disagree)]
    [InlineData("28 million euros", "CZK", Verdict.Single)]
    public void Two_amounts_in_two_currencies_contradict_each_other_where_the_number_is_one(string other, string currency, Verdict verdict)
    {
        TextDocument[] documents = [new("a.txt", "The harbour bridge at Oldsund cost 40 million crowns to build."), new("b.txt", $"The harbour bridge at Oldsund cost {other} to build.")];

        FactSet set = Extractor.Extract(documents, DecisionsReader.Read($$"""{ "currencies": { "crowns": "{{currency}}" } }""").Decisions, FactLock.Empty);

        Assert.Equal(verdict, set.FactOf(set.Figures[0])!.Verdict);
    }

    [Fact]
    public void A_document_is_read_in_the_currencies_of_the_house()
    {
        const string source = "The harbour bridge at Oldsund cost CAD 40 million to build.", draft = "The harbour bridge at Oldsund cost 40 M$ to build.";

        Assert.Equal(CheckState.Verified, Assert.Single(Check(source, "M$", "million CAD", draft).Citations).State);
    }

    [Theory]
    [InlineData("""{ "currencies": { "crowns": "kronor" } }""", 29, "'kronor' is no currency")]
    [InlineData("""{ "currencies": { "M$": "dozen CAD" } }""", 25, "'dozen CAD' is no currency")]
    [InlineData("""{ "currencies": { "groats": "GBP" } }""", 19, "'groats' is no sign or name of money")]
    [InlineData("""{ "currencies": { "crowns": "SEK", "Crown": "DKK" } }""", 36, "'Crown' has a currency already, as 'crowns'")]
    [InlineData("""{ "currencies": { "kr": 5 } }""", 25, "A currency is a text")]
    [InlineData("""{ "currencies": "SEK" }""", 17, "'currencies' is an object")]
    public void What_is_mistyped_is_told_at_its_place(string json, int column, string fault)
    {
        Fault found = Assert.Single(DecisionsReader.Read(json).Faults);

        Assert.StartsWith(fault, found.Text, StringComparison.Ordinal);
        Assert.Equal(new LinePosition(1, column), found.Position);
    }

    [Fact]
    public void Nothing_said_changes_nothing() =>
        Assert.Equal("SEK", Assert.Single(Extractor.Extract([new TextDocument("a.txt", "The bridge cost 40 million crowns to build.")]).Figures).Unit);

    private static FactSet Facts(string text, string name, string currency)
    {
        DecisionsReading reading = DecisionsReader.Read($$"""{ "currencies": { "{{name}}": "{{currency}}" } }""");
        Assert.Empty(reading.Faults);
        return Extractor.Extract([new TextDocument("a.txt", text)], reading.Decisions, FactLock.Empty);
    }

    private static CheckReport Check(string source, string name, string currency, string draft) =>
        new DocumentChecker(Facts(source, name, currency)) { KeepsCitations = true }.Check([CheckedDocument.Of(new TextDocument("draft.txt", draft))]);
}
