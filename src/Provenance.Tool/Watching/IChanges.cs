namespace Provenance.Tool.Watching;

/// <summary>Where a watch learns that something changed: the file system, or a test.</summary>
internal interface IChanges : IDisposable
{
    /// <summary>Looks anew for what there is to watch; called before each run, so that a change during the run is not missed.</summary>
    void Begin();

    /// <summary>Waits for the next change.</summary>
    /// <param name="limit">How long at most; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    ChangeSignal Wait(TimeSpan limit);
}
