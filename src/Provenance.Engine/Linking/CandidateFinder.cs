namespace Provenance.Engine.Linking;

/// <summary>
/// Finds, for each figure, the earlier ones that might state the same thing: those of its value or of its dimension that share words with
/// it, the most words first. An index of dimension, value and word answers, never a walk over all pairs.
/// </summary>
internal sealed class CandidateFinder
{
    // Limits for sets so large that a word says little; below them every figure that shares a word is looked at.
    private const int PostingLimit = 24;
    private const int CandidateLimit = 32;
    private const float LeastWeight = 0.5f;

    private readonly Dictionary<(int Group, int Stem), List<int>> _postings = [];
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _shared = [];

    /// <summary>The candidates for a figure among those asked for before it; then it is one itself.</summary>
    public List<int> Next(FigureFeatures figure, int number)
    {
        var found = new List<int>();
        Ask(GroupOf(figure.NumberKey), figure, number, found);
        if (figure.MayDiffer)
            Ask(GroupOf(figure.Dimension), figure, number, found);
        return found;
    }

    private void Ask(int group, FigureFeatures figure, int number, List<int> found)
    {
        _shared.Clear();
        foreach (int stem in figure.Words.Above(LeastWeight))
        {
            if (!_postings.TryGetValue((group, stem), out List<int>? posting))
                _postings.Add((group, stem), posting = []);
            for (int k = Math.Max(0, posting.Count - PostingLimit); k < posting.Count; k++)
                _shared[posting[k]] = _shared.TryGetValue(posting[k], out int count) ? count + 1 : 1;
            posting.Add(number);
        }

        IEnumerable<int> best = _shared.Keys;
        if (_shared.Count > CandidateLimit)
            best = _shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(CandidateLimit).Select(pair => pair.Key);
        foreach (int other in best)
        {
            if (!found.Contains(other))
                found.Add(other);
        }
    }

    private int GroupOf(string key)
    {
        if (!_groups.TryGetValue(key, out int group))
            _groups.Add(key, group = _groups.Count);
        return group;
    }
}
