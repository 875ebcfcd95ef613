namespace Provenance.Tool.Watching;

/// <summary>What ended a wait for changes.</summary>
internal enum ChangeSignal
{
    /// <summary>Something changed.</summary>
    Changed,

    /// <summary>Nothing did in the time that was given.</summary>
    Quiet,

    /// <summary>Nobody wants to watch any longer.</summary>
    Ended,
}
