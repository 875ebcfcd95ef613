using System.Text;

using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class SeedsTests
{
    private static readonly TextDocument[] Documents = Load();
    private static readonly FactSet Facts = Extractor.Extract(Documents);

    [Fact]
    public void All_five_seeds_are_read() => Assert.Equal(5, Documents.Length);

    [Fact]
    public void Every_citation_lies_inside_its_sentence_inside_its_text() => Spans.AssertValid(Facts);

    [Fact]
    public void The_text_at_the_span_is_the_exact_text() =>
        Assert.All(Citations(Facts), citation => Assert.Equal(citation.Document.Text[citation.Span.Start..citation.Span.End], citation.Exact));

    [Fact]
    public void Prefix_and_suffix_stand_around_the_exact_text() =>
        Assert.All(Citations(Facts), citation => Assert.Contains(citation.Prefix + citation.Exact + citation.Suffix, citation.Document.Text, StringComparison.Ordinal));

    [Fact]
    public void Line_and_column_lead_to_the_span() =>
        Assert.All(Citations(Facts), citation => Assert.Equal(citation.Span.Start, citation.Document.Lines.StartOf(citation.Position.Line - 1) + citation.Position.Column - 1));

    [Fact]
    public void The_only_disagreement_is_the_eastern_front_and_flank()
    {
        Fact fact = Assert.Single(Facts.Facts, fact => fact.Verdict == Verdict.Disagree);

        Assert.False(fact.IsFigure);
        Assert.Equal("all the eastern front now", fact.Contrast!.First.Document.Slice(fact.Contrast.FirstSpan));
        Assert.Equal("all on the eastern flank now", fact.Contrast.Second.Document.Slice(fact.Contrast.SecondSpan));
    }

    [Fact]
    public void Four_sources_agree_on_the_400_per_cent()
    {
        Fact fact = FactAt("400 per cent");

        Assert.Equal(Verdict.Agree, fact.Verdict);
        Assert.Equal(4, fact.Citations.Select(citation => citation.Document.Path).Distinct().Count());
    }

    [Fact]
    public void Some_500_drones_and_499_drones_are_consistent()
    {
        Fact fact = FactAt("499");

        Assert.Equal(Verdict.Consistent, fact.Verdict);
        Assert.Contains(fact.Citations, citation => citation.Exact == "500");
    }

    [Fact]
    public void Names_of_jets_and_streets_are_no_figures() =>
        Assert.DoesNotContain(Facts.Figures, figure => figure.Exact is "35" or "10");

    [Theory]
    [InlineData("stronger, fairer and more lethal alliance")]
    [InlineData("The distance between European capitals is only a matter of minutes.")]
    [InlineData("Russia is reconstituting its forces with Chinese technology")]
    [InlineData("We are deathly serious")]
    [InlineData("We all agree, in NATO")]
    [InlineData("We are Russia's next target. And we are already in harm's way.")]
    public void Rutte_is_found_as_the_speaker(string words)
    {
        QuoteCitation quote = Facts.Quotes.First(quote => quote.Exact.Contains(words, StringComparison.Ordinal));

        Assert.Equal("Mark Rutte", quote.Speaker);
    }

    [Fact]
    public void Running_twice_gives_the_same() => Assert.Equal(Summary(Facts), Summary(Extractor.Extract(Load())));

    [Fact]
    public void Windows_line_ends_give_the_same() =>
        Assert.Equal(Summary(Facts), Summary(Extractor.Extract([.. Documents.Select(document => new TextDocument(document.Path, document.Text.Replace("\n", "\r\n", StringComparison.Ordinal)))])));

    [Fact]
    public void Invisible_characters_at_the_edges_give_the_same() =>
        Assert.Equal(Summary(Facts), Summary(Extractor.Extract([.. Documents.Select(document => new TextDocument(document.Path, "\uFEFF" + document.Text + "\u200B"))])));

    private static Fact FactAt(string exact) => Facts.FactOf(Facts.Figures.First(figure => figure.Exact == exact))!;

    private static IEnumerable<SourceCitation> Citations(FactSet set) => set.Figures.Cast<SourceCitation>().Concat(set.Quotes);

    private static string Summary(FactSet set)
    {
        var text = new StringBuilder();
        foreach (Fact fact in set.Facts)
        {
            text.Append(fact.Id).Append(' ').Append(fact.Verdict).Append('\n');
            foreach (SourceCitation citation in fact.Citations)
                text.Append("  ").Append(citation.Document.Path).Append(' ').Append(citation.Position.Line).Append(' ').Append(citation is FigureCitation figure ? Describe.Figure(figure) : citation.Exact).Append(' ').Append(citation.Speaker).Append('\n');
        }

        return text.ToString();
    }

    private static TextDocument[] Load() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new TextDocument("seeds/" + Path.GetFileName(file), TextDecoder.Decode(File.ReadAllBytes(file)).Text!)),
    ];
}
