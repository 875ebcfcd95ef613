using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Provenance.Tool.Hosting;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Checking;

/// <summary>The <c>git</c> command as a child process, without a shell, told to run no program that the repository's configuration names.</summary>
/// <param name="program">The full path of the command.</param>
/// <param name="folder">The working folder.</param>
internal sealed class Git(string program, string folder)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly string[] Safe = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=" + (OperatingSystem.IsWindows() ? "NUL" : "/dev/null"), "-c", "core.quotePath=false"];

    /// <summary>The command, by the user's PATH; null when there is none.</summary>
    public static Git? Find(ToolHost host) => ExecutablePath.Find("git", Environment.GetEnvironmentVariable) is { } program ? new Git(program, host.CurrentDirectory) : null;

    /// <summary>Runs it to its end; standard output, or null when it failed, took too long or could not be started.</summary>
    public byte[]? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(program, [.. Safe, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["LC_ALL"] = "C";
        start.Environment.Remove("GIT_EXTERNAL_DIFF");
        try
        {
            using Process process = Process.Start(start)!;
            using var end = new EndOfChild(process);
            process.StandardInput.Close();
            using var output = new MemoryStream();
            Task copied = process.StandardOutput.BaseStream.CopyToAsync(output), error = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            bool hasEnded = Task.WaitAll([copied, error], Limit) && process.WaitForExit(Limit);
            end.WaitIfLeaving();
            if (!hasEnded)
                end.Now();
            return hasEnded && process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Exception e) when (e is Win32Exception or IOException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>The same, as text.</summary>
    public string? Text(params string[] arguments) => Run(arguments) is { } output ? Encoding.UTF8.GetString(output) : null;
}
