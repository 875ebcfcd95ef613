using System.ComponentModel;
using System.Diagnostics;

namespace Provenance.Tool.Tracing;

/// <summary>The <c>dotnet</c> command as a child process.</summary>
internal static class DotnetProcess
{
    /// <summary>What a build leaves in the environment of the processes it starts; it would bind the child to that build's SDK.</summary>
    private static readonly string[] Inherited = ["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Runs it to its end. When this process is told to end, so is the command, with all that it started.</summary>
    /// <param name="host">The command.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="patience">How long it is waited for.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="TraceFailure">There is no such command, or it took too long.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static (int ExitCode, string Output) Run(string host, string folder, BuildPatience patience, params string[] arguments)
    {
        var start = new ProcessStartInfo(host, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string name in Inherited)
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        try
        {
            using Process process = Process.Start(start)!;
            using var end = new EndOfChild(process);
            using CancellationTokenRegistration cancelled = patience.Cancelled.Register(end.Now);
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
            // The streams end with the last process that has them, which may outlive the command.
            bool hasEnded = Task.WaitAll([output, error], patience.Limit) && process.WaitForExit(patience.Limit);
            end.WaitIfLeaving();
            patience.Cancelled.ThrowIfCancellationRequested();
            if (!hasEnded)
            {
                end.Now();
                throw new TraceFailure(folder, FormattableString.Invariant($"The project's build has not ended after {patience.Limit.TotalSeconds} seconds; see what it waits for with 'dotnet build', or give it longer with --timeout"));
            }

            return (process.ExitCode, process.ExitCode == 0 ? output.Result : output.Result + error.Result);
        }
        catch (Win32Exception e)
        {
            throw new TraceFailure(folder, $"The command '{host}' cannot be started: {e.Message.TrimEnd('.')}; install the .NET SDK");
        }
    }
}
