namespace Provenance.Training;

/// <summary>The stories and pairs of a folder, and the pairs of figures that are learned from them: a group holds what may not be scored by a model that learned from the rest of the group.</summary>
internal sealed class StorySet
{
    /// <summary>The pairs of short texts are dealt into this many groups.</summary>
    public const int PairGroups = 8;

    // As many as the parts that stories are kept back in.
    private const int Parts = 4;
    private const int StrangersOfEach = 3;

    private StorySet(IReadOnlyList<Story> stories, IReadOnlyList<Story> pairs)
    {
        Stories = stories;
        Pairs = pairs;
    }

    /// <summary>The stories, by name.</summary>
    public IReadOnlyList<Story> Stories { get; }

    /// <summary>The pairs of short texts with a marked figure each, in the order of their files.</summary>
    public IReadOnlyList<Story> Pairs { get; }

    /// <summary>Reads the folders of stories and the files of pairs (pairs*.jsonl) in a folder.</summary>
    public static StorySet Load(string folder) => new(
        [.. Directory.GetDirectories(folder).Where(IsStory).Order(StringComparer.Ordinal).Select(Story.Load)],
        [.. Directory.GetFiles(folder, "pairs*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => Story.Rows(file).Where(row => row.GetProperty("kind").GetString() == "figure").Select(row => Story.LoadPair(row, Path.GetFileNameWithoutExtension(file))))]);

    /// <summary>What is learned from each story: its pairs of figures, those of short texts cut from it, and that it has nothing to do with some others.</summary>
    public List<List<Example>> ExamplesOfStories() => [.. Stories.Select((story, i) => (List<Example>)[.. Example.Of(story), .. ShortTexts.Of(story, i).SelectMany(Example.Of), .. StrangersOf(i).SelectMany(Example.Of)])];

    /// <summary>A document of a story beside one of another, for a few others of its part: no story that is kept back is learned from.</summary>
    private IEnumerable<Story> StrangersOf(int story)
    {
        int[] part = [.. Enumerable.Range(0, Stories.Count).Where(other => other % Parts == story % Parts)];
        int own = Array.IndexOf(part, story);
        for (int time = 0; time < Math.Min(StrangersOfEach, part.Length - 1); time++)
        {
            Story other = Stories[part[(own + 1 + time) % part.Length]];
            yield return Story.OfStrangers(Stories[story], time % Stories[story].Documents.Count, other, (time + story) % other.Documents.Count);
        }
    }

    /// <summary>A document of each story beside one of another story, for some other stories.</summary>
    /// <param name="times">For how many.</param>
    public List<Story> Strangers(int times) =>
        [.. from time in Enumerable.Range(0, times)
            from i in Enumerable.Range(0, Stories.Count)
            let other = Stories[(i + 1 + time * 11) % Stories.Count]
            where other != Stories[i]
            select Story.OfStrangers(Stories[i], time % Stories[i].Documents.Count, other, (time + i) % other.Documents.Count)];

    /// <summary>What is learned from the pairs of short texts, in their groups.</summary>
    public List<List<Example>> ExamplesOfPairs() => [.. Pairs.Select((pair, i) => (pair, i)).GroupBy(item => item.i % PairGroups).Select(group => group.SelectMany(item => Example.Of(item.pair)).ToList())];

    private static bool IsStory(string folder) =>
        File.Exists(Path.Combine(folder, "figures.jsonl")) && File.Exists(Path.Combine(folder, "clusters.jsonl")) && Directory.Exists(Path.Combine(folder, "seeds"));
}
