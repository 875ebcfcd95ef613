using System.Runtime.InteropServices;

namespace Provenance.Tool.Hosting;

/// <summary>
/// The streams that this process was started with. One that its parent had closed is none: the first file that the runtime opens takes its
/// number, and to read from it or write to it is to hang, or to spoil that file.
/// </summary>
internal static class StandardStreams
{
    private const int GetFlags = 1, CloseOnExec = 1;

    /// <summary>Standard input; empty when there is none.</summary>
    public static Stream Input() => IsOpen(0) ? Console.OpenStandardInput() : Stream.Null;

    /// <summary>Standard output; what cannot be written when there is none.</summary>
    public static Stream Output() => IsOpen(1) ? Console.OpenStandardOutput() : new ClosedStream();

    /// <summary>Standard error. Whoever closed it, or lets it fill up, wants no messages and no other end of the program either.</summary>
    public static Stream Error() => IsOpen(2) ? new ForgivingStream(Console.OpenStandardError()) : Stream.Null;

    /// <summary>Whether there is a stream of a number: what was handed down was not closed by the call that began this program, and so is not marked to be.</summary>
    private static bool IsOpen(int number)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            return true;
        int flags = Control(number, GetFlags, 0);
        return flags >= 0 && (flags & CloseOnExec) == 0;
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Control(int file, int command, nint argument);
}
