using Provenance.Engine.Facts;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Locking;

/// <summary>Finds the fact whose name has most words in common with a locked one that is gone.</summary>
/// <param name="facts">The facts, in their order.</param>
internal sealed class FactsByName(IEnumerable<Fact> facts)
{
    private const double LeastShared = 0.3;

    /// <summary>Of the facts with a word, the first so many are looked at: a word that more have tells nothing.</summary>
    private const int LongestPosting = 256;

    private readonly List<(Fact Fact, int Words)> _facts = [];
    private Dictionary<(string Word, bool IsFigure), List<int>>? _postings;

    /// <summary>The nearest fact, the first of equals; null when none is near.</summary>
    public Fact? Nearest(LockedFact locked)
    {
        _postings ??= Post();
        HashSet<string> words = WordsOf(locked.Name);
        var shared = new SortedDictionary<int, int>();
        foreach (string word in words)
        {
            foreach (int fact in _postings.TryGetValue((word, locked.Figure != null), out List<int>? posting) ? posting : [])
                shared[fact] = shared.TryGetValue(fact, out int count) ? count + 1 : 1;
        }

        Fact? nearest = null;
        double most = LeastShared;
        foreach (KeyValuePair<int, int> pair in shared)
        {
            double part = 2.0 * pair.Value / (words.Count + _facts[pair.Key].Words);
            if (part > most)
                (nearest, most) = (_facts[pair.Key].Fact, part);
        }

        return nearest;
    }

    private Dictionary<(string, bool), List<int>> Post()
    {
        var postings = new Dictionary<(string, bool), List<int>>();
        foreach (Fact fact in facts)
        {
            HashSet<string> words = WordsOf(fact.Name);
            foreach (string word in words)
            {
                if (!postings.TryGetValue((word, fact.IsFigure), out List<int>? posting))
                    postings.Add((word, fact.IsFigure), posting = []);
                if (posting.Count < LongestPosting)
                    posting.Add(_facts.Count);
            }

            _facts.Add((fact, words.Count));
        }

        return postings;
    }

    private static HashSet<string> WordsOf(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && name[i] is not (>= 'A' and <= 'Z'))
                continue;
            words.Add(WordFolding.Stem(name.Substring(start, i - start)).ToLowerInvariant());
            start = i;
        }

        return words;
    }
}
