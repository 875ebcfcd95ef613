using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Training;

/// <summary>Scores the drafts of a folder.</summary>
internal static class DraftFolderScorer
{
    /// <summary>Scores each draft below a folder, with each figure altered in one way.</summary>
    public static DraftFolderTally Score(string folder)
    {
        var all = new DraftFolderTally();
        foreach (string draft in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
            all.Add(new DraftFolder(draft).Score(isEach: true));
        return all;
    }

    /// <summary>Scores each draft below a folder, with each figure altered in every way, and writes what came of it.</summary>
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
        var shares = new List<double>();
        foreach (Story story in stories)
        {
            HashSet<int> known = [.. story.Labels.Where(label => label.Value == Label.Same).SelectMany(label => new[] { label.Key.Item1, label.Key.Item2 })];
            for (int i = 0; i < story.Documents.Count; i++)
            {
                CheckReport report = new DocumentChecker(Extractor.Extract(sourcesOf(story, i))).Check([CheckedDocument.Of(story.Documents[i])]);
                Finding[] found = [.. report.Findings.Where(finding => finding.Rule == CheckRules.FigureWithoutSource && finding.Severity >= FindingSeverity.Warning)];
                documents++;
                figures += report.AllFigures.Checked;
                shares.Add((double)(report.AllFigures.Verified + report.AllFigures.Contradicted) / Math.Max(1, report.AllFigures.Checked));
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

        shares.Sort();
        Console.WriteLine(FormattableString.Invariant($"{documents} documents against {what}, {figures} figures, of which have a source in the median document {shares[shares.Count / 2]:F2}, in one of ten less than {shares[shares.Count / 10]:F2}, in one of ten more than {shares[shares.Count * 9 / 10]:F2}: {covered} are taken to rest on them, {warned} warnings of figures without source, {partnered} of them of figures that some other document states"));
    }
}
