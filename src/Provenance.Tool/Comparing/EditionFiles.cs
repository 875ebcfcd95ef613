using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Editions;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Comparing;

/// <summary>The documents that two paths name, side by side: a file with a file, those of a folder with those of another by name.</summary>
/// <param name="Pairs">The documents; either side is null for one that the other folder has nothing of.</param>
/// <param name="Problems">What stands in the way.</param>
internal sealed record EditionFiles(IReadOnlyList<(DocumentFile? Earlier, DocumentFile? Later)> Pairs, IReadOnlyList<Problem> Problems)
{
    /// <summary>Finds them.</summary>
    public static EditionFiles Of(string earlier, string later, ToolHost host)
    {
        FoundDocuments left = DocumentFinder.Find([earlier], host.CurrentDirectory, host.Links, host.LeftOut), right = DocumentFinder.Find([later], host.CurrentDirectory, host.Links, host.LeftOut);
        List<Problem> problems = [.. left.Problems, .. right.Problems];
        string leftPath = Path.GetFullPath(earlier, host.CurrentDirectory), rightPath = Path.GetFullPath(later, host.CurrentDirectory);
        bool areFolders = Directory.Exists(leftPath);
        if (problems.Count > 0)
            return new EditionFiles([], problems);
        if (Path.TrimEndingDirectorySeparator(leftPath) == Path.TrimEndingDirectorySeparator(rightPath))
            return Refused($"'{earlier}' and '{later}' are one {(areFolders ? "folder" : "file")}; name two editions");
        if (areFolders != Directory.Exists(rightPath))
            return Refused($"'{(areFolders ? earlier : later)}' is a folder and '{(areFolders ? later : earlier)}' is none; name two files or two folders");
        if (!areFolders && (left.Files.Count != 1 || right.Files.Count != 1))
            return Refused($"'{(left.Files.Count != 1 ? earlier : later)}' is {(left.Files.Count != 1 ? left : right).Files.Count} documents; name one file, or a folder");
        return new EditionFiles(areFolders ? ByName(left.Files, leftPath, right.Files, rightPath) : [(left.Files[0], right.Files[0])], []);
    }

    private static EditionFiles Refused(string text) => new([], [Problem.Error(ProblemCode.ConfigurationIsInvalid, null, text)]);

    /// <summary>Equal names first; then those that differ in the number of an edition alone, where there is one of them on either side.</summary>
    private static List<(DocumentFile? Earlier, DocumentFile? Later)> ByName(IReadOnlyList<DocumentFile> left, string leftFolder, IReadOnlyList<DocumentFile> right, string rightFolder)
    {
        Dictionary<string, DocumentFile> earlier = left.ToDictionary(file => RelativePath.Of(leftFolder, file.FullPath), StringComparer.Ordinal), later = right.ToDictionary(file => RelativePath.Of(rightFolder, file.FullPath), StringComparer.Ordinal);
        var pairs = new List<(string Name, DocumentFile? Earlier, DocumentFile? Later)>();
        foreach (string name in earlier.Keys.Where(later.ContainsKey).ToList())
        {
            pairs.Add((name, earlier[name], later[name]));
            earlier.Remove(name);
            later.Remove(name);
        }

        ILookup<string, string> others = later.Keys.ToLookup(EditionComparison.NameWithoutEdition, StringComparer.Ordinal);
        foreach (IGrouping<string, string> alike in earlier.Keys.GroupBy(EditionComparison.NameWithoutEdition, StringComparer.Ordinal).ToList())
        {
            if (alike.Key.Length == 0 || alike.Count() > 1 || others[alike.Key].Count() != 1)
                continue;
            (string before, string now) = (alike.Single(), others[alike.Key].Single());
            pairs.Add((now, earlier[before], later[now]));
            earlier.Remove(before);
            later.Remove(now);
        }

        pairs.AddRange(earlier.Select(gone => (gone.Key, (DocumentFile?)gone.Value, (DocumentFile?)null)));
        pairs.AddRange(later.Select(added => (added.Key, (DocumentFile?)null, (DocumentFile?)added.Value)));
        return [.. pairs.OrderBy(pair => pair.Name, PathOrder.Instance).Select(pair => (pair.Earlier, pair.Later))];
    }
}
