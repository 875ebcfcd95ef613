using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

public class JsonTests
{
    [Theory]
    [InlineData("""{"incomeTax":{"top_rate_percent": 45}}""", "45 %: income tax top rate")]
    [InlineData("""{"mass_kg": 1.5e3}""", "1500 kg: mass")]
    [InlineData("""{"lettings_in_year": 412}""", "412: lettings in year")]
    [InlineData("""{"age_in_years": 14}""", "14 a: age in")]
    [InlineData("""{"Mass (kg)": -5}""", "-5 kg: Mass")]
    [InlineData("""{"price_usd": 12.50}""", "12.5 USD: price")]
    [InlineData("""{"limits":[{"name":"Ash","speed_km":50},{"name":"Elm","speed_km":70}]}""", "50 km: Ash speed", "70 km: Elm speed")]
    [InlineData("""{"wheels":[4, 6]}""", "4: wheels", "6: wheels")]
    [InlineData("""{"range":"35 km"}""", "35 km: range")]
    [InlineData("""{ /* 7 km */ "range": "35 km" /* } */ }""", "35 km: range")]
    [InlineData("// 7 km\n{\"range\":\n // 8 km\n \"35 km\"}\n// end", "35 km: range")]
    [InlineData("""{"id": 4711, "version": 3, "open": true, "note": null}""")]
    public void A_value_measures_the_words_of_its_path(string json, params string[] figures) => Assert.Equal(figures, ReadDocument.Figures(ReadDocument.Text("a.json", json)));

    [Fact]
    public void A_place_is_that_of_the_value()
    {
        const string json = "{\n  \"a\\u0062\": [\n    {\"n\": \"x\", \"m\": 5},\n    {\"m\": 7, \"n\": \"y\\n\"}],\n  \"speed\":\n 12.5\n}";
        TextDocument document = ReadDocument.Text("a.json", json);

        ReadDocument.StandsWhereItSays(document, json);
        Assert.Equal([new LinePosition(3, 21), new LinePosition(4, 11), new LinePosition(6, 2)], ReadDocument.Facts(document).Figures.Select(figure => figure.Position));
    }

    [Fact]
    public void A_long_text_is_a_paragraph()
    {
        const string json = """{"body": "The port grew in every year since the war. \u201cWe need three more cranes and we need them now,\u201d said Anna Holm, who has led the port for many years."}""";
        TextDocument document = ReadDocument.Text("a.json", json);

        Assert.Equal("Anna Holm", Assert.Single(ReadDocument.Facts(document).Quotes).Speaker);
        Assert.Equal(json.IndexOf("We need", StringComparison.Ordinal) + 1, Assert.Single(ReadDocument.Facts(document).Quotes).Position.Column);
    }

    [Theory]
    [InlineData("{\"a\": 5,}", 1, 9, "a comma stands before '}'")]
    [InlineData("{\n'a': 5}", 2, 1, "a name in double quotation marks")]
    [InlineData("[1, 2", 1, 6, "the text ends inside")]
    [InlineData("[\"a\n\"]", 1, 2, "does not end on its line")]
    [InlineData("", 1, 1, "the text ends where a value is expected")]
    [InlineData("5 6", 1, 3, "something follows")]
    [InlineData("[01a]", 1, 4, "a comma or ']'")]
    [InlineData("[-]", 1, 3, "a digit")]
    public void What_is_no_JSON_is_a_problem_at_its_place(string json, int line, int column, string words)
    {
        Problems.Problem problem = ReadDocument.Problem("a.json", json);

        Assert.Equal((Problems.ProblemCode.DocumentIsDamaged, new LinePosition(line, column)), (problem.Code, problem.Position));
        Assert.Contains(words, problem.Text);
    }
}
