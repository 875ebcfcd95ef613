namespace Provenance.Tool.Hosting;

/// <summary>What Ctrl-C does: it ends a wait, and where nothing waits, the process.</summary>
internal sealed class Interrupt
{
    private volatile EventWaitHandle? _waiting;

    /// <summary>
    /// Listens to Ctrl-C. In the midst of work it ends the process with the exit code of work that was not done; files are written whole, so
    /// none is left half.
    /// </summary>
    public static Interrupt OfThisProcess()
    {
        var interrupt = new Interrupt();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = interrupt.Press();
            if (!press.Cancel)
                Environment.Exit(ExitCode.Failed);
        };
        return interrupt;
    }

    /// <summary>Ends a wait.</summary>
    /// <returns>Whether anything waited.</returns>
    public bool Press() => _waiting?.Set() == true;

    /// <summary>Has Ctrl-C set a handle until the result is disposed.</summary>
    public IDisposable Ends(EventWaitHandle handle)
    {
        _waiting = handle;
        return new Waiting(this);
    }

    private sealed class Waiting(Interrupt interrupt) : IDisposable
    {
        public void Dispose() => interrupt._waiting = null;
    }
}
