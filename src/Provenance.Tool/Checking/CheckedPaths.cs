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
    /// <param name="verb">The verb that is told.</param>
    public static (string[] Documents, string[]? Sources) Sort(string[] documents, string[]? sources, ToolHost host, string verb = "check")
    {
        bool IsFolder(string path) => Directory.Exists(Path.Combine(host.CurrentDirectory, path));

        // check --sources sources README.md: an option takes all that follows it.
        if (documents.Length == 0 && sources is { Length: > 1 } && IsFolder(sources[0]) && Array.FindIndex(sources, path => !IsFolder(path)) is > 0 and int first && sources.Skip(first).All(path => !IsFolder(path)))
            return Told(sources[first..], sources[..first], host, verb);

        // check README.md material: a document and a folder, and no other folder that would hold the sources.
        if (sources is not { Length: > 0 } && !IsFolder(Default) && documents.Count(IsFolder) == 1 && documents.Length > 1)
            return Told([.. documents.Where(path => !IsFolder(path))], [.. documents.Where(IsFolder)], host, verb);
        return (documents, sources);
    }

    /// <summary>The same for 'review', for which folders alone are the sources, as they are for 'list'.</summary>
    public static (string[] Documents, string[]? Sources) SortForReview(string[] paths, string[]? sources, ToolHost host) =>
        sources is not { Length: > 0 } && paths.Length > 0 && Array.TrueForAll(paths, path => Directory.Exists(Path.Combine(host.CurrentDirectory, path)))
            ? ([], paths)
            : Sort(paths, sources, host, "review");

    private static (string[], string[]?) Told(string[] documents, string[] sources, ToolHost host, string verb)
    {
        host.Error.WriteLine(OneLine.Of($"checking {string.Join(' ', documents)} against {string.Join(' ', sources)}; '{verb} {string.Join(' ', documents)} --sources {string.Join(' ', sources)}' says so"));
        return (documents, sources);
    }
}
