using System.Diagnostics;

using Provenance.Engine.Matching;
using Provenance.Training;

var watch = Stopwatch.StartNew();
string verb = args[0];
List<Story> stories = [.. args[1].Split(',').SelectMany(Directory.GetDirectories).Where(folder => File.Exists(Path.Combine(folder, "figures.jsonl")) && File.Exists(Path.Combine(folder, "clusters.jsonl")) && Directory.Exists(Path.Combine(folder, "seeds"))).Order(StringComparer.Ordinal).Select(Story.Load)];
List<Story> pairs = [.. args.Skip(2).Where(arg => arg.EndsWith(".jsonl", StringComparison.Ordinal)).SelectMany(Story.Rows).Where(row => row.GetProperty("kind").GetString() == "figure").Select(Story.LoadPair)];
bool pairsTrain = args.Contains("--with-pairs");
List<List<Example>> groups = [.. stories.Select((story, i) => (List<Example>)[.. Example.Of(story), .. ShortTexts.Of(story, i).SelectMany(Example.Of)])];
List<List<Example>> pairGroups = [.. pairs.Select((pair, i) => (pair, i)).GroupBy(item => item.i % 8).Select(group => group.SelectMany(item => Example.Of(item.pair)).ToList())];
Console.WriteLine($"{stories.Count} stories, {pairs.Count} pairs of texts, {groups.Sum(g => g.Count) + pairGroups.Sum(g => g.Count)} pairs of figures, {watch.Elapsed.TotalSeconds:F1} s");
Learner.Without = args.FirstOrDefault(arg => arg.StartsWith("--without=", StringComparison.Ordinal))?["--without=".Length..];
if (verb == "score")
    CrossValidation.Run(stories, groups, pairs, pairGroups, pairsTrain, int.Parse(args.FirstOrDefault(a => a.StartsWith("--folds="))?[8..] ?? "5"), args.Contains("--show"));
else if (verb == "learn")
    WeightsFile.Write(args[^1], Learner.Learn([.. groups, .. pairGroups], new OperatingPoints(int.Parse(args[^4]), int.Parse(args[^3]), int.Parse(args[^2]))));
else if (verb == "misses")
{
    var classes = new MissClasses();
    foreach (Story story in stories)
        classes.Add(story, MatchModel.Shipped);
    foreach (string line in classes.Lines())
        Console.WriteLine(line);
}
else if (verb == "check")
    DraftTraining.Run(stories, groups, pairs, pairGroups, int.Parse(args.FirstOrDefault(a => a.StartsWith("--folds="))?[8..] ?? "8"), args.FirstOrDefault(a => a.StartsWith("--warn="))?[7..] is { } point ? int.Parse(point) : null, args.FirstOrDefault(a => a.EndsWith(".cs", StringComparison.Ordinal)));
Console.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s");
