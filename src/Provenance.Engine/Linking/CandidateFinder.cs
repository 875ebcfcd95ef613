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

    /// <param name="figures">How many figures will be asked for.</param>
    public CandidateFinder(int figures) => _shared = new int[figures];

    /// <summary>The candidates for a figure among those asked for before it; then it is one itself.</summary>
    public IReadOnlyList<int> Next(FigureFeatures figure, int number)
    {
        var candidates = new List<int>();
        Ask(GroupOf(figure.NumberKey), figure, number, candidates);
        if (figure.MayDiffer)
            Ask(GroupOf(figure.Dimension), figure, number, candidates);
        return candidates;
    }

    private void Ask(int group, FigureFeatures figure, int number, List<int> candidates)
    {
        _found.Clear();
        foreach (int stem in figure.Words.Above(LeastWeight))
        {
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
            _found.Sort((a, b) => _shared[a] != _shared[b] ? _shared[b].CompareTo(_shared[a]) : b.CompareTo(a));
        for (int i = 0; i < _found.Count; i++)
        {
            _shared[_found[i]] = 0;
            if (i < CandidateLimit && !candidates.Contains(_found[i]))
                candidates.Add(_found[i]);
        }
    }

    private int GroupOf(string key)
    {
        if (!_groups.TryGetValue(key, out int group))
            _groups.Add(key, group = _groups.Count);
        return group;
    }
}
