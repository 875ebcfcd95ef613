using Provenance.Tool.Hosting;

namespace Provenance.Tool.Watching;

/// <summary>Runs a verb again whenever what it read has changed.</summary>
internal static class WatchLoop
{
    /// <summary>An editor saves in several steps, and a checkout writes many files: they are one change when no more than this lies between them.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    /// <summary>What never rests is looked at all the same.</summary>
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(2);

    /// <summary>Runs once, then after each change, until the watch is ended.</summary>
    /// <returns>The exit code of the last run.</returns>
    public static int Run(Func<int> work, IChanges changes, ToolHost host)
    {
        int exitCode;
        do
        {
            changes.Begin();
            exitCode = work();
            host.Output.Flush();
            host.Error.WriteLine("watching for changes; Ctrl-C ends");
        }
        while (HasChanged(changes, host.Clock));
        return exitCode;
    }

    private static bool HasChanged(IChanges changes, TimeProvider clock)
    {
        ChangeSignal signal = changes.Wait(Timeout.InfiniteTimeSpan);
        long first = clock.GetTimestamp();
        while (signal == ChangeSignal.Changed && clock.GetElapsedTime(first) < LongestUnrest)
            signal = changes.Wait(Settling);
        return signal != ChangeSignal.Ended;
    }
}
