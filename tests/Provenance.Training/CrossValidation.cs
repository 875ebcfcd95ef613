using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>Scores each story by a model that was learned without it, at several operating points.</summary>
internal static class CrossValidation
{
    private static readonly (int Link, int Alarm)[] Points = [(1280, 1280), (1600, 1536), (1920, 1792)];

    public static void Run(List<Story> stories, List<List<Example>> groups, List<Story> pairs, List<List<Example>> pairGroups, bool pairsTrain, int folds, bool shows)
    {
        var models = new MatchModel[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            int held = fold;
            models[fold] = Learner.Learn([.. groups.Where((_, i) => i % folds != held), .. pairGroups.Where((_, i) => pairsTrain && (pairs.Count == 0 || i % folds != held))], new OperatingPoints(0, 0, 0));
        }

        foreach ((int link, int alarm) in Points)
        {
            var points = new OperatingPoints(link, alarm, -1536);
            var all = new Tally();
            bool tells = shows && (link, alarm) == Points[1];
            for (int i = 0; i < stories.Count; i++)
            {
                Tally own = StoryScorer.Score(stories[i], models[i % folds] with { Points = points }, tells ? Console.WriteLine : null);
                if (tells)
                    Console.WriteLine($"{stories[i].Name}: {own}");
                all.Add(own);
            }

            Console.WriteLine($"at {link} {alarm}: {all}");
            if ((link, alarm) == Points[1])
            {
                var classes = new MissClasses();
                for (int i = 0; i < stories.Count; i++)
                    classes.Add(stories[i], models[i % folds] with { Points = points });
                foreach (string line in classes.Lines())
                    Console.WriteLine(line);
            }

            if (pairs.Count > 0)
                Console.WriteLine($"    pairs: {PairScorer.Score(pairs, i => models[i % 8 % folds] with { Points = points }, tells ? Console.WriteLine : null)}");
        }
    }
}
