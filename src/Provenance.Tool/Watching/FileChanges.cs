using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Watching;

/// <summary>Changes of files, as the system tells of them; Ctrl-C ends the wait.</summary>
internal sealed class FileChanges : IChanges
{
    private readonly WatchedPaths _paths;
    private readonly AutoResetEvent _changed = new(initialState: false);
    private readonly ManualResetEvent _ended = new(initialState: false);
    private readonly ToolHost _host;
    private readonly HashSet<string> _told = [];
    private List<FileSystemWatcher> _watchers = [];

    public FileChanges(WatchedPaths paths, ToolHost host) => (_paths, _host) = (paths, host);

    /// <inheritdoc/>
    public void Begin()
    {
        List<FileSystemWatcher> old = _watchers;
        _watchers = [];
        // The new ones listen before the old ones stop.
        foreach ((string folder, bool below) in _paths.Folders())
            Listen(folder, below);
        old.ForEach(watcher => watcher.Dispose());
    }

    /// <inheritdoc/>
    public ChangeSignal Wait(TimeSpan limit)
    {
        using IDisposable ends = _host.Interrupt.Ends(_ended);
        return WaitHandle.WaitAny([_ended, _changed], limit) switch
        {
            0 => ChangeSignal.Ended,
            1 => ChangeSignal.Changed,
            _ => ChangeSignal.Quiet,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _changed.Dispose();
        _ended.Dispose();
    }

    private void Listen(string folder, bool below)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = below, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            _watchers.Add(watcher);
            watcher.Created += (_, change) => Signal(change.FullPath);
            watcher.Deleted += (_, change) => Signal(change.FullPath);
            watcher.Renamed += (_, change) => Signal(change.OldFullPath, change.FullPath);
            // That a folder changed says only that something in it did, which is told by itself.
            watcher.Changed += (_, change) => Signal(Directory.Exists(change.FullPath) ? [] : [change.FullPath]);
            watcher.Error += (_, error) => Fail(folder, error.GetException());
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Fail(folder, e);
        }
    }

    private void Signal(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            if (_paths.Concern(path))
                _changed.Set();
        }
    }

    /// <summary>More changes at once than the system can tell are a change; anything else is told once and no reason to run again.</summary>
    private void Fail(string folder, Exception e)
    {
        if (e is InternalBufferOverflowException)
        {
            _changed.Set();
            return;
        }

        lock (_told)
        {
            if (Directory.Exists(folder) && _told.Add(e.Message))
                _host.Report(Problem.Warning(ProblemCode.DocumentCannotBeRead, RelativePath.Of(_host.CurrentDirectory, folder) + "/", $"The folder cannot be watched: {e.Message.TrimEnd('.')}; changes in it are not seen"));
        }
    }
}
