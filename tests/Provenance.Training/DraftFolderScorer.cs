using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Training;

/// <summary>Scores the drafts of a folder.</summary>
internal static class DraftFolderScorer
{
    public static DraftFolderTally Run(string folder, Action<string>? tell)
    {
        var all = new DraftFolderTally();
        foreach (string draft in Directory.GetDirectories(folder).Where(path => File.Exists(Path.Combine(path, "draft.md"))).Order(StringComparer.Ordinal))
        {
            var one = new DraftFolder(draft);
            DraftFolderTally tally = one.Score(tell);
            Console.WriteLine($"{one.Name}: {tally}");
            all.Add(tally);
        }

        Console.WriteLine($"all: {all}");
        return all;
    }

    /// <summary>
    /// What is warned to have no source in documents that were not written from the sources: each document of a story held against the others, whose authors knew the same things, and against those of another story.
    /// </summary>
    public static void RunControls(StorySet set, Action<string>? tell)
    {
        IReadOnlyList<Story> stories = set.Stories;
        ScoreControls("the others of its story", stories, (story, i) => [.. story.Documents.Where((_, other) => other != i)], tell);
        ScoreControls("another story", stories, (story, _) => stories[(stories.ToList().IndexOf(story) + 1) % stories.Count].Documents, tell);
    }

    private static void ScoreControls(string what, IReadOnlyList<Story> stories, Func<Story, int, IReadOnlyList<TextDocument>> sourcesOf, Action<string>? tell)
    {
        int documents = 0, covered = 0, figures = 0, warned = 0, partnered = 0;
        foreach (Story story in stories)
        {
            HashSet<int> known = [.. story.Labels.Where(label => label.Value == Label.Same).SelectMany(label => new[] { label.Key.Item1, label.Key.Item2 })];
            for (int i = 0; i < story.Documents.Count; i++)
            {
                CheckReport report = new DocumentChecker(Extractor.Extract(sourcesOf(story, i))).Check([CheckedDocument.Of(story.Documents[i])]);
                Finding[] found = [.. report.Findings.Where(finding => finding.Rule == CheckRules.FigureWithoutSource && finding.Severity >= FindingSeverity.Warning)];
                documents++;
                figures += report.AllFigures.Checked;
                covered += found.Length > 0 ? 1 : 0;
                warned += found.Length;
                foreach (Finding finding in found)
                {
                    bool isKnown = known.Any(figure => story.DocumentOf(figure) == i && story.Figures[figure].Span == finding.Place.Span);
                    partnered += isKnown ? 1 : 0;
                    tell?.Invoke($"{(isKnown ? "partner" : "own")} {story.Name} {report.AllFigures.Verified}/{report.AllFigures.Checked} {finding.Place.Path}:{finding.Place.Start.Line} {finding.Message}");
                }
            }
        }

        Console.WriteLine($"{documents} documents against {what}, {figures} figures: {covered} are taken to rest on them, {warned} warnings of figures without source, {partnered} of them of figures that some other document states");
    }
}
