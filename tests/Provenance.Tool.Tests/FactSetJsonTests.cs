using System.Text;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Tool.Json;
using Provenance.Tool.Listing;

namespace Provenance.Tool;

/// <summary>The form of the output, on facts made by hand: what the engine finds is its own tests' matter.</summary>
public sealed class FactSetJsonTests
{
    private const string Text = "Up to “3.50 km” — he <said> 'x'.";
    private static readonly TextDocument Document = new("docs/a.txt", Text, "00ff") { Title = "A \"title\"" };
    private static readonly TextSpan Whole = new(0, Text.Length);

    [Fact]
    public void A_source_is_written_with_its_title() => Assert.Equal(
        """{"type":"source","source":"docs/a.txt","sha256":"00ff","length":32,"title":"A \"title\""}""",
        Lines(Facts([], []))[0]);

    [Fact]
    public void A_figure_is_written_with_all_that_applies_to_it()
    {
        FigureCitation figure = Figure(FigureKind.Quantity, Value.Of(3.50m, -2), "km", Hedge.AtMost);

        Assert.Equal(
            """{"type":"figure","id":"docs/a.txt#f7","fact":"Figures.Length","source":"docs/a.txt","start":7,"end":14,"line":1,"column":8,"exact":"3.50 km","prefix":"Up to “","suffix":"” — he <said> 'x'.","kind":"quantity","value":3.5,"unit":"km","hedge":"atMost","sentence":{"start":0,"end":32}}""",
            Lines(Facts([figure], []))[1]);
    }

    [Fact]
    public void A_quotation_comes_before_the_figure_that_begins_it()
    {
        FigureCitation figure = Figure(FigureKind.Quantity, Value.Of(3.5m), "km", Hedge.Exact);
        var quote = new QuoteCitation(Document, new TextSpan(7, 20), Whole, QuoteKind.Scare) { Verb = "said" };

        string[] lines = Lines(Facts([figure], [quote]));

        Assert.Equal("""{"type":"quote","id":"docs/a.txt#q7","source":"docs/a.txt","start":7,"end":20,"line":1,"column":8,"exact":"3.50 km” — he","kind":"scare","verb":"said"}""", lines[1]);
        Assert.StartsWith("""{"type":"figure",""", lines[2]);
    }

    [Fact]
    public void A_quotation_that_nothing_closes_says_so() =>
        Assert.Contains("\"closed\":false", Lines(Facts([], [new QuoteCitation(Document, new TextSpan(7, 20), Whole, QuoteKind.Full) { IsClosed = false }]))[1]);

    [Fact]
    public void A_fact_is_written_with_the_ids_of_its_citations() => Assert.Equal(
        """{"type":"fact","id":"Figures.Length","kind":"figure","name":"Length","verdict":"single","citations":["docs/a.txt#f7"]}""",
        Lines(Facts([Figure(FigureKind.Quantity, Value.Of(3.5m), "km", Hedge.Exact)], []))[2]);

    [Theory]
    [InlineData("1240000000", "1240000000")]
    [InlineData("0.10", "0.1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-40", "-40")]
    public void A_number_keeps_all_its_digits(string number, string json) =>
        Assert.Contains($"\"value\":{json},", FigureLine(Value.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_number_beyond_decimals_is_written_with_an_exponent() => Assert.Contains("\"value\":1E-30,", FigureLine(Value.Of(1e-30)));

    [Fact]
    public void A_date_is_text() => Assert.Contains("\"value\":\"2025-06-09\",", FigureLine(Value.OfIso("2025-06-09")));

    [Fact]
    public void No_value_is_no_member() => Assert.DoesNotContain("\"value\"", FigureLine(Value.None));

    [Fact]
    public void A_list_is_one_object_with_facts_and_counts()
    {
        using var output = new MemoryStream();

        FactListJson.Write(Facts([Figure(FigureKind.Quantity, Value.Of(3.5m), "km", Hedge.Exact)], []), output);

        Assert.Equal(
            """{"facts":[{"id":"Figures.Length","kind":"figure","name":"Length","verdict":"single","voices":1,"value":3.5,"unit":"km","displayUnit":"km","figureKind":"quantity","hedge":"exact","text":"3.50 km","citations":[{"source":"docs/a.txt","line":1,"column":8,"exact":"3.50 km"}]}],"possible":[],"counts":{"sources":1,"figures":1,"quotes":0,"facts":1,"notEnglish":0,"single":1,"agree":0,"consistent":0,"variant":0,"disagree":0,"settled":0}}""" + "\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }

    private static string FigureLine(Value value) => Lines(Facts([Figure(FigureKind.Count, value, null, Hedge.Exact)], []))[1];

    private static FigureCitation Figure(FigureKind kind, Value value, string? unit, Hedge hedge) =>
        new(Document, new TextSpan(7, 14), Whole, kind) { Value = value, Unit = unit, Hedge = hedge };

    private static FactSet Facts(FigureCitation[] figures, QuoteCitation[] quotes) =>
        new([Document], figures, quotes, [.. figures.Select(figure => new Fact("Length", true, Verdict.Single, [figure], figure, null))]);

    private static string[] Lines(FactSet facts)
    {
        using var output = new MemoryStream();
        using var lines = new JsonLines(output);
        FactSetJson.Write(facts, lines);
        return Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
    }
}
