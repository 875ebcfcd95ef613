namespace Provenance.Tool.Hosting;

/// <summary>What Ctrl-C does.</summary>
internal static class Interrupt
{
    /// <summary>Ends the process with the exit code of work that was not done; files are written whole, so none is left half.</summary>
    public static void EndsTheProcess() => Console.CancelKeyPress += (_, _) => Environment.Exit(ExitCode.Failed);
}
