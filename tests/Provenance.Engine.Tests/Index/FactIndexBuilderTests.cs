using Provenance.Engine.Figures;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Index;

public class FactIndexBuilderTests
{
    [Fact]
    public void The_citation_that_stands_for_the_fact_comes_first()
    {
        FigureCitation first = Figure("a.txt", "2 tanks", "2", 2), second = Figure("b.txt", "3 tanks", "3", 3);

        IndexedFact fact = Build(new Fact("Tanks", true, Verdict.Single, [first, second], second, null));

        Assert.Equal(["3", "2"], fact.Citations.Select(citation => citation.Exact));
        Assert.Equal("3", fact.Figure!.Value);
    }

    [Fact]
    public void A_contrast_points_at_citations_in_their_new_order()
    {
        FigureCitation first = Figure("a.txt", "2 tanks", "2", 2), second = Figure("b.txt", "3 tanks", "3", 3);

        IndexedFact fact = Build(new Fact("Tanks", true, Verdict.Disagree, [first, second], second, new Contrast(first, first.Span, second, second.Span)));

        Assert.Equal(new IndexedContrast(1, "2", 0, "3"), fact.Contrast);
    }

    [Fact]
    public void A_disagreement_that_nobody_explained_contrasts_the_citations_that_read_differently()
    {
        FigureCitation first = Figure("a.txt", "2 tanks", "2", 2), same = Figure("b.txt", "2 tanks", "2", 2), other = Figure("c.txt", "3 tanks", "3", 3);

        IndexedFact fact = Build(new Fact("Tanks", true, Verdict.Disagree, [first, same, other], first, null));

        Assert.Equal(new IndexedContrast(0, "2", 2, "3"), fact.Contrast);
    }

    [Fact]
    public void A_place_is_counted_from_one()
    {
        IndexedFact fact = Build(Single(Figure("a.txt", "First.\n  12 tanks", "12", 12)));

        Assert.Equal((2, 3), (fact.Citations[0].Line, fact.Citations[0].Column));
    }

    [Fact]
    public void The_sentence_is_shown_on_one_line()
    {
        IndexedFact fact = Build(Single(Figure("a.txt", "12\r\n   main\u2028battle\ttanks", "12", 12)));

        Assert.Equal("12 main battle tanks", fact.Citations[0].Sentence);
    }

    [Fact]
    public void The_words_of_a_quotation_are_not_touched()
    {
        IndexedFact fact = Build(Single(Quote("He said: “Two\r\n  lines.”", "Two\r\n  lines.")));

        Assert.Equal("Two\r\n  lines.", fact.Citations[0].Exact);
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(1000, 0)]
    [InlineData(1000, 1000)]
    public void An_over_long_sentence_is_cut_around_the_citation(int before, int after)
    {
        string text = Words(before) + "12 tanks" + Words(after);

        string sentence = Build(Single(Figure("a.txt", text, "12", 12))).Citations[0].Sentence;

        Assert.InRange(sentence.Length, 300, 404);
        Assert.Contains("12", sentence, StringComparison.Ordinal);
        Assert.Equal(before > 0, sentence.StartsWith("… word", StringComparison.Ordinal));
        Assert.Equal(after > 0, sentence.EndsWith("word …", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cut_splits_no_surrogate_pair()
    {
        string rockets = string.Concat(Enumerable.Repeat("\uD83D\uDE80", 600));
        for (int shift = 0; shift < 4; shift++)
        {
            string text = new string('x', shift) + rockets + "12" + rockets;

            string sentence = Build(Single(Figure("a.txt", text, "12", 12))).Citations[0].Sentence;

            Assert.True(sentence.IsNormalized());
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(sentence)));
        }
    }

    [Fact]
    public void What_is_built_can_be_written_and_read()
    {
        FigureCitation figure = Figure("a.txt", "12 tanks", "12", 12);
        FactIndex index = FactIndexBuilder.Build(new FactSet([figure.Document], [figure], [], [Single(figure)]));

        string text = FactIndexWriter.Write(index);

        Assert.Equal(text, FactIndexWriter.Write(FactIndexReader.Read(text)));
    }

    private static string Words(int length) => string.Concat(Enumerable.Repeat(" word", length / 5)) + " ";

    private static FigureCitation Figure(string path, string text, string exact, decimal value)
    {
        int start = text.IndexOf(exact, StringComparison.Ordinal);
        return new FigureCitation(new TextDocument(path, text), new TextSpan(start, start + exact.Length), new TextSpan(0, text.Length), FigureKind.Count)
        {
            Value = Value.Of(value),
        };
    }

    private static QuoteCitation Quote(string text, string exact)
    {
        int start = text.IndexOf(exact, StringComparison.Ordinal);
        return new QuoteCitation(new TextDocument("a.txt", text), new TextSpan(start, start + exact.Length), new TextSpan(0, text.Length), QuoteKind.Full);
    }

    private static Fact Single(SourceCitation citation) => new("Name", citation is FigureCitation, Verdict.Single, [citation], citation, null);

    private static IndexedFact Build(Fact fact) =>
        FactIndexBuilder.Build(new FactSet([.. fact.Citations.Select(citation => citation.Document)], [], [], [fact])).Facts[0];
}
