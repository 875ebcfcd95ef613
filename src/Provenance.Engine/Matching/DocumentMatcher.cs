using Provenance.Engine.Mentions;

namespace Provenance.Engine.Matching;

/// <summary>
/// Finds the figures of two documents that state one fact (record linkage: Fellegi and Sunter 1969): the surest pairs first, each figure with one partner at most.
/// Only these two documents decide, so that a third neither makes nor breaks a link.
/// </summary>
internal static class DocumentMatcher
{
    /// <summary>What the words around say, below which values are not asked.</summary>
    private const int LeastContext = -6 * Forest.Unit;

    /// <summary>The score of what cannot be doubted.</summary>
    public const int Sure = 6 * Forest.Unit;

    /// <summary>The pairs that are linked, reported or possible, the surest of each sort first.</summary>
    public static List<MatchedPair> Match(DocumentMentions left, DocumentMentions right, MatchModel model)
    {
        var table = new PairTable(left, right);
        if (table.Count == 0)
            return [];
        return Assign(table, Scores(table, model), model.Points);
    }

    /// <summary>The scores of all pairs.</summary>
    public static int[] Scores(PairTable table, MatchModel model)
    {
        for (int pair = 0; pair < table.Count; pair++)
            table.Context[pair] = model.Context.Score(table.RowOf(pair));
        table.FillContext();
        table.FillClaims(ClaimsOf(table, model.Claim));
        var scores = new int[table.Count];
        for (int pair = 0; pair < scores.Length; pair++)
            scores[pair] = table.IsOne && PairVetoes.IsRepeated(table.LeftOf(pair), table.RightOf(pair)) ? Sure : table.Context[pair] < LeastContext ? LeastContext : (table.Fits(pair) ? model.Same : model.Differ).Score(table.RowOf(pair));
        foreach (int pair in OneStatement.Find(table))
            scores[pair] = Math.Max(scores[pair], table.Fits(pair) ? Sure : model.Points.Alarm);
        return scores;
    }

    /// <summary>What the pairs of fitting values claim, each by itself.</summary>
    public static int[] ClaimsOf(PairTable table, Forest claim)
    {
        var claims = new int[table.Count];
        for (int pair = 0; pair < claims.Length; pair++)
            claims[pair] = table.Fits(pair) && table.Context[pair] >= LeastContext ? claim.Score(table.RowOf(pair)) : LeastContext;
        return claims;
    }

    /// <summary>Gives each figure its partner: of fitting values first; what is left over may differ; the rest may be possible.</summary>
    public static List<MatchedPair> Assign(PairTable table, int[] scores, OperatingPoints points)
    {
        var matched = new List<MatchedPair>();
        var left = new HashSet<int>();
        var right = new HashSet<int>();
        int[] order = table.SurestFirst(scores);
        foreach (bool fits in new[] { true, false })
        {
            int least = fits ? points.Link : points.Alarm;
            foreach (int pair in order)
            {
                if (scores[pair] < least)
                    break;
                if (table.Fits(pair) != fits || table.IsOne && !fits || left.Contains(table.Left(pair)) || right.Contains(table.Right(pair)))
                    continue;
                left.Add(table.Left(pair));
                right.Add(table.Right(pair));
                matched.Add(new MatchedPair(table.Left(pair), table.Right(pair), table.FitOf(pair), scores[pair]));
            }
        }

        if (table.IsOne)
            return matched;
        foreach (int pair in order)
        {
            if (scores[pair] < points.Possible)
                break;
            if (left.Contains(table.Left(pair)) && right.Contains(table.Right(pair)))
                continue;
            left.Add(table.Left(pair));
            right.Add(table.Right(pair));
            matched.Add(new MatchedPair(table.Left(pair), table.Right(pair), table.FitOf(pair), scores[pair]));
        }

        return matched;
    }
}
