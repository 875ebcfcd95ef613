using System.CommandLine;
using Provenance.Documents.Finding;
using Provenance.Tool.Deciding;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Watching;

/// <summary>The option that has a verb run again on every change.</summary>
internal sealed class WatchOption
{
    /// <summary>The option.</summary>
    public Option<bool> Option { get; } = new("--watch") { Description = "Run again whenever a document or a decision changes, until Ctrl-C; the exit code is that of the last run." };

    /// <summary>Runs a verb, once or as long as somebody watches.</summary>
    /// <param name="work">The verb.</param>
    /// <param name="paths">The paths that it reads.</param>
    /// <param name="output">The path that it writes; null where it writes to standard output.</param>
    /// <param name="files">What else it reads and writes.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="host">The world.</param>
    public int Run(Func<int> work, IReadOnlyList<string> paths, string? output, DecisionFiles files, ParseResult arguments, ToolHost host)
    {
        if (!arguments.GetValue(Option))
            return work();
        FoundDocuments found = DocumentFinder.Find(paths, host.CurrentDirectory, host.Links, host.LeftOut);
        List<string> own = [];
        if (files.Cache.FolderOf(arguments, host) is { } cache)
            own.Add(cache);
        if (output is not null)
            own.Add(Path.GetFullPath(output, host.CurrentDirectory));
        var watched = new WatchedPaths(WatchedPaths.Of(paths, host.CurrentDirectory).Concat(files.Watched(arguments, found, host)), own);
        using IChanges changes = host.Changes?.Invoke(watched) ?? new FileChanges(watched, host);
        return WatchLoop.Run(work, changes, host);
    }
}
