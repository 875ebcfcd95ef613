using Provenance.Engine.Mentions;

namespace Provenance.Engine.Matching;

/// <summary>Looks mentions up in a <see cref="MentionIndex"/>: one for each thread.</summary>
internal sealed class MentionSearch
{
    /// <summary>A word that stands at more figures of one dimension than this brings no candidate by itself; the rarer ones do.</summary>
    private const int LongestPosting = 2000;
    private const int MostFound = 400;
    private const int MostByWords = 14;
    private const int MostByValue = 6;
    private const int MostBareCells = 4;

    // What a word counts for, by where it stands in the draft.
    private static readonly int[] ZoneWeights = [4, 3, 2, 1];

    private readonly int[] _askedLast;
    private readonly int[] _weights;
    private readonly List<int> _found = [];
    private readonly List<(List<int> Posting, int Weight, int Stem)> _words = [];
    private int _question;

    public MentionSearch(MentionIndex index)
    {
        Index = index;
        _askedLast = new int[index.Count];
        _weights = new int[index.Count];
    }

    /// <summary>What is searched.</summary>
    public MentionIndex Index { get; }

    /// <summary>The numbers of the mentions that may state what another states, ascending: those that share the most words with it, and of those with its value.</summary>
    /// <param name="mention">A mention of a document.</param>
    /// <param name="most">How many are wanted that share words; some few more share the value.</param>
    public List<int> Near(Mention mention, int most = MostByWords)
    {
        Find(mention, mention.Value.DimensionKey);
        int byWords = _found.Count;
        foreach (int number in Index.WithValueOf(mention).Take(MostFound))
            Add(number, 0);
        var chosen = new SortedSet<int>([.. Heaviest(byWords, most), .. Heaviest(_found.Count, MostByValue, number => PairValues.HaveOneValue(mention, Index[number]))]);
        if (Index.HasBareCells && mention.Value.Dimension != "count" && mention.Figure.Value.IsNumber)
        {
            Find(mention, MentionIndex.BareCells);
            chosen.UnionWith(Heaviest(_found.Count, MostBareCells, number => HasHeadOf(mention, Index[number])));
        }

        return [.. chosen];
    }

    private void Find(Mention mention, int dimension)
    {
        _question++;
        _found.Clear();
        _words.Clear();
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (Index.WithWord(dimension, mention.Stems[i]) is { } posting)
                _words.Add((posting, ZoneWeights[(int)mention.Zones[i]] * Rarity(posting.Count), mention.Stems[i]));
        }

        _words.Sort((x, y) => x.Posting.Count != y.Posting.Count ? x.Posting.Count.CompareTo(y.Posting.Count) : x.Stem.CompareTo(y.Stem));
        foreach ((List<int> posting, int weight, int stem) in _words)
        {
            if (posting.Count > LongestPosting || _found.Count >= MostFound)
                AddWeight(stem, weight);
            else
                Add(posting, weight);
        }
    }

    /// <summary>A column says what its cells are: one of its words has to stand beside the figure.</summary>
    private static bool HasHeadOf(Mention mention, Mention cell) =>
        Array.Exists(cell.Heads, head => mention.Has(head, WordZone.Subject));

    private IEnumerable<int> Heaviest(int end, int most, Func<int, bool>? wanted = null)
    {
        var order = new List<int>(end);
        for (int i = 0; i < end; i++)
        {
            if (wanted is null || wanted(_found[i]))
                order.Add(_found[i]);
        }

        order.Sort((x, y) => _weights[x] != _weights[y] ? _weights[y].CompareTo(_weights[x]) : x.CompareTo(y));
        return order.Take(most);
    }

    private void Add(List<int> posting, int weight)
    {
        foreach (int number in posting)
            Add(number, weight);
    }

    private void Add(int number, int weight)
    {
        if (_askedLast[number] != _question)
        {
            _askedLast[number] = _question;
            _weights[number] = 0;
            _found.Add(number);
        }

        _weights[number] += weight;
    }

    /// <summary>Of a word that brings no further candidate.</summary>
    private void AddWeight(int stem, int weight)
    {
        foreach (int number in _found)
        {
            if (Index[number].Has(stem, WordZone.Sentence))
                _weights[number] += weight;
        }
    }

    /// <summary>The fewer figures a word stands at, the more it tells: the logarithm of their share.</summary>
    private int Rarity(int count)
    {
        int bits = 1;
        for (int share = Index.Count / count; share > 1; share >>= 1)
            bits++;
        return bits;
    }
}
