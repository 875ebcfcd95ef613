namespace Provenance.Engine.Linking;

/// <summary>
/// Finds, for each figure, the earlier ones that might state the same thing: those of its value or of its dimension that share words with
/// it, the most words first. An index of dimension, value and word answers, never a walk over all pairs.
/// </summary>
internal sealed class CandidateFinder
{
    // A limit for sets so large that a word says little; below it every figure that shares a word is looked at.
    private const int CandidateLimit = 24;
    private const float LeastWeight = 0.5f;

    private readonly IReadOnlyList<FigureFeatures> _figures;

    // Most values are written a few times: a group that no posting would cut is a list, and no index is made for it.
    private readonly Dictionary<int, List<int>> _groups = [];
    private readonly Dictionary<(int Group, int Stem), Posting> _postings = [];
    private readonly int[] _shared;
    private readonly List<int> _found = [];
    private readonly List<int> _order = [];
    private int[] _starts = [];
    private readonly List<int> _candidates = [];

    /// <param name="figures">The figures that will be asked for.</param>
    public CandidateFinder(IReadOnlyList<FigureFeatures> figures)
    {
        _figures = figures;
        _shared = new int[figures.Count];
    }

    /// <summary>The candidates for a figure among those asked for before it, until the next is asked for; then it is one itself.</summary>
    public List<int> Next(int figure)
    {
        _candidates.Clear();
        Ask(_figures[figure].NumberKey, figure);
        if (_figures[figure].MayDiffer)
            Ask(_figures[figure].DimensionKey, figure);
        return _candidates;
    }

    private void Ask(int group, int figure)
    {
        if (!_groups.TryGetValue(group, out List<int>? members))
            _groups.Add(group, members = []);
        _found.Clear();
        if (members.Count > Posting.Limit)
            AskIndex(group, figure);
        else
            AskMembers(group, members, figure);
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

    /// <summary>Asks a small group one by one; the first figure that is one too many makes an index of it.</summary>
    private void AskMembers(int group, List<int> members, int figure)
    {
        foreach (int member in members)
        {
            if (_figures[member].Words.SharesAbove(LeastWeight, _figures[figure].Words))
                _found.Add(member);
        }

        members.Add(figure);
        if (members.Count <= Posting.Limit)
            return;
        foreach (int member in members)
            AskIndex(group, member, asks: false);
    }

    private void AskIndex(int group, int figure, bool asks = true)
    {
        WordBag words = _figures[figure].Words;
        for (int i = 0; i < words.Count; i++)
        {
            (int stem, float weight) = words[i];
            if (weight < LeastWeight)
                continue;
            if (!_postings.TryGetValue((group, stem), out Posting? posting))
                _postings.Add((group, stem), posting = new Posting());
            if (asks)
                Find(posting);
            posting.Add(figure);
        }
    }

    private void Find(Posting posting)
    {
        foreach (int other in posting.Figures)
        {
            if (_shared[other]++ == 0)
                _found.Add(other);
        }
    }

    /// <summary>Those that share the most words first, of these the latest. They are put into bins, one for each number of words: shared words are few.</summary>
    private void SortFound()
    {
        _order.Clear();
        _order.AddRange(_found);
        _order.Sort();
        int most = 0;
        foreach (int found in _order)
            most = Math.Max(most, _shared[found]);
        if (_starts.Length < most + 2)
            _starts = new int[2 * most + 2];
        Array.Clear(_starts, 0, most + 2);
        foreach (int found in _order)
            _starts[most - _shared[found] + 1]++;
        for (int bin = 1; bin <= most; bin++)
            _starts[bin] += _starts[bin - 1];
        for (int i = _order.Count - 1; i >= 0; i--)
            _found[_starts[most - _shared[_order[i]]]++] = _order[i];
    }
}
