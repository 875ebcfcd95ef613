using Provenance.Tool.Hosting;

namespace Provenance.Tool.Checking;

/// <summary>Which of the paths on the command line are documents and which sources, where the line does not say it plainly: people write a document and a folder in any order.</summary>
internal static class CheckedPaths
{
    private const string Default = "sources";

    /// <summary>The documents and the sources; what was taken for what stands on standard error.</summary>
    /// <param name="documents">What stands where documents do.</param>
    /// <param name="sources">What --sources names; empty where it is not given.</param>
    /// <param name="host">The world.</param>
    /// <param name="verb">The verb, as the line that would say it plainly has it.</param>
    public static (string[] Documents, string[]? Sources) Sort(string[] documents, string[]? sources, ToolHost host, string verb = "check")
    {
        (string[] sorted, string[]? among, bool isTurned) = Sorted(documents, sources, host);
        if (isTurned)
            host.Error.WriteLine(OneLine.Of($"checking {string.Join(' ', sorted)} against {string.Join(' ', among!)}; '{verb} {string.Join(' ', sorted)} --sources {string.Join(' ', among!)}' says so"));
        return (sorted, among);
    }

    private static (string[] Documents, string[]? Sources, bool IsTurned) Sorted(string[] documents, string[]? sources, ToolHost host)
    {
        bool IsFolder(string path) => Directory.Exists(Path.Combine(host.CurrentDirectory, path));

        // check --sources sources README.md, check --sources README.md sources: an option takes all that follows it.
        if (documents.Length == 0 && sources is { Length: > 1 } && Array.Exists(sources, IsFolder) && !Array.TrueForAll(sources, IsFolder))
            return ([.. sources.Where(path => !IsFolder(path))], [.. sources.Where(IsFolder)], true);

        // check README.md material: a document and a folder, and no other folder that would hold the sources.
        if (sources is not { Length: > 0 } && !IsFolder(Default) && documents.Count(IsFolder) == 1 && documents.Length > 1)
            return ([.. documents.Where(path => !IsFolder(path))], [.. documents.Where(IsFolder)], true);
        return (documents, sources, false);
    }

    /// <summary>The same for 'review', for which folders alone are the sources, as they are for 'list'.</summary>
    public static (string[] Documents, string[]? Sources) SortForReview(string[] paths, string[]? sources, ToolHost host) =>
        sources is not { Length: > 0 } && paths.Length > 0 && Array.TrueForAll(paths, path => Directory.Exists(Path.Combine(host.CurrentDirectory, path)))
            ? ([], paths)
            : Sort(paths, sources, host, "review");
}
