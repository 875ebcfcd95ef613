using System.Diagnostics;

using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>
/// Learns how a draft is held against its sources: each document of a story is the draft once, the others are what it was written from, and each of its figures that the gold links to one of theirs
/// is altered in turn. What is measured of a story comes from models that were learned without it.
/// </summary>
internal static class DraftTraining
{
    /// <summary>Wrong warnings in a thousand figures of drafts that are as they should be; in documents of independent authors, who disagree more often than the gold says, there may be more.</summary>
    private const double MostWrong = 3, MostWrongOfDocuments = 10;

    /// <summary>Figures in a thousand that a source bears out and of which that is not seen.</summary>
    private const double MostUnverified = 5;

    /// <summary>
    /// A draft was written from its sources: nine in ten of its figures stand there. Of a story's document about half do, so that a figure of which no other document speaks counts for an eighth
    /// (adjusting for other priors: Saerens, Latinne and Decaestecker 2002).
    /// </summary>
    private const double OwnWeight = 1.0 / 8;

    private const int Trees = 200;
    private const int LeastOfDraft = 12;
    private const int Thinning = 2;
    private const int Step = Forest.Unit / 2;

    public static MatchModel Run(StorySet set, int folds, int? point, string? output)
    {
        IReadOnlyList<Story> stories = set.Stories, pairs = set.Pairs;
        List<List<Example>> groups = set.ExamplesOfStories(), pairGroups = set.ExamplesOfPairs();
        var watch = Stopwatch.StartNew();
        string[] words = [.. stories.SelectMany(story => story.Documents).SelectMany(document => document.Text.Split(' ', '\n')).Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower)).Distinct()];
        var contexts = new MatchModel[folds];
        var rows = new List<DraftExample>[folds];
        var fits = new List<(DraftCase Case, int Best, bool IsTrue)>[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            int held = fold;
            contexts[fold] = new MatchModel(new Learner().Context([.. groups.Where((_, i) => i % folds != held), .. pairGroups.Where((_, i) => i % folds != held)]), new Forest(0, []), new Forest(0, []), new Forest(0, []), new OperatingPoints(0, 0, 0));
            List<DraftCase> cases = [.. stories.SelectMany((story, i) => i % folds == held ? Cases(story, words, i) : []), .. pairs.SelectMany((pair, i) => i % StorySet.PairGroups % folds == held ? DraftCase.Of(pair, i) : [])];
            (rows[fold], fits[fold]) = DraftExample.Of(cases, contexts[fold]);
            Console.WriteLine($"fold {fold}: {cases.Count} figures, {rows[fold].Count} pairs, {watch.Elapsed.TotalSeconds:F0} s");
        }

        var forests = new Forest[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            int held = fold;
            forests[fold] = Learn(rows.Where((_, i) => i != held).SelectMany(part => part));
        }

        Console.WriteLine($"learned, {watch.Elapsed.TotalSeconds:F0} s");
        List<(DraftCase Case, int Score, bool IsRight)> best = [.. rows.SelectMany((part, fold) => Best(part, forests[fold]))];
        HashSet<DraftCase> seen = [.. fits.SelectMany(part => part.Select(fit => fit.Case))];
        int chosen = ChooseWarn(best, seen), warn = point ?? chosen, verify = ChooseVerify(fits.SelectMany(part => part));
        Forest all = Learn(rows.SelectMany(part => part));
        var points = new OperatingPoints(Weights.LinkPoint, Weights.AlarmPoint, Weights.PossiblePoint) { Warn = warn, Verify = verify, Near = Math.Min(warn, 0) };
        if (output is not null)
            DraftWeightsFile.Write(output, all, points);
        var tally = new DraftTally();
        for (int i = 0; i < stories.Count; i++)
        {
            DraftTally own = DraftScorer.Score(stories[i], i, contexts[i % folds] with { Draft = forests[i % folds], Points = points }, Console.WriteLine);
            Console.WriteLine($"{stories[i].Name}: {own}");
            tally.Add(own);
        }

        Console.WriteLine($"all stories: {tally}, {watch.Elapsed.TotalSeconds:F0} s");
        return MatchModel.Shipped with { Draft = all, Points = points };
    }

    private static IEnumerable<DraftCase> Cases(Story story, string[] words, int seed) =>
        DraftCase.Of(story, seed).Concat(ShortTexts.Of(story, seed).Concat(CompiledDrafts.Of(story, words, seed)).SelectMany(text => DraftCase.Of(text, seed)));

    private static Forest Learn(IEnumerable<DraftExample> examples)
    {
        DraftExample[] known = [.. examples.Where(example => example.IsTrained)];
        DraftExample[] kept = [.. known.Where((example, i) => example.IsOneFact || i % Thinning == 0)];
        var trees = new BoostedTrees(Trees);
        trees.Train([.. kept.Select(example => example.Row)], [.. kept.Select(example => example.IsOneFact)], [.. kept.Select(example => (example.IsOneFact ? 1 : Thinning) * WeightOf(example.Case))], [.. Enumerable.Range(0, PairFeatures.Count)]);
        return trees.ToForest();
    }

    private static double WeightOf(DraftCase one) => one.Partners.Count + one.Disputed.Count == 0 && !one.Story.HasDraft ? OwnWeight : 1;

    /// <summary>Of each figure the source's that would be cited.</summary>
    private static IEnumerable<(DraftCase, int, bool)> Best(List<DraftExample> rows, Forest forest)
    {
        foreach (IGrouping<DraftCase, DraftExample> one in rows.GroupBy(row => row.Case))
        {
            (DraftExample row, int score) = one.Select(row => (row, forest.Score(row.Row))).MaxBy(scored => scored.Item2);
            yield return (one.Key, score, row.IsOneFact);
        }
    }

    /// <summary>The least point with few wrong warnings of documents of stories and of drafts that were compiled from them.</summary>
    private static int ChooseWarn(List<(DraftCase Case, int Score, bool IsRight)> best, HashSet<DraftCase> seen)
    {
        int chosen = int.MinValue;
        foreach (string sort in new[] { "compiled", "short", "documents" })
        {
            bool IsOf(DraftCase one) => sort == SortOf(one);
            bool IsPlain(DraftCase one) => !one.IsAltered && one.IsKnown && one.Disputed.Count == 0 && IsOf(one);
            int altered = seen.Count(one => one.IsAltered && IsOf(one)), taken = seen.Count(one => IsPlain(one) && one.Partners.Count > 0), own = seen.Count(one => IsPlain(one) && one.Partners.Count == 0);
            int least = int.MaxValue;
            for (int point = 5 * Forest.Unit; point >= -3 * Forest.Unit; point -= Step)
            {
                List<(DraftCase Case, int Score, bool IsRight)> over = [.. best.Where(one => one.Score >= point && IsOf(one.Case))];
                int warned = over.Count(one => one.Case.IsAltered), cited = over.Count(one => one.Case.IsAltered && one.IsRight);
                int wrongTaken = over.Count(one => IsPlain(one.Case) && one.Case.Partners.Count > 0), wrongOwn = over.Count(one => IsPlain(one.Case) && one.Case.Partners.Count == 0);
                double wrong = 1000 * (wrongTaken + (OwnWeight * wrongOwn)) / Math.Max(1, taken + (OwnWeight * own));
                Console.WriteLine($"{sort}: warn from {point}: {warned} of {altered} altered ({100.0 * warned / altered:F1} %), {cited} with the right place; wrongly {wrongTaken} of {taken} that a source has, {wrongOwn} of {own} of its own ({wrong:F1} in a thousand)");
                if (wrong <= (sort == "documents" ? MostWrongOfDocuments : MostWrong))
                    least = point;
            }

            Console.WriteLine($"{sort}: {least}");
            chosen = Math.Max(chosen, sort == "short" ? chosen : least);
            foreach (IGrouping<string, DraftCase> slip in seen.Where(one => one.IsAltered && IsOf(one)).GroupBy(one => one.Sort!))
                Console.WriteLine($"    {slip.Key}: {best.Count(one => one.Score >= least && one.Case.Sort == slip.Key && IsOf(one.Case))} of {slip.Count()}");
        }

        return chosen;
    }

    private static string SortOf(DraftCase one) => one.Story.HasDraft ? (one.Mentions.Mentions.Length >= LeastOfDraft ? "compiled" : "short") : one.Story.IsPair || one.Story.Documents.Count <= 2 ? "short" : "documents";

    private static int ChooseVerify(IEnumerable<(DraftCase Case, int Best, bool IsTrue)> fits)
    {
        List<(DraftCase Case, int Best, bool IsTrue)> all = [.. fits];
        int[] borneOut = [.. all.Where(fit => fit.IsTrue && fit.Best > int.MinValue).Select(fit => fit.Best).Order()], others = [.. all.Where(fit => fit.Case.IsAltered).Select(fit => fit.Best).Order()];
        foreach (int thousandth in new[] { 5, 10, 20, 40, 80, 160 })
        {
            int point = borneOut[borneOut.Length * thousandth / 1000];
            Console.WriteLine($"verified from {point}: all but {thousandth} in a thousand of {borneOut.Length}; {others.Count(score => score >= point)} of {others.Length} altered");
        }

        return borneOut[(int)(borneOut.Length * MostUnverified / 1000)];
    }
}
