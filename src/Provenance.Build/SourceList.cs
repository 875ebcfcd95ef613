using Microsoft.Build.Framework;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Text;

namespace Provenance.Build;

/// <summary>A project's source items as files: each file once, by reported path (<see cref="PathOrder"/>), whatever the order of the items.</summary>
/// <param name="Files">The files.</param>
/// <param name="Items">The items that they come from.</param>
/// <param name="Problems">Items that contradict each other, and metadata that cannot be meant.</param>
/// <param name="Found">Full paths of files that nobody listed: only the default pattern finds them.</param>
/// <param name="Refused">Items that are not read, and never handed to the compiler: by their name, or because of a link.</param>
internal sealed record SourceList(IReadOnlyList<DocumentFile> Files, IReadOnlyList<ITaskItem> Items, IReadOnlyList<Problem> Problems, IReadOnlyCollection<string> Found, IReadOnlyList<Problem> Refused)
{
    /// <summary>Lists the sources.</summary>
    /// <param name="items">Items whose paths are full or relative to <paramref name="projectDirectory"/>.</param>
    /// <param name="projectDirectory">The full path of the project's folder.</param>
    /// <param name="root">The folder that reported paths are relative to; the project's folder when empty.</param>
    /// <param name="followsLinks">Whether links may lead anywhere.</param>
    /// <param name="excluded">What no search finds; an item that is listed by its own path is no find.</param>
    public static SourceList Of(IEnumerable<ITaskItem> items, string projectDirectory, string root, bool followsLinks = false, ExcludedPaths? excluded = null)
    {
        string fullRoot = Path.GetFullPath(Path.Combine(projectDirectory, root));
        var files = new SortedDictionary<string, DocumentFile>(PathOrder.Instance);
        var problems = new List<Problem>();
        var accepted = new List<ITaskItem>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var gate = new ItemGate(projectDirectory, followsLinks);
        foreach (ITaskItem item in items)
        {
            string fullPath = Path.GetFullPath(Path.Combine(projectDirectory, item.ItemSpec));
            if (excluded is not null && IsSearched(item) && excluded.Holds(fullPath))
                continue;
            (item.GetMetadata("ProvenanceFound") == "true" ? found : listed).Add(fullPath);
            if (!gate.Admits(item, fullPath))
                continue;
            accepted.Add(item);
            DocumentFile file = FileOf(item, fullPath, fullRoot);
            // Default items and an explicit item may name one file; that is no mistake unless they say different things.
            files[file.Path] = files.TryGetValue(file.Path, out DocumentFile? earlier) ? Merge(earlier, file, problems) : file;
        }

        found.ExceptWith(listed);
        problems.AddRange(files.Values.SelectMany(SourceMetadata.ProblemsOf));
        return new SourceList([.. files.Values], accepted, problems, found, gate.Refused);
    }

    /// <summary>Whether the default pattern or one with <c>**</c> found it: of others MSBuild does not tell.</summary>
    private static bool IsSearched(ITaskItem item) => item.GetMetadata("ProvenanceFound") == "true" || item.GetMetadata("RecursiveDir").Length > 0;

    private static DocumentFile FileOf(ITaskItem item, string fullPath, string fullRoot) => new(fullPath, RelativePath.Of(fullRoot, fullPath))
    {
        Title = Metadata(item, "Title"),
        Producer = Metadata(item, "Publisher"),
        UrlMain = Metadata(item, "Url"),
        DatePublished = Metadata(item, "DatePublished"),
        Rank = Metadata(item, "Rank"),
        ValidFrom = Metadata(item, "ValidFrom"),
        ValidTo = Metadata(item, "ValidTo"),
        Edition = Metadata(item, "Edition"),
        Supersedes = Metadata(item, "Supersedes"),
    };

    private static string? Metadata(ITaskItem item, string name) => item.GetMetadata(name) is { Length: > 0 } value ? value : null;

    private static DocumentFile Merge(DocumentFile earlier, DocumentFile later, List<Problem> problems)
    {
        string? Choose(string name, string? before, string? after)
        {
            if (before is not null && after is not null && before != after)
                problems.Add(Problem.Warning(ProblemCode.MetadataContradict, later.FullPath, $"The document is listed twice, with {name} '{before}' and '{after}'; the later is used; list it once, or change it with Update"));
            return after ?? before;
        }

        return later with
        {
            Title = Choose("Title", earlier.Title, later.Title),
            Producer = Choose("Publisher", earlier.Producer, later.Producer),
            UrlMain = Choose("Url", earlier.UrlMain, later.UrlMain),
            DatePublished = Choose("DatePublished", earlier.DatePublished, later.DatePublished),
            Rank = Choose("Rank", earlier.Rank, later.Rank),
            ValidFrom = Choose("ValidFrom", earlier.ValidFrom, later.ValidFrom),
            ValidTo = Choose("ValidTo", earlier.ValidTo, later.ValidTo),
            Edition = Choose("Edition", earlier.Edition, later.Edition),
            Supersedes = Choose("Supersedes", earlier.Supersedes, later.Supersedes),
        };
    }
}
