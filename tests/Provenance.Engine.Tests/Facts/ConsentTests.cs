using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public sealed class ConsentTests
{
    private const int Point = 1280;

    [Fact]
    public void Two_pairs_of_documents_that_are_likely_are_sure_together_and_the_second_counts_half() =>
        Assert.Equal([1300, 1300], Find(1000, 600).Select(link => link.Evidence));

    [Fact]
    public void What_is_not_sure_together_is_not_made() => Assert.Empty(Find(1000, 500));

    [Fact]
    public void What_is_less_likely_than_not_says_nothing() => Assert.Empty(Find(1200, -100));

    [Fact]
    public void A_pair_of_documents_counts_once() => Assert.Empty(Find(1000, 600, "The tower has 9 floors. The tower has 9 floors.", "The tower has 7 floors."));

    [Fact]
    public void A_copied_sentence_counts_once() => Assert.Empty(Find(1000, 600, "The tower has 9 floors.", "The tower has 9 floors.", "The tower has 7 floors."));

    [Fact]
    public void A_sentence_that_is_broken_elsewhere_is_copied_too() => Assert.Empty(Find(1000, 600, "The tower has 9 floors.", "The tower\nhas 9 floors.", "The tower has 7 floors."));

    /// <summary>Links of the first two figures, which are one fact, with the third.</summary>
    private static List<CitationLink> Find(double first, double second, params string[] texts)
    {
        texts = texts.Length > 0 ? texts : ["The tower has 9 floors.", "Our tower has 9 floors.", "The tower has 7 floors."];
        FigureCitation[] cited = [.. texts.SelectMany((text, i) => Extractor.Extract([new TextDocument($"{i}.txt", text)]).Figures)];
        var figures = new FigureSet(cited);
        var together = new Cluster(0, figures);
        together.Add(1);
        return [.. new Consent(figures).Find([new CitationLink(0, 2, first), new CitationLink(1, 2, second)], [together, together, new Cluster(2, figures)], Point)];
    }
}
