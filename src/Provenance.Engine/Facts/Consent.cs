using Provenance.Engine.Locking;

namespace Provenance.Engine.Facts;

/// <summary>
/// What several documents say of two groups of figures together: two pairs, neither of them sure enough alone, may be sure together. Each pair of documents counts once,
/// by its surest pair of figures, where that is more likely than not, and a copied sentence not again: odds of sources that do not depend on each other multiply.
/// All but the surest count half: they ask the same figure on one side, and what makes it look like the first makes it look like the others.
/// </summary>
/// <param name="figures">The figures.</param>
internal sealed class Consent(FigureSet figures)
{
    private readonly SentenceHash _sentences = new();

    /// <summary>The links among some that are sure together, each with what speaks for all of its groups.</summary>
    /// <param name="doubtful">Links that are not sure alone.</param>
    /// <param name="clusterOf">The group of each figure.</param>
    /// <param name="point">From which on they are sure.</param>
    public IEnumerable<CitationLink> Find(IEnumerable<CitationLink> doubtful, Cluster[] clusterOf, int point)
    {
        foreach (IGrouping<long, CitationLink> links in doubtful.Where(link => link.Evidence > 0).GroupBy(link => KeyOf(clusterOf[link.Left].First, clusterOf[link.Right].First)))
        {
            double together = Sum(links);
            if (together < point)
                continue;
            foreach (CitationLink link in links)
                yield return link with { Evidence = together };
        }
    }

    private double Sum(IEnumerable<CitationLink> links)
    {
        double sum = 0;
        var documents = new HashSet<long>();
        var sentences = new HashSet<string>(StringComparer.Ordinal);
        foreach (CitationLink link in links.OrderByDescending(link => link.Evidence))
        {
            string left = _sentences.Of(figures.Figures[link.Left]), right = _sentences.Of(figures.Figures[link.Right]);
            bool isNew = sentences.Add(string.CompareOrdinal(left, right) < 0 ? left + right : right + left);
            if (documents.Add(KeyOf(figures.DocumentOf(link.Left), figures.DocumentOf(link.Right))) && isNew)
                sum += sum > 0 ? link.Evidence / 2 : link.Evidence;
        }

        return sum;
    }

    private static long KeyOf(int one, int other) => ((long)Math.Min(one, other) << 32) + Math.Max(one, other);
}
