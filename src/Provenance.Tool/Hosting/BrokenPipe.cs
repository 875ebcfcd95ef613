using System.Runtime.InteropServices;

namespace Provenance.Tool.Hosting;

/// <summary>
/// What happens when the reader of standard output goes away (<c>provenance extract --stdin | head</c>). The runtime
/// ignores SIGPIPE and the console stream swallows the error, so that the tool would go on reading an endless input for nobody.
/// </summary>
internal static class BrokenPipe
{
    private const int SigPipe = 13;

    /// <summary>Gives SIGPIPE back its meaning: the process ends at the next write, silently, as every filter does.</summary>
    public static void EndsTheProcess()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
            _ = Signal(SigPipe, handler: 0);
    }

    [DllImport("libc", EntryPoint = "signal")]
    private static extern nint Signal(int signal, nint handler);
}
