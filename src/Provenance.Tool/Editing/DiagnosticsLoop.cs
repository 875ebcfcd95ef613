using System.Threading.Channels;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>
/// Tells an editor what is wrong as its texts change, one document after the other and always the newest version: keys that are struck while a version
/// is looked at are told of together.
/// </summary>
internal sealed class DiagnosticsLoop : IDisposable
{
    private readonly EditorWorkspace _workspace;
    private readonly Func<string, object, Task> _notify;
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _lock = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private bool _sourcesChanged;

    /// <summary>Begins to look.</summary>
    public DiagnosticsLoop(EditorWorkspace workspace, Func<string, object, Task> notify)
    {
        (_workspace, _notify) = (workspace, notify);
        _ = Task.Run(RunAsync);
    }

    /// <summary>A text changed.</summary>
    public void Changed(string uri) => Signal(uri, sourcesChanged: false);

    /// <summary>Sources may have changed on the disk, and a text with them.</summary>
    public void SourcesChanged(string? uri = null) => Signal(uri, sourcesChanged: true);

    /// <inheritdoc/>
    public void Dispose() => _signal.Writer.TryComplete();

    private void Signal(string? uri, bool sourcesChanged)
    {
        lock (_lock)
        {
            if (uri is not null)
                _changed.Add(uri);
            _sourcesChanged |= sourcesChanged;
        }

        _signal.Writer.TryWrite(true);
    }

    private async Task RunAsync()
    {
        await foreach (bool _ in _signal.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            List<string> changed;
            bool sourcesChanged;
            lock (_lock)
            {
                changed = [.. _changed];
                sourcesChanged = _sourcesChanged;
                _sourcesChanged = false;
                _changed.Clear();
            }

            await Guarded(async () =>
            {
                sourcesChanged |= changed.Any(uri => _workspace.Document(uri) is { } document && _workspace.IsOfSources(document.FullPath));
                if (sourcesChanged)
                    _workspace.Refresh();
                foreach (string uri in sourcesChanged ? [.. _workspace.Documents.Where(document => !document.IsCode).Select(document => document.Uri)] : changed)
                    await Guarded(() => Publish(uri)).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
    }

    private async Task Publish(string uri)
    {
        if (_workspace.State(uri) is { } state)
            await _notify("textDocument/publishDiagnostics", new PublishedDiagnostics(uri, state.Document.Version, [.. state.Diagnostics.Select(known => known.Diagnostic)])).ConfigureAwait(false);
    }

    /// <summary>A fault of the program takes one document's diagnostics and no more.</summary>
    private async Task Guarded(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await _notify("window/logMessage", new Dictionary<string, object> { ["type"] = 1, ["message"] = $"The program failed ({e.GetType().Name}: {e.Message}); this is a fault of its own" }).ConfigureAwait(false);
        }
    }
}
