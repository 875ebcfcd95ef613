using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Provenance.Tool.Tracing;

/// <summary>Ends a child process, and all that it started, when this process is told to end.</summary>
internal sealed class EndOfChild : IDisposable
{
    /// <summary>What a shell makes of a signal's number as an exit code.</summary>
    private const int OfSignal = 128, Hangup = 1, Terminate = 15;

    private readonly Process _child;
    private readonly PosixSignalRegistration[] _signals;
    private volatile bool _isEnding;

    public EndOfChild(Process child)
    {
        _child = child;
        _signals =
        [
            // Ctrl-C has its own listener (Hosting/Interrupt), which ends this process.
            PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Leave(null)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Leave(OfSignal + Terminate)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Leave(OfSignal + Hangup)),
        ];
    }

    /// <summary>Ends it now.</summary>
    public void Now()
    {
        try
        {
            // Two processes that started within one tick of the clock are no parent and child to the library: who descends from whom is asked here.
            List<Process> descendants = Descendants();
            _child.Kill(entireProcessTree: true);
            descendants.ForEach(Kill);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>Waits for the end of this process, where it was told to end: nothing is to be made of what the child said.</summary>
    public void WaitIfLeaving()
    {
        if (_isEnding)
            Thread.Sleep(Timeout.Infinite);
    }

    /// <summary>Stops to listen.</summary>
    public void Dispose() => Array.ForEach(_signals, signal => signal.Dispose());

    private void Leave(int? exitCode)
    {
        _isEnding = true;
        Now();
        if (exitCode is { } code)
            Environment.Exit(code);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // So has this one.
        }
    }

    private List<Process> Descendants()
    {
        var found = new List<Process>();
        if (!OperatingSystem.IsLinux())
            return found;
        ILookup<int, int> children = Process.GetProcesses().Select(process => process.Id).ToLookup(ParentOf);
        var pending = new Stack<int>(children[_child.Id]);
        while (pending.Count > 0)
        {
            int id = pending.Pop();
            try
            {
                found.Add(Process.GetProcessById(id));
            }
            catch (ArgumentException)
            {
                continue;
            }

            foreach (int child in children[id])
                pending.Push(child);
        }

        return found;
    }

    /// <summary>The fourth field of a process's line; the second, its name in brackets, may hold anything.</summary>
    private static int ParentOf(int id)
    {
        try
        {
            string line = File.ReadAllText($"/proc/{id}/stat");
            string[] fields = line[(line.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return fields.Length > 1 && int.TryParse(fields[1], out int parent) ? parent : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
