using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>
/// Finds what the sources say of each figure of a draft. Its author wrote it from them, so that a figure whose partner is clear is held against it at a lower probability than two independent
/// documents are: the forest for it was learned of documents of which one figure was altered.
/// </summary>
internal static class DraftMatcher
{
    /// <summary>What the words around say, below which nothing is cited.</summary>
    public const int LeastContext = -5 * Forest.Unit;

    private const int DigitsOfNoChance = 3;

    /// <summary>What the sources say of each figure, in order.</summary>
    public static DraftMatch[] Match(DocumentMentions draft, MentionSearch search, MatchModel model, Func<int, bool> isSource)
    {
        var pairs = new DraftPairs(draft, search, isSource);
        FillContext(pairs, model);
        var matches = new DraftMatch[draft.Mentions.Length];
        for (int left = 0; left < matches.Length; left++)
            matches[left] = Match(pairs, left, model);
        return matches;
    }

    /// <summary>Scores the contexts of all pairs, and fills what the pairs say of each other.</summary>
    public static void FillContext(DraftPairs pairs, MatchModel model)
    {
        for (int pair = 0; pair < pairs.Count; pair++)
            pairs.Context[pair] = model.Context.Score(pairs.RowOf(pair));
        pairs.FillContext();
    }

    /// <summary>The same value of the same unit, of so many digits that it is no chance, or with a word in common.</summary>
    private static bool IsEqual(DraftPairs pairs, int pair)
    {
        Mention own = pairs.LeftOf(pair), source = pairs.RightOf(pair);
        return pairs.FitOf(pair) == ValueFit.Equal && own.Value.Unit == source.Value.Unit && own.Noun == source.Noun && (own.Value.Digits >= DigitsOfNoChance || PairFeatures.SharedBits(own, source) > 0);
    }

    private static DraftMatch Match(DraftPairs pairs, int left, MatchModel model)
    {
        int fitting = -1, excluding = -1, score = int.MinValue;
        foreach (int pair in pairs.Of(left))
        {
            if (pairs.Fits(pair))
            {
                if (fitting < 0 || pairs.Context[pair] > pairs.Context[fitting])
                    fitting = pair;
            }
            else if (pairs.Context[pair] >= LeastContext)
            {
                int own = model.Draft.Score(pairs.RowOf(pair));
                if (own > score)
                    (excluding, score) = (pair, own);
            }
        }

        return new DraftMatch(
            fitting < 0 || pairs.Context[fitting] < model.Points.Verify && !IsEqual(pairs, fitting) ? null : pairs.RightOf(fitting),
            excluding < 0 ? null : pairs.RightOf(excluding),
            score >= model.Points.Warn,
            excluding >= 0 && score >= model.Points.Near);
    }
}
