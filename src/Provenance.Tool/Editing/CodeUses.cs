using Provenance.Engine.Facts;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Serving;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Editing;

/// <summary>
/// Where the code of a folder's project uses facts. It is read when it is first asked for, beside everything else; who asks waits for it no longer than
/// an editor's user would, and has what was known before then.
/// </summary>
/// <param name="source">What knows the code.</param>
/// <param name="folder">The folder that its places are told from.</param>
internal sealed class CodeUses(ICodeSource source, string folder) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30), LongestEnd = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _end = new();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private Task<CodeReading>? _reading;
    private CodeReading _known = CodeReading.None;

    /// <summary>Hears why code cannot be read, once of each reason.</summary>
    public required Action<string> Tell { get; init; }

    /// <summary>The places of code that use a fact.</summary>
    public async Task<IReadOnlyList<EditorLocation>> Of(Fact fact, EditorWorkspace workspace, SourcesSnapshot snapshot, CancellationToken cancelled)
    {
        Dictionary<string, string> unsaved = workspace.Texts();
        IReadOnlyList<TracedProject> projects = await Current(unsaved, cancelled).ConfigureAwait(false);
        var places = new CodePlaces(folder, unsaved);
        var facts = new BuiltFacts(projects, snapshot);
        return [.. Uses(projects).Where(use => facts.Of(use.Assembly, use.Use.Fact) == fact).Select(use => places.Of(use.Use)).OfType<EditorLocation>()];
    }

    /// <summary>The fact that a place of code uses; null where it uses none.</summary>
    public async Task<Fact?> At(OpenDocument document, EditorPosition position, EditorWorkspace workspace, SourcesSnapshot snapshot, CancellationToken cancelled)
    {
        Dictionary<string, string> unsaved = workspace.Texts();
        IReadOnlyList<TracedProject> projects = await Current(unsaved, cancelled).ConfigureAwait(false);
        var places = new CodePlaces(folder, unsaved);
        foreach ((string Assembly, CodeUse Use) use in Uses(projects).Where(use => CodePlaces.FullPath(use.Use, folder) == document.FullPath))
        {
            if (places.Of(use.Use) is { } place && place.Range.Holds(position))
                return new BuiltFacts(projects, snapshot).Of(use.Assembly, use.Use.Fact);
        }

        return null;
    }

    /// <summary>Ends what is being read.</summary>
    public void Dispose()
    {
        _end.Cancel();
        try
        {
            // A build that was begun is ended with all that it started, which takes a moment.
            _reading?.Wait(LongestEnd);
        }
        catch (AggregateException)
        {
            // So it was.
        }
    }

    private async Task<IReadOnlyList<TracedProject>> Current(Dictionary<string, string> unsaved, CancellationToken cancelled)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancelled, _end.Token);
        patience.CancelAfter(LongestWait);
        try
        {
            while (true)
            {
                (Task<CodeReading> reading, bool isOwn) = Begin(unsaved);
                CodeReading read = await reading.WaitAsync(patience.Token).ConfigureAwait(false);
                // What another began may have been begun with other texts.
                if (!isOwn)
                    continue;
                foreach (TraceFailure failure in read.Failures)
                    Told($"{failure.Project}: {failure.Message}");
                return read.Projects;
            }
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return Volatile.Read(ref _known).Projects;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Told($"the program failed ({e.GetType().Name}: {e.Message}); this is a fault of its own");
            return [];
        }
    }

    private void Told(string reason)
    {
        lock (_lock)
        {
            if (!_told.Add(reason))
                return;
        }

        Tell($"Where code uses facts is not known: {reason}");
    }

    private (Task<CodeReading> Reading, bool IsOwn) Begin(Dictionary<string, string> unsaved)
    {
        lock (_lock)
        {
            if (_reading is { IsCompleted: false } another)
                return (another, false);
            _reading = Task.Run(() => _known = source.Current(unsaved, _end.Token));
            return (_reading, true);
        }
    }

    private static IEnumerable<(string Assembly, CodeUse Use)> Uses(IReadOnlyList<TracedProject> projects) => projects.SelectMany(project => project.Uses);
}
