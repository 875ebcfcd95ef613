using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Scores each story by a model that was learned without it, at several operating points.</summary>
internal static class CrossValidation
{
    private static readonly int[] LinkPoints = [1024, 1536, 2048];
    private static readonly int[] AlarmPoints = [1024, 1536];

    public static void Run(List<Story> stories, List<List<Example>> groups, List<Story> pairs, List<List<Example>> pairGroups, bool pairsTrain, int folds, bool shows)
    {
        var models = new MatchModel[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            int held = fold;
            models[fold] = Learner.Learn([.. groups.Where((_, i) => i % folds != held), .. pairGroups.Where((_, i) => pairsTrain && (pairs.Count == 0 || i % folds != held))], new OperatingPoints(0, 0, 0));
        }

        foreach (int link in LinkPoints)
        {
            foreach (int alarm in AlarmPoints)
            {
                var points = new OperatingPoints(link, alarm, -1024);
                var all = new Tally();
                bool tells = shows && link == 1024 && alarm == 1024;
                for (int i = 0; i < stories.Count; i++)
                {
                    Tally own = StoryScorer.Score(stories[i], models[i % folds] with { Points = points }, tells ? Console.WriteLine : null);
                    if (tells)
                        Console.WriteLine($"{stories[i].Name}: {own}");
                    all.Add(own);
                }

                Console.WriteLine($"at {link} {alarm}: {all}");
                if (pairs.Count > 0)
                    Console.WriteLine($"    pairs: {PairScorer.Score(pairs, i => models[i % 8 % folds] with { Points = points }, tells ? Console.WriteLine : null)}");
            }
        }
    }
}
