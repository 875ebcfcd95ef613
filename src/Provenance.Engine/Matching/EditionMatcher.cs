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
        Dictionary<string, List<Mention>> known = BySkeleton(right);
        var pairs = new List<MatchedPair>();
        foreach (KeyValuePair<string, List<Mention>> own in BySkeleton(left))
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

    /// <summary>Figures of the sentences that stand once in a document, by the words around them.</summary>
    private static Dictionary<string, List<Mention>> BySkeleton(DocumentMentions document)
    {
        var sentences = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < document.Mentions.Length;)
        {
            int end = i + 1;
            while (end < document.Mentions.Length && document.Mentions[end].Sentence == document.Mentions[i].Sentence)
                end++;
            string skeleton = SkeletonOf(document, i, end);
            if (skeleton.Length > 0 && sentences.ContainsKey(skeleton))
                repeated.Add(skeleton);
            else if (skeleton.Length > 0)
                sentences.Add(skeleton, [.. document.Mentions.Skip(i).Take(end - i)]);
            i = end;
        }

        foreach (string skeleton in repeated)
            sentences.Remove(skeleton);
        return sentences;
    }

    /// <summary>The words of a sentence with a mark in the place of each figure; empty where they are too few to know it by.</summary>
    private static string SkeletonOf(DocumentMentions document, int first, int end)
    {
        const int longest = 2000, fewest = 3;
        Text.TextSpan sentence = document.Mentions[first].Figure.Sentence;
        if (sentence.Length > longest)
            return "";
        var skeleton = new System.Text.StringBuilder();
        string text = document.Document.Text;
        int words = 0, next = first;
        for (int i = sentence.Start; i < sentence.End;)
        {
            while (next < end && document.Mentions[next].Figure.Span.End <= i)
                next++;
            if (next < end && document.Mentions[next].Figure.Span.Start <= i)
            {
                skeleton.Append("# ");
                i = document.Mentions[next].Figure.Span.End;
                continue;
            }

            int start = i;
            while (i < sentence.End && char.IsLetter(text[i]))
                i++;
            if (i == start)
            {
                i++;
                continue;
            }

            words++;
            skeleton.Append(text.Substring(start, i - start).ToLowerInvariant()).Append(' ');
        }

        return words < fewest ? "" : skeleton.ToString();
    }
}
