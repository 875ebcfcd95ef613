using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>What becomes of the pairs that the gold asks for, by the kind of value: not compared, partner lost to a rival, under the operating point, found.</summary>
internal sealed class MissClasses
{
    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds the pairs of a story, scored by a model that has not seen it.</summary>
    public void Add(Story story, MatchModel model)
    {
        for (int a = 0; a < story.Mentions.Count; a++)
        {
            for (int b = a + 1; b < story.Mentions.Count; b++)
            {
                var table = new PairTable(story.Mentions[a], story.Mentions[b]);
                int[] scores = DocumentMatcher.Scores(table, model);
                var linked = DocumentMatcher.Assign(table, scores, model.Points).Where(pair => pair.Score >= (pair.Fits ? model.Points.Link : model.Points.Alarm)).Select(pair => (pair.Left, pair.Right)).ToHashSet();
                foreach (((int left, int right), Label label) in story.Labels)
                {
                    if (label is not (Label.Same or Label.Differ) || !IsIn(story, a, left) || !IsIn(story, b, right))
                        continue;
                    int x = left - story.Starts[a], y = right - story.Starts[b];
                    int pair = table.Find(x, y);
                    int outcome = pair < 0 ? 0 : linked.Contains((x, y)) ? 3 : scores[pair] >= (table.Fits(pair) ? model.Points.Link : model.Points.Alarm) ? 1 : 2;
                    string fits = pair < 0 ? "" : table.Fits(pair) ? " fits" : " differs";
                    Count($"{label}{fits} {story.Mentions[a].Mentions[x].Value.Dimension}{(story.Mentions[a].Mentions[x].IsCell || story.Mentions[b].Mentions[y].IsCell ? " cell" : "")}")[outcome]++;
                }
            }
        }
    }

    private static bool IsIn(Story story, int document, int figure) => figure >= story.Starts[document] && figure - story.Starts[document] < story.Mentions[document].Mentions.Length;

    private int[] Count(string key) => _counts.TryGetValue(key, out int[]? counts) ? counts : _counts[key] = new int[4];

    /// <summary>A line a kind.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"{"",-32} {"apart",6} {"rival",6} {"unsure",6} {"found",6}";
        foreach ((string key, int[] counts) in _counts.OrderByDescending(pair => pair.Value.Sum()).Where(pair => pair.Value.Sum() >= 5))
            yield return $"{key,-32} {counts[0],6} {counts[1],6} {counts[2],6} {counts[3],6}";
    }
}
