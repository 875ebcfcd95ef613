using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Scores each story by a model that was learned without it, at several operating points.</summary>
internal static class CrossValidation
{
    private static readonly (int Link, int Alarm)[] Points = [(Weights.LinkPoint, Weights.AlarmPoint), (1600, 1536), (1920, 1792)];

    public static void Run(StorySet set, int folds, bool shows, string? without)
    {
        List<List<Example>> groups = set.ExamplesOfStories(), pairGroups = set.ExamplesOfPairs();
        var models = new MatchModel[folds];
        for (int fold = 0; fold < folds; fold++)
            models[fold] = new Learner(without).Learn([.. groups.Where((_, i) => i % folds != fold), .. pairGroups.Where((_, i) => i % folds != fold)], new OperatingPoints(0, 0, 0));

        List<Story> strangers = set.Strangers(3);
        foreach ((int link, int alarm) in Points)
        {
            var points = new OperatingPoints(link, alarm, Weights.PossiblePoint);
            Action<string>? tell = shows && (link, alarm) == Points[0] ? Console.WriteLine : null;
            var all = new Tally();
            for (int i = 0; i < set.Stories.Count; i++)
            {
                Tally own = StoryScorer.Score(set.Stories[i], models[i % folds] with { Points = points }, tell);
                tell?.Invoke($"{set.Stories[i].Name}: {own}");
                all.Add(own);
            }

            Console.WriteLine($"at {link} {alarm}: {all}");
            Console.WriteLine($"    pairs: {PairScorer.Score(set.Pairs, i => models[i % StorySet.PairGroups % folds] with { Points = points }, tell)}");
            if ((link, alarm) == Points[0])
            {
                foreach (IGrouping<string, int> file in Enumerable.Range(0, set.Pairs.Count).GroupBy(i => set.Pairs[i].PairFile))
                    Console.WriteLine($"    {file.Key}: {PairScorer.Score([.. file.Select(i => set.Pairs[i])], i => models[file.ElementAt(i) % StorySet.PairGroups % folds] with { Points = points })}");
            }

            Console.WriteLine($"    {ScoreStrangers(strangers, i => models[i % set.Stories.Count % folds] with { Points = points }, tell)}");
        }

        if (without is null)
            Describe(set, i => models[i % folds] with { Points = new OperatingPoints(Points[0].Link, Points[0].Alarm, Weights.PossiblePoint) });
    }

    /// <summary>Scores stories and pairs by the model that is shipped.</summary>
    public static (Tally Stories, PairTally Pairs) ScoreShipped(StorySet set, Action<string>? tell = null)
    {
        var all = new Tally();
        foreach (Story story in set.Stories)
            all.Add(StoryScorer.Score(story, MatchModel.Shipped, tell));
        return (all, PairScorer.Score(set.Pairs, _ => MatchModel.Shipped, tell));
    }

    /// <summary>Counts the facts that join figures of documents which have nothing to do with each other.</summary>
    public static StrangerTally ScoreStrangers(IReadOnlyList<Story> strangers, Func<int, MatchModel> modelOf, Action<string>? tell = null)
    {
        var tally = new StrangerTally { Pairs = strangers.Count, Figures = strangers.Sum(story => story.Figures.Count) };
        for (int i = 0; i < strangers.Count; i++)
        {
            FactSet facts = FactBuilder.Build(strangers[i].Documents, strangers[i].Figures, [], DecisionSet.None, FactLock.Empty, memory: null, modelOf(i));
            foreach (Fact fact in facts.Facts.Where(fact => fact.Citations.Select(citation => citation.Document).Distinct().Count() > 1))
            {
                tally.Links++;
                tally.Alarms += fact.Verdict == Verdict.Disagree ? 1 : 0;
                tell?.Invoke($"strangers {strangers[i].Name} {fact.Verdict}\n    {string.Join("\n    ", fact.Citations.Select(citation => $"{citation.Document.Slice(citation.Sentence)} [[{citation.Exact}]]".Replace('\n', ' ')))}");
            }
        }

        return tally;
    }

    /// <summary>What is missed, how well the chances are calibrated, what each feature moves.</summary>
    public static void Describe(StorySet set, Func<int, MatchModel> modelOf)
    {
        var classes = new MissClasses();
        var calibration = new Calibration();
        for (int i = 0; i < set.Stories.Count; i++)
        {
            classes.Add(set.Stories[i], modelOf(i));
            calibration.Add(set.Stories[i], modelOf(i));
        }

        foreach (string line in classes.Lines().Concat(calibration.Lines()).Concat(calibration.FeatureLines()))
            Console.WriteLine(line);
    }
}
