using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;

namespace Provenance.Training;

/// <summary>A figure of a draft and a source's whose values exclude each other.</summary>
/// <param name="Case">The draft's figure.</param>
/// <param name="Row">The features of the pair.</param>
/// <param name="IsOneFact">Whether the two state one fact.</param>
/// <param name="IsTrained">Whether that is known.</param>
internal sealed record DraftExample(DraftCase Case, int[] Row, bool IsOneFact, bool IsTrained)
{
    /// <summary>The pairs of cases, their contexts told by a forest that was learned without their stories; and what the words say of the best pair that fits.</summary>
    public static (List<DraftExample> Excluding, List<(DraftCase Case, int Best, bool IsTrue)> Fitting) Of(IReadOnlyList<DraftCase> cases, MatchModel model)
    {
        var examples = new List<DraftExample>();
        var fitting = new List<(DraftCase, int, bool)>();
        foreach (IGrouping<(Story, int), DraftCase> draft in cases.GroupBy(one => (one.Story, one.Draft)))
        {
            (Story story, int number) = draft.Key;
            int[] sources = [.. Enumerable.Range(0, story.Documents.Count).Where(i => i != number && story.Mentions[i].Mentions.Length > 0)];
            var index = new MentionIndex([.. sources.Select(i => story.Mentions[i])]);
            int[] figureOf = [.. sources.SelectMany(i => Enumerable.Range(story.Starts[i], story.Mentions[i].Mentions.Length))];
            var search = new MentionSearch(index);
            foreach (IGrouping<DocumentMentions, DraftCase> text in draft.Where(one => one.At >= 0).GroupBy(one => one.Mentions))
            {
                var pairs = new DraftPairs(text.Key, search);
                DraftMatcher.FillContext(pairs, model);
                foreach (DraftCase one in text)
                {
                    foreach (int pair in pairs.Of(one.At).Where(pair => !pairs.Fits(pair) && DraftMatcher.IsCandidate(pairs, pair)))
                    {
                        int source = figureOf[pairs.Right(pair)];
                        bool isOne = one.Partners.Contains(source) && one.IsAltered;
                        bool isOpen = one.Disputed.Contains(source) || one.IsAltered && one.Disputed.Count > 0;
                        bool isDisagreement = one.Disputed.Contains(source) && story.LabelOf(Math.Min(one.Figure, source), Math.Max(one.Figure, source)) == Label.Differ;
                        bool isKnown = one.IsKnown && (story.IsPair ? story.IsCore[source] || story.Want != Label.Apart : story.IsCore[source]);
                        examples.Add(new DraftExample(one, pairs.RowOf(pair).ToArray(), isOne || isDisagreement, isKnown && (!isOpen || isDisagreement)));
                    }

                    int best = pairs.Of(one.At).Where(pairs.Fits).Select(pair => pairs.Context[pair]).DefaultIfEmpty(int.MinValue).Max();
                    fitting.Add((one, best, !one.IsAltered && one.Partners.Count > 0));
                }
            }
        }

        return (examples, fitting);
    }
}
