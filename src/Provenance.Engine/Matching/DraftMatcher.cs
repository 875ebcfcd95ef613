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
    private const int LeastContext = -5 * Forest.Unit;

    private const int DigitsOfNoChance = 3;

    // As PairFeatures has it: two things are counted.
    private const int OtherNoun = 3;

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

    /// <summary>Whether a pair of values that exclude each other may be cited.</summary>
    public static bool IsCandidate(DraftPairs pairs, int pair) => pairs.Context[pair] >= LeastContext && !pairs.IsOtherOccasion(pair);

    /// <summary>The same value of the same unit, of so many digits that it is no chance, or with a word in common.</summary>
    private static bool IsEqual(DraftPairs pairs, int pair)
    {
        Mention own = pairs.LeftOf(pair), source = pairs.RightOf(pair);
        return pairs.FitOf(pair) == ValueFit.Equal && own.Value.Unit == source.Value.Unit && own.Noun == source.Noun && (own.Value.Digits >= DigitsOfNoChance || PairWords.SharedBits(own, source) > 0);
    }

    private static DraftMatch Match(DraftPairs pairs, int left, MatchModel model)
    {
        int fitting = -1, excluding = -1, turned = -1, score = int.MinValue;
        foreach (int pair in pairs.Of(left))
        {
            if (pairs.Fits(pair))
            {
                if ((pairs.Context[pair] >= model.Points.Verify || IsEqual(pairs, pair)) && (fitting < 0 || pairs.Context[pair] > pairs.Context[fitting]))
                    fitting = pair;
            }
            else if (IsCandidate(pairs, pair))
            {
                if (pairs.Context[pair] >= model.Points.Verify && IsTurned(pairs, pair) && (turned < 0 || pairs.Context[pair] > pairs.Context[turned]))
                    turned = pair;
                int own = model.Draft.Score(pairs.RowOf(pair));
                if (own > score)
                    (excluding, score) = (pair, own);
            }
        }

        if (OtherRow(pairs, left, fitting < 0 ? NumberedCell(pairs, left) : fitting) is >= 0 and int row)
            return new DraftMatch(null, pairs.RightOf(row), true, true) { IsOfNamedRow = true };
        // What would bear the figure out, if it did not go the other way.
        if (fitting < 0 && turned >= 0)
            return new DraftMatch(null, pairs.RightOf(turned), true, true) { Score = score, FittingContext = int.MinValue, ExcludingContext = pairs.Context[turned] };
        return new DraftMatch(
            fitting < 0 ? null : pairs.RightOf(fitting),
            excluding < 0 ? null : pairs.RightOf(excluding),
            (score >= model.Points.Warn || score >= model.Points.Near && pairs.IsNamedCell(excluding)) && !(fitting >= 0 && IsAsClear(pairs, fitting, excluding)),
            score >= model.Points.Near && excluding >= 0 && IsNamed(pairs.RowOf(excluding)))
        {
            FittingContext = fitting < 0 ? int.MinValue : pairs.Context[fitting],
            ExcludingContext = excluding < 0 ? int.MinValue : pairs.Context[excluding],
            Score = score,
        };
    }

    /// <summary>The same value, which goes up in the one and down in the other.</summary>
    private static bool IsTurned(DraftPairs pairs, int pair) =>
        PairValues.GoOtherWays(pairs.LeftOf(pair), pairs.RightOf(pair)) && ValueComparer.AreEqual(pairs.LeftOf(pair).Value, pairs.RightOf(pair).Value);

    /// <summary>Whether the words speak at least as much for a figure of the same value, or it stands in the sentence of the one that excludes it.</summary>
    private static bool IsAsClear(DraftPairs pairs, int fitting, int excluding)
    {
        Mention fits = pairs.RightOf(fitting), excludes = pairs.RightOf(excluding);
        // "Just over half" is 52 %, and no other share; "more than 110" may be many things.
        return (pairs.FitOf(fitting) == ValueFit.Equal || pairs.LeftOf(fitting).Value.IsOpen && IsNear(pairs.LeftOf(fitting).Value, fits.Value.Number))
            && (pairs.Context[fitting] >= pairs.Context[excluding] || pairs.LeftOf(fitting).Figure.Kind == FigureKind.Fraction && pairs.Context[fitting] >= -Forest.Unit || !fits.IsCell && fits.Sentence == excludes.Sentence && ReferenceEquals(fits.Figure.Document, excludes.Figure.Document));
    }

    /// <summary>Whether a number lies so near to a bound that the bound is what it is told as.</summary>
    private static bool IsNear(ComparableValue bound, double number) => Math.Abs(bound.Number - number) <= bound.Step;

    /// <summary>Whether a source's figure is of what the draft's clause names: they count one thing, or none, and share the head of what is measured.</summary>
    private static bool IsNamed(ReadOnlySpan<int> row) =>
        row[(int)PairFeature.Noun] != OtherNoun && row[(int)PairFeature.HeadBits] + row[(int)PairFeature.HeadNear] > 0;

    /// <summary>A cell of the draft's value in a row that only a number keys, however little the words say: the draft may name another row.</summary>
    private static int NumberedCell(DraftPairs pairs, int left)
    {
        foreach (int pair in pairs.Of(left))
        {
            if (pairs.Fits(pair) && pairs.RightOf(pair) is { IsCell: true, Numbered.Length: 1 })
                return pair;
        }

        return -1;
    }

    /// <summary>The cell of the row that a draft names, where the value that it gives stands in the same column of another; -1 for none.</summary>
    private static int OtherRow(DraftPairs pairs, int left, int fitting)
    {
        if (fitting < 0 || !pairs.RightOf(fitting).IsCell)
            return -1;
        int best = -1;
        foreach (int pair in pairs.Of(left))
        {
            if (!pairs.Fits(pair) && pairs.IsOtherRow(fitting, pair) && (best < 0 || pairs.Context[pair] > pairs.Context[best]))
                best = pair;
        }

        return best;
    }
}
