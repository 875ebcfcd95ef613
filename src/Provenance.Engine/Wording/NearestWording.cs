using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>Finds the stretch of a document that comes nearest to some words: one walk over the document, one alignment.</summary>
internal static class NearestWording
{
    private const double LeastPart = 0.5;

    /// <summary>The stretch of the document; null when no stretch has at least half of the words.</summary>
    public static TextSpan? Find(string document, string words)
    {
        var sequence = new WordSequence(new WordNumbers());
        FoldedWord[] wanted = sequence.Of(words), all = sequence.Of(document);
        if (wanted.Length == 0)
            return null;

        int window = 2 * wanted.Length, best = BestWindow(all, [.. wanted.Select(word => word.Number)], window);
        if (best < 0)
            return null;

        FoldedWord[] stretch = [.. all.Skip(best).Take(window)];
        WordComparison comparison = WordComparison.Of((words, wanted), (document, stretch));
        if (comparison.Matched < wanted.Length * LeastPart || comparison.MatchedContent == 0)
            return null;

        (int first, int end) = comparison.Alignment.SourceStretch;
        return new TextSpan(stretch[first].Start, stretch[end - 1].End);
    }

    /// <summary>The first word of the window with most of the wanted words; -1 when none has any.</summary>
    private static int BestWindow(FoldedWord[] all, HashSet<int> wanted, int window)
    {
        int here = 0, most = 0, best = -1;
        var counts = new Dictionary<int, int>();
        for (int i = 0; i < all.Length; i++)
        {
            if (wanted.Contains(all[i].Number) && Change(counts, all[i].Number, 1) == 1)
                here++;
            if (i >= window && wanted.Contains(all[i - window].Number) && Change(counts, all[i - window].Number, -1) == 0)
                here--;
            if (here > most)
                (most, best) = (here, Math.Max(0, i - window + 1));
        }

        return best;
    }

    private static int Change(Dictionary<int, int> counts, int word, int by) =>
        counts[word] = (counts.TryGetValue(word, out int count) ? count : 0) + by;
}
