namespace Provenance.Engine.Editions;

/// <summary>
/// Which statement of the later edition each statement of the earlier one is: the same words at the same address, the same words elsewhere, the same words with other
/// values, the same figures as the matcher says, and last most of the same words. Each looks at what those before it have left over.
/// </summary>
internal sealed class StatementPairs
{
    private const int Nobody = -1;

    /// <summary>Fewer words tell no statement from another.</summary>
    private const int FewestWords = 3;

    /// <summary>A word that stands in more of the statements that are left over says little and would cost much.</summary>
    private const int LongestPosting = 64;

    private const int MostCandidates = 8;

    /// <summary>The part of the words of two statements that is common to both, in hundredths, from which they are one.</summary>
    private const int LeastAlike = 50;

    /// <summary>What being in one clause adds to it.</summary>
    private const int OfOneClause = 25;

    /// <summary>What a figure adds that the matcher finds in both.</summary>
    private const int OfOneFigure = 40;

    private readonly EditionText _earlier;
    private readonly EditionText _later;
    private readonly Dictionary<EditionText, Dictionary<int, int>> _counts = [];

    private StatementPairs(EditionText earlier, EditionText later)
    {
        (_earlier, _later) = (earlier, later);
        LaterOf = [.. Enumerable.Repeat(Nobody, earlier.Statements.Count)];
        EarlierOf = [.. Enumerable.Repeat(Nobody, later.Statements.Count)];
        Clauses = new ClausePairs(earlier, later);
    }

    /// <summary>The later statement of each earlier one; -1 for none.</summary>
    public int[] LaterOf { get; }

    /// <summary>The earlier statement of each later one; -1 for none.</summary>
    public int[] EarlierOf { get; }

    /// <summary>Which clause is which.</summary>
    public ClausePairs Clauses { get; }

    /// <summary>Finds the pairs.</summary>
    /// <param name="earlier">The earlier edition.</param>
    /// <param name="later">The later one.</param>
    /// <param name="figures">The figures that the matcher finds in both.</param>
    public static StatementPairs Find(EditionText earlier, EditionText later, MatchedFigures figures)
    {
        var pairs = new StatementPairs(earlier, later);
        pairs.PairAlike((text, statement) => (text.AddressOf(statement.Clause), statement.Key), needsOne: false);
        pairs.PairAlike((_, statement) => ("", statement.Key), needsOne: true);
        pairs.PairAlike((text, statement) => (text.AddressOf(statement.Clause), statement.Skeleton), needsOne: true);
        pairs.PairAlike((_, statement) => ("", statement.Skeleton), needsOne: true);
        pairs.Clauses.Decide();
        pairs.Clauses.PairByLabel();
        pairs.PairInClauses(statement => statement.Key);
        pairs.PairInClauses(statement => statement.Skeleton);
        pairs.PairMostAlike(figures);
        pairs.Clauses.Decide();
        pairs.Clauses.PairByLabel();
        pairs.PairLeftOver();
        return pairs;
    }

    /// <summary>Pairs what is called alike in both.</summary>
    /// <param name="nameOf">What a statement is called.</param>
    /// <param name="needsOne">Whether only what is called so once in either is paired, and has words enough.</param>
    private void PairAlike(Func<EditionText, Statement, (string, string)> nameOf, bool needsOne)
    {
        Dictionary<(StatementSort, (string, string)), Queue<Statement>> left = LeftOver(_later, EarlierOf, nameOf), own = LeftOver(_earlier, LaterOf, nameOf);
        foreach (KeyValuePair<(StatementSort, (string, string)), Queue<Statement>> alike in own)
        {
            if (!left.TryGetValue(alike.Key, out Queue<Statement>? others) || needsOne && (alike.Value.Count > 1 || others.Count > 1 || alike.Value.Peek().Words.Length < FewestWords))
                continue;
            while (alike.Value.Count > 0 && others.Count > 0)
                Pair(alike.Value.Dequeue(), others.Dequeue());
        }
    }

    /// <summary>Pairs what is called alike within one clause, in turn.</summary>
    private void PairInClauses(Func<Statement, string> nameOf) => PairAlike(
        (text, statement) => (text == _later ? ClauseName(statement.Clause) : statement.Clause < 0 ? "-1" : ClauseName(Clauses.LaterOf[statement.Clause] is >= 0 and int later ? later : -2), nameOf(statement)),
        needsOne: false);

    private static string ClauseName(int clause) => clause.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Pairs those with the most in common first.</summary>
    private void PairMostAlike(MatchedFigures figures)
    {
        Dictionary<(StatementSort, int), List<int>> postings = Postings();
        var candidates = new List<(int Alike, int Earlier, int Later)>();
        foreach (Statement statement in _earlier.Statements.Where(statement => LaterOf[statement.Index] < 0))
            AddCandidates(statement, postings, figures, candidates);
        candidates.Sort((a, b) => a.Alike != b.Alike ? b.Alike.CompareTo(a.Alike) : a.Earlier != b.Earlier ? a.Earlier.CompareTo(b.Earlier) : a.Later.CompareTo(b.Later));
        foreach ((_, int earlier, int later) in candidates)
        {
            if (LaterOf[earlier] < 0 && EarlierOf[later] < 0)
                Pair(_earlier.Statements[earlier], _later.Statements[later]);
        }
    }

    private void AddCandidates(Statement statement, Dictionary<(StatementSort, int), List<int>> postings, MatchedFigures figures, List<(int Alike, int Earlier, int Later)> candidates)
    {
        HashSet<int> words = ContentOf(statement);
        var shared = new Dictionary<int, int>();
        foreach (int word in words)
        {
            if (!postings.TryGetValue((statement.Sort, word), out List<int>? posting) || posting.Count > LongestPosting)
                continue;
            foreach (int other in posting)
                shared[other] = (shared.TryGetValue(other, out int count) ? count : 0) + 1;
        }

        var matched = new HashSet<int>(figures.LaterOf(statement).Select(figure => StatementAt(_later, figure)).Where(other => other >= 0 && EarlierOf[other] < 0 && _later.Statements[other].Sort == statement.Sort));
        foreach (int other in matched.Where(other => !shared.ContainsKey(other)).ToList())
            shared.Add(other, 0);
        candidates.AddRange(shared.Select(pair => (AlikeOf(statement, words, _later.Statements[pair.Key], pair.Value, matched.Contains(pair.Key)), statement.Index, pair.Key))
            .Where(candidate => candidate.Item1 >= LeastAlike)
            .OrderByDescending(candidate => candidate.Item1).ThenBy(candidate => candidate.Key).Take(MostCandidates));
    }

    private int AlikeOf(Statement earlier, HashSet<int> words, Statement later, int shared, bool isMatched)
    {
        int all = words.Count + ContentOf(later).Count;
        int alike = all == 0 ? 0 : 200 * shared / all;
        bool isOfOneClause = earlier.Clause >= 0 && Clauses.Are(earlier.Clause, later.Clause);
        return alike + (isOfOneClause ? OfOneClause : 0) + (isMatched ? OfOneFigure : 0);
    }

    /// <summary>Pairs the rows and titles of two clauses that are one, and the sentence that is all that either says.</summary>
    private void PairLeftOver()
    {
        Dictionary<(int, StatementSort), List<Statement>> left = ByClause(_later, EarlierOf), own = ByClause(_earlier, LaterOf);
        foreach (KeyValuePair<(int Clause, StatementSort Sort), List<Statement>> one in own)
        {
            int clause = one.Key.Clause < 0 ? -1 : Clauses.LaterOf[one.Key.Clause];
            if (clause < 0 || one.Value.Count > 1 || !left.TryGetValue((clause, one.Key.Sort), out List<Statement>? others) || others.Count > 1)
                continue;
            bool isWhole = one.Key.Sort != StatementSort.Sentence || StatementsOf(_earlier, one.Key.Clause) == 1 && StatementsOf(_later, clause) == 1;
            if (isWhole)
                Pair(one.Value[0], others[0]);
        }
    }

    /// <summary>How many sentences a clause has of its own.</summary>
    private int StatementsOf(EditionText text, int clause)
    {
        if (!_counts.TryGetValue(text, out Dictionary<int, int>? counts))
            _counts.Add(text, counts = text.Statements.Where(statement => statement.Sort == StatementSort.Sentence).GroupBy(statement => statement.Clause).ToDictionary(own => own.Key, own => own.Count()));
        return counts[clause];
    }

    private void Pair(Statement earlier, Statement later)
    {
        LaterOf[earlier.Index] = later.Index;
        EarlierOf[later.Index] = earlier.Index;
        Clauses.Count(earlier, later);
    }

    private Dictionary<(StatementSort, int), List<int>> Postings()
    {
        var postings = new Dictionary<(StatementSort, int), List<int>>();
        foreach (Statement statement in _later.Statements.Where(statement => EarlierOf[statement.Index] < 0))
        {
            foreach (int word in ContentOf(statement))
            {
                if (!postings.TryGetValue((statement.Sort, word), out List<int>? posting))
                    postings.Add((statement.Sort, word), posting = []);
                posting.Add(statement.Index);
            }
        }

        return postings;
    }

    /// <summary>The words that mean something, each once.</summary>
    private static HashSet<int> ContentOf(Statement statement)
    {
        var content = new HashSet<int>();
        foreach (Wording.FoldedWord word in statement.Words)
        {
            if (word.IsContent)
                content.Add(word.Number);
        }

        return content;
    }

    private static Dictionary<(StatementSort, (string, string)), Queue<Statement>> LeftOver(EditionText text, int[] partners, Func<EditionText, Statement, (string, string)> nameOf)
    {
        var left = new Dictionary<(StatementSort, (string, string)), Queue<Statement>>();
        foreach (Statement statement in text.Statements)
        {
            if (partners[statement.Index] >= 0)
                continue;
            (StatementSort, (string, string)) key = (statement.Sort, nameOf(text, statement));
            if (!left.TryGetValue(key, out Queue<Statement>? alike))
                left.Add(key, alike = new Queue<Statement>());
            alike.Enqueue(statement);
        }

        return left;
    }

    private static Dictionary<(int, StatementSort), List<Statement>> ByClause(EditionText text, int[] partners) =>
        text.Statements.Where(statement => partners[statement.Index] < 0).GroupBy(statement => (statement.Clause, statement.Sort)).ToDictionary(own => own.Key, own => own.ToList());

    /// <summary>The statement that has a figure; -1 for none.</summary>
    private static int StatementAt(EditionText text, int figure)
    {
        (int low, int high) = (0, text.Statements.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Statements[middle].EndFigure <= figure ? (middle + 1, high) : (low, middle);
        }

        return low < text.Statements.Count && text.Statements[low].FirstFigure <= figure ? low : -1;
    }
}
