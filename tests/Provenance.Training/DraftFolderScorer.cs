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
}
