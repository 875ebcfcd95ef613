namespace Provenance.Engine.Linking;

/// <summary>
/// What a changed document changes about the candidates of figures in others: it enters, or leaves, the last figures that have a word, and so do
/// those that it pushes out or lets in again. Only figures of these words that follow it closely can have other candidates than before.
/// </summary>
internal sealed class CandidateChanges
{
    private readonly Dictionary<int, List<int>> _gained = [];
    private readonly Dictionary<int, HashSet<int>> _lost = [];

    /// <summary>The figures of unchanged documents that have a candidate which they did not have, each with those candidates.</summary>
    public IEnumerable<KeyValuePair<int, List<int>>> Gained => _gained;

    /// <summary>Whether an earlier figure is a candidate no longer.</summary>
    public bool HasLost(int figure, int candidate) => _lost.TryGetValue(figure, out HashSet<int>? lost) && lost.Contains(candidate);

    /// <summary>Finds them, and the candidates of all figures of changed documents.</summary>
    /// <param name="remembered">What is known.</param>
    /// <param name="keys">The keys of all figures.</param>
    public static CandidateChanges Find(RememberedFigures remembered, IReadOnlyList<FigureKeys> keys)
    {
        List<int> touched = Touched(remembered, keys);
        Dictionary<int, List<int>> had = [], has = [];
        Parallel.Invoke(() => had = Before(remembered, touched), () => has = Now(remembered, touched, keys));
        var changes = new CandidateChanges();
        foreach (KeyValuePair<int, List<int>> figure in has)
        {
            if (had.TryGetValue(figure.Key, out List<int>? before))
                changes.Compare(figure.Key, before, figure.Value);
            else
                changes._gained.Add(figure.Key, figure.Value);
        }

        return changes;
    }

    private void Compare(int figure, List<int> had, List<int> has)
    {
        var held = new HashSet<int>(had);
        List<int> gained = has.FindAll(candidate => !held.Remove(candidate));
        if (gained.Count > 0)
            _gained.Add(figure, gained);
        if (held.Count > 0)
            _lost.Add(figure, held);
    }

    /// <summary>The candidates that figures had, by the numbers that both have now; those that are gone are left out.</summary>
    private static Dictionary<int, List<int>> Before(RememberedFigures remembered, List<int> touched)
    {
        var wanted = new PairFilter();
        var asked = new HashSet<int>();
        foreach (int figure in touched)
        {
            wanted.Add(remembered.Memory.Keys[remembered.Earlier(figure)]);
            asked.Add(remembered.Earlier(figure));
        }

        var before = new Dictionary<int, List<int>>();
        var finder = new CandidateFinder(remembered.Memory.Keys, wanted);
        for (int i = 0; i < remembered.Memory.Count; i++)
        {
            if (asked.Contains(i))
                before.Add(remembered.Later(i), finder.Next(i).ConvertAll(remembered.Later).FindAll(candidate => candidate >= 0));
            else
                finder.Pass(i);
        }

        return before;
    }

    /// <summary>The candidates that figures have, and those of every figure of a changed document.</summary>
    private static Dictionary<int, List<int>> Now(RememberedFigures remembered, List<int> touched, IReadOnlyList<FigureKeys> keys)
    {
        var wanted = new PairFilter();
        var asked = new HashSet<int>(touched);
        foreach (ChangedDocument change in remembered.Changes)
        {
            for (int i = change.Now; i < change.NowEnd; i++)
                asked.Add(i);
        }

        foreach (int figure in asked)
            wanted.Add(keys[figure]);
        var now = new Dictionary<int, List<int>>();
        var finder = new CandidateFinder(keys, wanted);
        for (int i = 0; i < keys.Count; i++)
        {
            if (asked.Contains(i))
                now.Add(i, [.. finder.Next(i)]);
            else
                finder.Pass(i);
        }

        return now;
    }

    /// <summary>Figures of unchanged documents that have a word of a changed one and come soon enough behind it.</summary>
    private static List<int> Touched(RememberedFigures remembered, IReadOnlyList<FigureKeys> keys)
    {
        var left = new Dictionary<long, int>();
        var filter = new PairFilter();
        var touched = new List<int>();
        int next = 0;
        for (int i = 0; i <= keys.Count;)
        {
            if (next < remembered.Changes.Count && remembered.Changes[next].Now == i)
            {
                ChangedDocument change = remembered.Changes[next++];
                for (int gone = change.Gone; gone < change.GoneEnd; gone++)
                    Start(remembered.Memory.Keys[gone], left, filter);
                for (; i < change.NowEnd; i++)
                    Start(keys[i], left, filter);
                continue;
            }

            if (i < keys.Count && IsTouched(keys[i], left, filter))
                touched.Add(i);
            i++;
        }

        return touched;
    }

    private static void Start(FigureKeys figure, Dictionary<long, int> left, PairFilter filter)
    {
        filter.Add(figure);
        foreach (int word in figure.Words)
        {
            left[FigureKeys.Pair(figure.Number, word)] = Posting.Limit;
            if (figure.Dimension != FigureKeys.None)
                left[FigureKeys.Pair(figure.Dimension, word)] = Posting.Limit;
        }
    }

    private static bool IsTouched(FigureKeys figure, Dictionary<long, int> left, PairFilter filter)
    {
        bool isTouched = false;
        foreach (int word in figure.Words)
        {
            isTouched |= Take(FigureKeys.Pair(figure.Number, word), left, filter);
            if (figure.Dimension != FigureKeys.None)
                isTouched |= Take(FigureKeys.Pair(figure.Dimension, word), left, filter);
        }

        return isTouched;
    }

    private static bool Take(long pair, Dictionary<long, int> left, PairFilter filter)
    {
        if (!filter.Contains(pair) || left[pair] == 0)
            return false;
        left[pair]--;
        return true;
    }
}
