using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Links pairs of short texts, and holds what becomes of the two marked figures against what is asked for.</summary>
internal static class PairScorer
{
    public static PairTally Score(IReadOnlyList<Story> pairs, Func<int, MatchModel> modelOf, Action<string>? tell = null)
    {
        var tally = new PairTally();
        for (int i = 0; i < pairs.Count; i++)
        {
            Story pair = pairs[i];
            int[] marked = [.. Enumerable.Range(0, pair.Figures.Count).Where(figure => pair.IsCore[figure])];
            Fact? fact = marked.Length == 2 ? FactOf(pair, marked[0], marked[1], modelOf(i)) : null;
            Label made = fact is null ? Label.Apart : fact.Verdict == Verdict.Disagree ? Label.Differ : Label.Same;
            tally.Add(pair.Want, made);
            if (fact is not null && made != pair.Want)
                tell?.Invoke($"pair {pair.Name} wants {pair.Want}, has {fact.Verdict}\n    {pair.TextOf(marked[0])}\n    {pair.TextOf(marked[1])}");
        }

        return tally;
    }

    private static Fact? FactOf(Story pair, int left, int right, MatchModel model)
    {
        FactSet facts = FactBuilder.Build(pair.Documents, pair.Figures, [], DecisionSet.None, FactLock.Empty, memory: null, model);
        Fact? fact = facts.FactOf(pair.Figures[left]);
        return ReferenceEquals(fact, facts.FactOf(pair.Figures[right])) ? fact : null;
    }
}
