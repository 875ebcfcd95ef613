namespace Provenance.Engine.Linking;

/// <summary>
/// Finds, for each figure, the earlier ones that might state the same thing: those of its value or of its dimension that share words with
/// it, the most words first. An index of dimension, value and word answers, never a walk over all pairs.
/// </summary>
internal sealed class CandidateFinder
{
    // A limit for sets so large that a word says little; below it every figure that shares a word is looked at.
    private const int CandidateLimit = 24;

    private readonly IReadOnlyList<FigureKeys> _figures;
    private readonly PairFilter? _wanted;

    // Most values are written a few times: a group that no posting would cut is a list, and no index is made for it.
    private readonly Dictionary<int, List<int>> _groups = [];
    private readonly Dictionary<long, Posting> _postings = [];
    private readonly int[] _shared;
    private readonly List<int> _found = [];
    private readonly List<int> _order = [];
    private int[] _starts = [];
    private readonly List<int> _candidates = [];

    /// <param name="figures">The figures, in the order in which they are asked for or passed.</param>
    /// <param name="wanted">The pairs of group and word that will be asked for, if not all: no others are remembered.</param>
    public CandidateFinder(IReadOnlyList<FigureKeys> figures, PairFilter? wanted = null)
    {
        _figures = figures;
        _wanted = wanted;
        _shared = new int[figures.Count];
    }

    /// <summary>The candidates for a figure among those before it, until the next is asked for; then it is one itself.</summary>
    public List<int> Next(int figure)
    {
        _candidates.Clear();
        Ask(_figures[figure].Number, figure);
        if (_figures[figure].Dimension != FigureKeys.None)
            Ask(_figures[figure].Dimension, figure);
        return _candidates;
    }

    /// <summary>Makes a figure a candidate for later ones without asking for its own.</summary>
    public void Pass(int figure)
    {
        Add(_figures[figure].Number, figure);
        if (_figures[figure].Dimension != FigureKeys.None)
            Add(_figures[figure].Dimension, figure);
    }

    private void Ask(int group, int figure)
    {
        _found.Clear();
        if (MembersOf(group) is { } members)
            AskMembers(group, members, figure);
        else
            AskIndex(group, figure);
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

    private void Add(int group, int figure)
    {
        if (MembersOf(group) is { } members)
            AddMember(group, members, figure);
        else
            AskIndex(group, figure, asks: false);
    }

    /// <summary>The members of a group that is small so far; null where the index has them.</summary>
    private List<int>? MembersOf(int group)
    {
        if (_wanted != null)
            return null;
        if (!_groups.TryGetValue(group, out List<int>? members))
            _groups.Add(group, members = []);
        return members.Count > Posting.Limit ? null : members;
    }

    private void AskMembers(int group, List<int> members, int figure)
    {
        foreach (int member in members)
        {
            if (Share(_figures[member].Words, _figures[figure].Words))
                _found.Add(member);
        }

        AddMember(group, members, figure);
    }

    /// <summary>The first figure that is one too many makes an index of a small group.</summary>
    private void AddMember(int group, List<int> members, int figure)
    {
        members.Add(figure);
        if (members.Count <= Posting.Limit)
            return;
        foreach (int member in members)
            AskIndex(group, member, asks: false);
    }

    private void AskIndex(int group, int figure, bool asks = true)
    {
        foreach (int word in _figures[figure].Words)
        {
            long pair = FigureKeys.Pair(group, word);
            if (_wanted?.Contains(pair) == false)
                continue;
            if (!_postings.TryGetValue(pair, out Posting? posting))
                _postings.Add(pair, posting = new Posting());

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

    private static bool Share(int[] left, int[] right)
    {
        for (int i = 0, k = 0; i < left.Length && k < right.Length;)
        {
            if (left[i] == right[k])
                return true;
            if (left[i] < right[k])
                i++;
            else
                k++;
        }

        return false;
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
