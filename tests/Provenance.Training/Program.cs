using System.CommandLine;
using System.Diagnostics;

using Provenance.Engine.Matching;
using Provenance.Tests;
using Provenance.Training;

string tests = Path.Combine(Repository.Root, "tests"), weights = Path.Combine(Repository.Root, "src", "Provenance.Engine", "Matching");
var stories = new Option<string>("--stories") { Description = "the folder of stories and pairs", DefaultValueFactory = _ => Path.Combine(tests, "Stories"), Recursive = true };
var folds = new Option<int>("--folds") { Description = "into how many parts the stories are dealt, each scored by what was learned from the others", DefaultValueFactory = _ => 4 };
var without = new Option<string?>("--without") { Description = "a group of features to learn without" };
var show = new Option<bool>("--show") { Description = "tells every wrong link and missed disagreement" };
var link = new Option<int>("--link") { Description = "the least score of a link", DefaultValueFactory = _ => Weights.LinkPoint };
var alarm = new Option<int>("--alarm") { Description = "the least score of a disagreement", DefaultValueFactory = _ => Weights.AlarmPoint };
var possible = new Option<int>("--possible") { Description = "the least score of a pair for people's review", DefaultValueFactory = _ => Weights.PossiblePoint };
var output = new Option<string>("--output") { Description = "the file of weights to write", DefaultValueFactory = _ => Path.Combine(weights, "Weights.g.cs") };
var draftOutput = new Option<string>("--output") { Description = "the file of weights to write", DefaultValueFactory = _ => Path.Combine(weights, "DraftWeights.g.cs") };
var warn = new Option<int?>("--warn") { Description = "the least score of a warning; chosen from the stories where it is not given" };

var score = new Command("score", "scores each story by a model that was learned without it, and describes what is missed") { folds, without, show };
score.SetAction(parsed => CrossValidation.Run(StorySet.Load(parsed.GetValue(stories)!), parsed.GetValue(folds), parsed.GetValue(show), parsed.GetValue(without)));

var shipped = new Command("shipped", "scores the model that is shipped, on stories that it was not learned from") { show };
shipped.SetAction(parsed =>
{
    var set = StorySet.Load(parsed.GetValue(stories)!);
    (Tally all, PairTally pairs) = CrossValidation.ScoreShipped(set, parsed.GetValue(show) ? Console.WriteLine : null);
    Console.WriteLine($"{all}\n    pairs: {pairs}");
    Console.WriteLine($"    {CrossValidation.ScoreStrangers(set.Strangers(4), _ => MatchModel.Shipped, parsed.GetValue(show) ? Console.WriteLine : null)}");
    CrossValidation.Describe(set, _ => MatchModel.Shipped);
});

var learn = new Command("learn", "learns how facts are joined, and writes the weights") { link, alarm, possible, output };
learn.SetAction(parsed =>
{
    var set = StorySet.Load(parsed.GetValue(stories)!);
    var points = new OperatingPoints(parsed.GetValue(link), parsed.GetValue(alarm), parsed.GetValue(possible));
    WeightsFile.Write(parsed.GetValue(output)!, new Learner().Learn([.. set.ExamplesOfStories(), .. set.ExamplesOfPairs()], points));
});

var drafts = new Command("drafts", "learns how a draft is held against its sources, and writes the weights; behind learn and a build") { folds, warn, draftOutput };
var folder = new Option<string?>("--folder") { Description = "a folder of drafts with their sources: alters each of their figures in turn and says what is warned, by the model that is shipped; learns nothing" };
drafts.Options.Add(folder);
drafts.Options.Add(show);
drafts.SetAction(parsed =>
{
    if (parsed.GetValue(folder) is { } of)
    {
        DraftFolderScorer.Run(of, parsed.GetValue(show) ? Console.WriteLine : null);
        return;
    }

    DraftTraining.Run(StorySet.Load(parsed.GetValue(stories)!), parsed.GetValue(folds), parsed.GetValue(warn), parsed.GetValue(draftOutput));
});

var controls = new Command("controls", "warnings of figures without source, of documents that were not written from the sources") { show };
controls.SetAction(parsed => DraftFolderScorer.RunControls(StorySet.Load(parsed.GetValue(stories)!), parsed.GetValue(show) ? Console.WriteLine : null));

var watch = Stopwatch.StartNew();
int exit = new RootCommand("Learns the weights of the matcher from stories, and scores them.") { stories, score, shipped, learn, drafts, controls }.Parse(args).Invoke();
Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s");
return exit;
