using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Links a story by a model, as the engine does, and holds the facts against its gold.</summary>
internal static class StoryScorer
{
    public static Tally Score(Story story, MatchModel model, Action<string>? tell = null)
    {
        FactSet facts = FactBuilder.Build(story.Documents, story.Figures, [], DecisionSet.None, FactLock.Empty, memory: null, model);
        var tally = new Tally();
        var factOf = story.Figures.Select(figure => facts.FactOf(figure)).ToArray();
        HashSet<(int, int)> possible = [];
        Dictionary<object, int> number = [];
        for (int i = 0; i < story.Figures.Count; i++)
            number.Add(story.Figures[i], i);
        foreach (PossiblePair pair in facts.Possible)
        {
            int a = number[pair.First], b = number[pair.Second];
            possible.Add((Math.Min(a, b), Math.Max(a, b)));
            if (!story.IsCore[a] || !story.IsCore[b])
                continue;
            tally.Listed++;
            tally.ListedRight += story.LabelOf(a, b) != Label.Apart ? 1 : 0;
        }

        tally.LinksAsked = story.Unread + story.Labels.Count(label => label.Value == Label.Same);
        tally.PairsAsked = tally.LinksAsked + story.UnreadDiffer + story.Labels.Count(label => label.Value == Label.Differ);
        foreach (((int a, int b), Label label) in story.Labels)
        {
            bool together = ReferenceEquals(factOf[a], factOf[b]);
            if (label == Label.Same && together)
                tally.LinksFound++;
            if (label is Label.Same or Label.Differ && (together || possible.Contains((a, b))))
                tally.PairsReached++;
        }

        tally.Tempting = story.Tempting.Count;
        tally.Broken = story.Tempting.Count(pair => ReferenceEquals(factOf[pair.Left], factOf[pair.Right]));
        foreach (Fact fact in facts.Facts)
        {
            int[] members = [.. fact.Citations.Select(citation => number[citation]).Where(member => story.IsCore[member])];
            foreach ((int a, int b) in Pairs(members))
            {
                tally.LinksMade++;
                tally.LinksRight += story.LabelOf(a, b) != Label.Apart ? 1 : 0;
                if (story.LabelOf(a, b) == Label.Apart)
                    tell?.Invoke($"wrong {fact.Verdict} {story.Name} {story.GoldIds[a]} {story.GoldIds[b]}\n    {story.TextOf(a)}\n    {story.TextOf(b)}");
            }

            if (fact.Verdict != Verdict.Disagree)
                continue;
            tally.Alarms++;
            bool isTrue = Pairs(members).Any(pair => story.MayDisagree(pair.Item1, pair.Item2));
            tally.FalseAlarms += isTrue ? 0 : 1;
        }

        foreach (HashSet<int> members in story.Disagreements)
        {
            tally.DisagreementsAsked++;
            bool found = members.GroupBy(member => factOf[member]).Any(group => group.Key is { Verdict: Verdict.Disagree } && group.Count() > 1);
            tally.DisagreementsFound += found ? 1 : 0;
            if (!found)
                tell?.Invoke($"missed {story.Name}\n    {string.Join("\n    ", members.Select(story.TextOf))}");
        }

        return tally;
    }

    private static IEnumerable<(int, int)> Pairs(int[] members)
    {
        for (int i = 0; i < members.Length; i++)
        {
            for (int k = i + 1; k < members.Length; k++)
                yield return (members[i], members[k]);
        }
    }
}
