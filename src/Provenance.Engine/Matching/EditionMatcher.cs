using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>
/// Finds the figures of two editions that state one fact at two times. Where both have a sentence of the same words its figures are each other's in turn, whatever they
/// say; the rest is for <see cref="DocumentMatcher"/>.
/// </summary>
internal static class EditionMatcher
{
    /// <summary>The pairs, the surest of each sort first; each figure with one partner at most that is sure.</summary>
    /// <param name="left">The mentions of the one, without its own years.</param>
    /// <param name="right">Those of the other.</param>
    /// <param name="model">What was learned of pairs.</param>
    public static List<MatchedPair> Match(DocumentMentions left, DocumentMentions right, MatchModel model)
    {
        List<MatchedPair> same = SameSentences(left, right);
        HashSet<int> lefts = [.. same.Select(pair => pair.Left)], rights = [.. same.Select(pair => pair.Right)];
        same.AddRange(DocumentMatcher.Match(left, right, model).Where(pair => !lefts.Contains(pair.Left) && !rights.Contains(pair.Right)));
        same.RemoveAll(pair => AreOfOtherTimes(left, right, pair));
        return same;
    }

    /// <summary>Whether one of a pair tells of another year than its document ("up from 20 % in 2024") and the other does not.</summary>
    /// <param name="left">The mentions of the one, without its own years.</param>
    /// <param name="right">Those of the other.</param>
    /// <param name="pair">The pair.</param>
    public static bool AreOfOtherTimes(DocumentMentions left, DocumentMentions right, in MatchedPair pair) =>
        left.Mentions[pair.Left].HasOwnYear != right.Mentions[pair.Right].HasOwnYear;

    private static List<MatchedPair> SameSentences(DocumentMentions left, DocumentMentions right)
    {
        IReadOnlyDictionary<string, List<Mention>> known = right.Frames;
        var pairs = new List<MatchedPair>();
        foreach (KeyValuePair<string, List<Mention>> own in left.Frames)
        {
            if (!known.TryGetValue(own.Key, out List<Mention>? other) || other.Count != own.Value.Count)
                continue;
            for (int i = 0; i < other.Count; i++)
            {
                if (PairValues.MayPair(own.Value[i], other[i]) && PairValues.FitOf(own.Value[i], other[i]) is not ValueFit.None and var fit)
                    pairs.Add(new MatchedPair(own.Value[i].Index, other[i].Index, fit, DocumentMatcher.Sure));
            }
        }

        return pairs;
    }
}
