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
    public static (string[] Documents, string[]? Sources) Sort(string[] documents, string[]? sources, ToolHost host)
    {
        bool IsFolder(string path) => Directory.Exists(Path.Combine(host.CurrentDirectory, path));

        // check --sources sources README.md: an option takes all that follows it.
        if (documents.Length == 0 && sources is { Length: > 1 } && IsFolder(sources[0]) && Array.FindIndex(sources, path => !IsFolder(path)) is > 0 and int first && sources.Skip(first).All(path => !IsFolder(path)))
            return Told(sources[first..], sources[..first], host);

        // check README.md material: a document and a folder, and no other folder that would hold the sources.
        if (sources is not { Length: > 0 } && !IsFolder(Default) && documents.Count(IsFolder) == 1 && documents.Length > 1)
            return Told([.. documents.Where(path => !IsFolder(path))], [.. documents.Where(IsFolder)], host);
        return (documents, sources);
    }

    private static (string[], string[]?) Told(string[] documents, string[] sources, ToolHost host)
    {
        host.Error.WriteLine(OneLine.Of($"checking {string.Join(' ', documents)} against {string.Join(' ', sources)}; 'check {string.Join(' ', documents)} --sources {string.Join(' ', sources)}' says so"));
        return (documents, sources);
    }
}
