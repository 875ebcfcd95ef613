using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Matching;

/// <summary>
/// Chooses which documents are compared with which: those that share words, at most <see cref="MostPartners"/> for each, those that share the most first.
/// A word that very many documents have tells nothing and is not looked up (blocking, as record linkage calls it).
/// </summary>
internal static class DocumentPartners
{
    /// <summary>The most documents that one is compared with by its own choice.</summary>
    public const int MostPartners = 24;

    private const int LongestPosting = 256;

    /// <summary>The pairs of documents to compare, each the earlier first, in order.</summary>
    /// <param name="documents">The stems of each document's sentences with figures.</param>
    public static List<(int Left, int Right)> Find(IReadOnlyList<int[]> documents)
    {
        var pairs = new SortedSet<(int, int)>();
        if (documents.Count <= MostPartners + 1)
        {
            for (int i = 0; i < documents.Count; i++)
            {
                for (int k = i + 1; k < documents.Count; k++)
                    pairs.Add((i, k));
            }

            return [.. pairs];
        }

        Dictionary<int, List<int>> postings = Post(documents);
        var weights = new int[documents.Count];
        var found = new List<int>();
        for (int i = 0; i < documents.Count; i++)
        {
            foreach (int stem in documents[i])
            {
                List<int> posting = postings[stem];
                if (posting.Count > LongestPosting)
                    continue;
                int bits = WordRarity.BitsOf(stem);
                foreach (int other in posting)
                {
                    if (weights[other] == 0)
                        found.Add(other);
                    weights[other] += bits;
                }
            }

            found.Remove(i);
            found.Sort((x, y) => weights[x] != weights[y] ? weights[y].CompareTo(weights[x]) : x.CompareTo(y));
            for (int k = 0; k < found.Count && k < MostPartners; k++)
                pairs.Add((Math.Min(i, found[k]), Math.Max(i, found[k])));
            foreach (int other in found)
                weights[other] = 0;
            weights[i] = 0;
            found.Clear();
        }

        return [.. pairs];
    }

    private static Dictionary<int, List<int>> Post(IReadOnlyList<int[]> documents)
    {
        var postings = new Dictionary<int, List<int>>();
        for (int i = 0; i < documents.Count; i++)
        {
            foreach (int stem in documents[i])
            {
                if (!postings.TryGetValue(stem, out List<int>? posting))
                    postings.Add(stem, posting = []);
                posting.Add(i);
            }
        }

        return postings;
    }
}
