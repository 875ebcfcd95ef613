namespace Provenance.Engine.Wording;

/// <summary>
/// Counts how many of some words each stretch of the sources has. Stretches of a length overlap by half, so that no utterance is cut in two.
/// One table serves all questions; it is never cleared, an entry of an earlier question is as good as none.
/// </summary>
internal sealed class StretchVotes
{
    /// <summary>The shortest stretch, in words.</summary>
    public const int LeastLength = 4;

    private readonly int[] _before;
    private readonly Entry[] _entries;
    private readonly List<(int Text, int Bucket)> _touched = [];
    private int _question;
    private int _length;

    /// <param name="lengths">How many words each source has.</param>
    public StretchVotes(IReadOnlyList<int> lengths)
    {
        _before = new int[lengths.Count];
        int all = 0;
        for (int i = 0; i < lengths.Count; i++)
        {
            _before[i] = all;
            all += lengths[i];
        }

        _entries = new Entry[(all / LeastLength) + (2 * lengths.Count) + 2];
    }

    /// <summary>Begins a question.</summary>
    /// <param name="length">Half of a stretch, in words; at least <see cref="LeastLength"/>.</param>
    public void Begin(int length)
    {
        _length = length;
        _question++;
        _touched.Clear();
    }

    /// <summary>Counts a word for both stretches around a place; the same word counts once for each.</summary>
    /// <param name="word">The word; of one word all places are given before those of the next.</param>
    /// <param name="text">The source.</param>
    /// <param name="place">The place in it, in words.</param>
    public void Add(int word, int text, int place)
    {
        int bucket = place / _length;
        Count(word, text, bucket);
        Count(word, text, bucket - 1);
    }

    /// <summary>The stretches with the most words, the first of equal ones first.</summary>
    public List<(int Text, int Bucket)> Most(int most)
    {
        var best = new List<(int Count, int At, int Text, int Bucket)>(most + 1);
        foreach ((int text, int bucket) in _touched)
        {
            int at = At(text, bucket), count = _entries[at].Count, rank = best.Count;
            while (rank > 0 && (best[rank - 1].Count < count || (best[rank - 1].Count == count && best[rank - 1].At > at)))
                rank--;
            if (rank == most)
                continue;
            best.Insert(rank, (count, at, text, bucket));
            if (best.Count > most)
                best.RemoveAt(most);
        }

        return [.. best.Select(stretch => (stretch.Text, stretch.Bucket))];
    }

    private void Count(int word, int text, int bucket)
    {
        ref Entry entry = ref _entries[At(text, bucket)];
        if (entry.Question != _question)
        {
            entry = new Entry { Question = _question };
            _touched.Add((text, bucket));
        }
        else if (entry.Word == word)
        {
            return;
        }

        entry.Word = word;
        entry.Count++;
    }

    /// <summary>Two stretches more for each source than its words fill: one that begins before it, one that is not full.</summary>
    private int At(int text, int bucket) => (_before[text] / _length) + (2 * text) + bucket + 1;

    private struct Entry
    {
        public int Question;
        public int Word;
        public int Count;
    }
}
