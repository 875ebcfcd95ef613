using Provenance.Engine.Decisions;
using Provenance.Engine.Linking;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Links pairs of short texts, and holds what becomes of the two marked figures against what is asked for.</summary>
internal static class PairScorer
{
    public static string Score(List<Story> pairs, Func<int, MatchModel> modelOf, Action<string>? tell = null)
    {
        int same = 0, sameRight = 0, sameAsked = 0, differ = 0, differRight = 0, differAsked = 0, apartRight = 0, apartAsked = 0;
        for (int i = 0; i < pairs.Count; i++)
        {
            Story pair = pairs[i];
            sameAsked += pair.Want == Label.Same ? 1 : 0;
            differAsked += pair.Want == Label.Differ ? 1 : 0;
            apartAsked += pair.Want == Label.Apart ? 1 : 0;
            int[] marked = [.. Enumerable.Range(0, pair.Figures.Count).Where(figure => pair.IsCore[figure])];
            FactSet facts = FactBuilder.Build(pair.Documents, pair.Figures, [], DecisionSet.None, FactLock.Empty, memory: null, modelOf(i));
            Fact? fact = marked.Length == 2 && ReferenceEquals(facts.FactOf(pair.Figures[marked[0]]), facts.FactOf(pair.Figures[marked[1]])) ? facts.FactOf(pair.Figures[marked[0]]) : null;
            bool differs = fact is { Verdict: Verdict.Disagree }, agrees = fact is not null && !differs;
            same += agrees ? 1 : 0;
            sameRight += agrees && pair.Want == Label.Same ? 1 : 0;
            differ += differs ? 1 : 0;
            differRight += differs && pair.Want == Label.Differ ? 1 : 0;
            apartRight += fact is null && pair.Want == Label.Apart ? 1 : 0;
            if (agrees && pair.Want != Label.Same || differs && pair.Want != Label.Differ)
                tell?.Invoke($"pair {pair.Name} wants {pair.Want}, has {fact!.Verdict}\n    {pair.TextOf(marked[0])}\n    {pair.TextOf(marked[1])}");
        }

        return FormattableString.Invariant($"same R {sameRight / (double)sameAsked:F3} P {sameRight / (double)Math.Max(1, same):F3}  disagree R {differRight / (double)differAsked:F3} P {differRight / (double)Math.Max(1, differ):F3}  apart {apartRight / (double)apartAsked:F3}");
    }
}
