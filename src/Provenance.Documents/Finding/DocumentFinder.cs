using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Text;

namespace Provenance.Documents.Finding;

/// <summary>Paths as people give them (files, folders, patterns) to the documents they mean.</summary>
public static class DocumentFinder
{
    /// <summary>Finds documents.</summary>
    /// <param name="paths">Files, folders (all documents below, by <see cref="DocumentExtensions"/>, without bin, obj and hidden folders) and patterns.</param>
    /// <param name="currentDirectory">The full path that relative paths start from.</param>
    /// <param name="links">Where links may lead; by default, within the project of the current directory.</param>
    /// <param name="leftOut">What a search of folders leaves out; by default, what git ignores.</param>
    public static FoundDocuments Find(IEnumerable<string> paths, string currentDirectory, LinkPolicy? links = null, LeftOut? leftOut = null)
    {
        links ??= LinkPolicy.Of(currentDirectory);
        leftOut ??= LeftOut.Of([], currentDirectory);
        var files = new SortedDictionary<string, DocumentFile>(PathOrder.Instance);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (string path in paths)
        {
            bool any = false;
            int problemsBefore = problems.Count;
            foreach ((DocumentFile file, string? folder) in Expand(path, currentDirectory, links, leftOut, problems))
            {
                any = true;
                if (!seen.Add(file.FullPath))
                    continue;
                if ((DocumentName.ProblemOf(file.Path, file.Path) ?? links.ProblemOf(file.FullPath, file.Path, folder)) is { } refused)
                    problems.Add(refused);
                else
                    files[file.Path] = file;
            }

            if (!any && problems.Count == problemsBefore)
                problems.Add(Problem.Error(ProblemCode.NoDocumentMatched, path, $"No document matches this path; a folder is searched for {DocumentExtensions.Patterns}, other files are named one by one or by a pattern"));
        }

        return new FoundDocuments([.. files.Values], problems);
    }

    private static IEnumerable<(DocumentFile File, string? Folder)> Expand(string path, string currentDirectory, LinkPolicy links, LeftOut leftOut, List<Problem> problems)
    {
        string full = Path.GetFullPath(Path.Combine(currentDirectory, path));
        if (Directory.Exists(full))
            return Below(path, full, name => DocumentExtensions.IsDocument(name, ofFolder: full), links, leftOut, problems);
        if (File.Exists(full) || !GlobPattern.IsPattern(path))
            return [(new DocumentFile(full, Reported(path, "")), null)];

        GlobPattern pattern = GlobPattern.Parse(path);
        string folder = Path.GetFullPath(Path.Combine(currentDirectory, pattern.Folder));
        return Directory.Exists(folder) ? Below(pattern.Folder, folder, name => pattern.Matches(name) && !DocumentExtensions.IsConfiguration(name), links, leftOut, problems) : [];
    }

    private static IEnumerable<(DocumentFile File, string? Folder)> Below(string given, string folder, Func<string, bool> wanted, LinkPolicy links, LeftOut leftOut, List<Problem> problems)
    {
        if (links.ProblemOf(folder, Reported(given, ""), folder) is { } refused)
        {
            // One problem and not one for each file below.
            problems.Add(refused);
            return [];
        }

        return FolderWalk.Files(folder, Reported(given, "") + "/", leftOut, problems)
            .Where(wanted)
            .Select(relative => (new DocumentFile(Path.Combine(folder, relative), Reported(given, relative)), (string?)folder));
    }

    /// <summary>The path as given, without steps that lead nowhere (<c>./</c>, doubled slashes), plus what was found below it.</summary>
    private static string Reported(string given, string relative)
    {
        string path = RelativePath.WithForwardSlashes(given);
        string lead = path.StartsWith("/", StringComparison.Ordinal) ? "/" : "";
        IEnumerable<string> steps = (path + "/" + relative).Split('/').Where(step => step is not ("" or "."));
        string joined = string.Join("/", steps);
        return joined.Length == 0 && lead.Length == 0 ? "." : lead + joined;
    }
}
