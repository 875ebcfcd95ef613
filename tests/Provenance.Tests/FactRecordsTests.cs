namespace Provenance.Tests;

public class FactRecordsTests
{
    private static readonly Source[] Sources = [new("a.txt", ""), new("b.txt", "")];

    [Fact]
    public void A_figure_has_all_that_its_records_say()
    {
        Figure figure = Assert.Single(FactRecords.Figures(Sources, ["Tanks|Consistent|Count|500||700|{tank}|About|tanks", "@1|2|3|500|Some 500 tanks.|Kyiv", "@0|4|5|499|499 tanks.|"]));

        Assert.Equal(("Tanks", Verdict.Consistent, FigureKind.Count, "500", null, "700"), (figure.Name, figure.Verdict, figure.Kind, figure.Value, figure.Low, figure.High));
        Assert.Equal(("{tank}", Hedge.About, "tanks"), (figure.Unit, figure.Hedge, figure.Measures));
        Assert.Equal(["b.txt(2,3) 500 Some 500 tanks. Kyiv", "a.txt(4,5) 499 499 tanks. "], figure.Citations.Select(c => $"{c} {c.Exact} {c.Sentence} {c.Speaker}"));
        Assert.Null(figure.Citations[1].Speaker);
    }

    [Fact]
    public void Facts_keep_their_order() =>
        Assert.Equal(["A", "B"], FactRecords.Quotes(Sources, ["A|Single|", "@0|1|1|x|x|", "B|Single|Rutte", "@0|1|1|x|x|"]).Select(quote => quote.Name));

    [Fact]
    public void A_backslash_takes_the_meaning_of_what_follows() =>
        Assert.Equal(@"a|b\c", FactRecords.Quotes(Sources, ["A|Single|", @"@0|1|1|a\|b\\c|x|"])[0].Text);

    [Fact]
    public void No_records_are_no_facts() => Assert.Empty(FactRecords.Figures(Sources, []));
}
