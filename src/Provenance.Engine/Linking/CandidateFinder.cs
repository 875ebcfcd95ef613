namespace Provenance.Engine.Linking;

/// <summary>
/// Finds, for each figure, the earlier ones that might state the same thing: those of its value or of its dimension that share words with
/// it, the most words first. An index of dimension, value and word answers, never a walk over all pairs.
/// </summary>
internal sealed class CandidateFinder
{
    // Limits for sets so large that a word says little; below them every figure that shares a word is looked at.
    private const int PostingLimit = 16;
    private const int CandidateLimit = 24;
    private const float LeastWeight = 0.5f;

    private readonly Dictionary<(int Group, int Stem), List<int>> _postings = [];
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly int[] _shared;
    private readonly List<int> _found = [];
    private readonly List<long> _order = [];
    private readonly List<int> _candidates = [];

    /// <param name="figures">How many figures will be asked for.</param>
    public CandidateFinder(int figures) => _shared = new int[figures];

    /// <summary>The candidates for a figure among those asked for before it, until the next is asked for; then it is one itself.</summary>
    public List<int> Next(FigureFeatures figure, int number)
    {
        _candidates.Clear();
        Ask(GroupOf(figure.NumberKey), figure, number);
        if (figure.MayDiffer)
            Ask(GroupOf(figure.Dimension), figure, number);
        return _candidates;
    }

    private void Ask(int group, FigureFeatures figure, int number)
    {
        _found.Clear();
        for (int i = 0; i < figure.Words.Count; i++)
        {
            (int stem, float weight) = figure.Words[i];
            if (weight < LeastWeight)
                continue;
            if (!_postings.TryGetValue((group, stem), out List<int>? posting))
                _postings.Add((group, stem), posting = []);
            for (int k = Math.Max(0, posting.Count - PostingLimit); k < posting.Count; k++)
            {
                if (_shared[posting[k]]++ == 0)
                    _found.Add(posting[k]);
            }

            posting.Add(number);
        }

        if (_found.Count > CandidateLimit)
            SortFound();
        int asked = _candidates.Count;
        for (int i = 0; i < _found.Count; i++)
        {
            _shared[_found[i]] = 0;
            if (i < CandidateLimit && (asked == 0 || _candidates.IndexOf(_found[i], 0, asked) < 0))
                _candidates.Add(_found[i]);
        }
    }

    /// <summary>Those that share the most words first, of these the latest: as numbers, which sort without a call for each comparison.</summary>
    private void SortFound()
    {
        _order.Clear();
        foreach (int found in _found)
            _order.Add(-(((long)_shared[found] << 32) + found));
        _order.Sort();
        for (int i = 0; i < _order.Count; i++)
            _found[i] = (int)-_order[i];
    }

    private int GroupOf(string key)
    {
        if (!_groups.TryGetValue(key, out int group))
            _groups.Add(key, group = _groups.Count);
        return group;
    }
}
