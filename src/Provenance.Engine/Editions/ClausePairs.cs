using Provenance.Engine.Clauses;
using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Editions;

/// <summary>
/// Which clause of the later edition each clause of the earlier one is, whatever its number: the one in which most of what it says stands again; else the one of the same
/// label, in the same place, that may well be another wording of it.
/// </summary>
internal sealed class ClausePairs
{
    private const int Nobody = -1;

    private const int FewWords = 12;

    private readonly EditionText _earlier;
    private readonly EditionText _later;
    private readonly Dictionary<(int Earlier, int Later), int> _votes = [];

    public ClausePairs(EditionText earlier, EditionText later)
    {
        (_earlier, _later) = (earlier, later);
        LaterOf = [.. Enumerable.Repeat(Nobody, earlier.Clauses.Count)];
        EarlierOf = [.. Enumerable.Repeat(Nobody, later.Clauses.Count)];
    }

    /// <summary>The later clause of each earlier one; -1 for none.</summary>
    public int[] LaterOf { get; }

    /// <summary>The earlier clause of each later one; -1 for none.</summary>
    public int[] EarlierOf { get; }

    /// <summary>Whether two places are one: the same clause, or both outside any.</summary>
    public bool Are(int earlier, int later) => earlier < 0 ? later < 0 : LaterOf[earlier] == later;

    /// <summary>Counts two statements that are one for their clauses and for all that these are parts of.</summary>
    public void Count(Statement earlier, Statement later)
    {
        int weight = 1 + Math.Min(earlier.Words.Length, later.Words.Length);
        (int left, int right) = (earlier.Clause, later.Clause);
        while (left >= 0 && right >= 0)
        {
            _votes[(left, right)] = (_votes.TryGetValue((left, right), out int votes) ? votes : 0) + weight;
            (left, right) = (_earlier.ParentOf(left), _later.ParentOf(right));
        }
    }

    /// <summary>Makes pairs of what was counted: those with the most in common first.</summary>
    public void Decide()
    {
        var order = _votes.Keys.ToList();
        order.Sort((a, b) => _votes[a] != _votes[b] ? _votes[b].CompareTo(_votes[a]) : HaveOneAddress(a) != HaveOneAddress(b) ? HaveOneAddress(b).CompareTo(HaveOneAddress(a)) : a.CompareTo(b));
        foreach ((int earlier, int later) in order)
        {
            if (AreOfOneSort(earlier, later))
                Pair(earlier, later);
        }
    }

    /// <summary>Pairs what is left over and is called alike within what is paired: rows by their label, clauses by label and title, or by label alone where both are short.</summary>
    public void PairByLabel()
    {
        var left = new Dictionary<(int Parent, ClauseKind Kind, string Label), Queue<int>>();
        for (int i = 0; i < _later.Clauses.Count; i++)
        {
            if (EarlierOf[i] >= 0)
                continue;
            (int, ClauseKind, string) key = (_later.ParentOf(i), _later.Clauses[i].Kind, NameOf(_later.Clauses[i]));
            if (!left.TryGetValue(key, out Queue<int>? alike))
                left.Add(key, alike = new Queue<int>());
            alike.Enqueue(i);
        }

        // What a clause is a part of stands before it, so that it is paired already.
        for (int i = 0; i < _earlier.Clauses.Count; i++)
        {
            int parent = _earlier.ParentOf(i), other = parent < 0 ? -1 : LaterOf[parent];
            if (LaterOf[i] >= 0 || parent >= 0 && other < 0 || !left.TryGetValue((other, _earlier.Clauses[i].Kind, NameOf(_earlier.Clauses[i])), out Queue<int>? alike) || alike.Count == 0)
                continue;
            if (MayBeOne(_earlier.Clauses[i], _later.Clauses[alike.Peek()]))
                Pair(i, alike.Dequeue());
        }
    }

    private void Pair(int earlier, int later)
    {
        if (LaterOf[earlier] >= 0 || EarlierOf[later] >= 0)
            return;
        LaterOf[earlier] = later;
        EarlierOf[later] = earlier;
    }

    private bool MayBeOne(Clause earlier, Clause later) =>
        earlier.Kind is ClauseKind.Row or ClauseKind.Heading
        || string.Equals(earlier.Title, later.Title, StringComparison.OrdinalIgnoreCase) && (earlier.Title is not null || WordsOf(earlier, _earlier) <= FewWords && WordsOf(later, _later) <= FewWords);

    /// <summary>How many words a clause has at the least; reading ends where they are too many.</summary>
    private static int WordsOf(Clause clause, EditionText text)
    {
        int words = 0;
        for (int i = clause.HeadEnd; i < clause.End && words <= FewWords; i++)
            words += char.IsWhiteSpace(text.Document.Text[i]) ? 0 : i + 1 == clause.End || char.IsWhiteSpace(text.Document.Text[i + 1]) ? 1 : 0;
        return words;
    }

    private bool AreOfOneSort(int earlier, int later) => SortOf(_earlier.Clauses[earlier].Kind) == SortOf(_later.Clauses[later].Kind);

    private static int SortOf(ClauseKind kind) => kind switch { ClauseKind.Row => 1, ClauseKind.Table => 2, _ => 0 };

    private bool HaveOneAddress((int Earlier, int Later) pair) => _earlier.AddressOf(pair.Earlier) == _later.AddressOf(pair.Later);

    private static string NameOf(Clause clause) => clause.Kind == ClauseKind.Heading ? clause.Title ?? "" : ClauseLabel.Key(clause.Label);
}
