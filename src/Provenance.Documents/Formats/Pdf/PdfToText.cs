using System.Diagnostics;
using System.Globalization;
using System.Text;
using Provenance.Documents.Problems;

namespace Provenance.Documents.Formats.Pdf;

/// <summary>Runs <c>pdftotext</c>: found on the path, killed with its children at a limit of time or of output.</summary>
/// <param name="searchPath">The folders to look in, as in the variable PATH.</param>
/// <param name="timeLimit">How long it may run.</param>
/// <param name="outputLimit">The most bytes it may write.</param>
internal sealed class PdfToText(string? searchPath, TimeSpan timeLimit, int outputLimit)
{
    private const int LongestMessage = 500;

    /// <summary>The program on this machine's path.</summary>
    public static PdfToText Shared => new(Environment.GetEnvironmentVariable("PATH"), TimeSpan.FromSeconds(60), 64 * 1024 * 1024);

    /// <summary>The full path of the program; null where it is not installed.</summary>
    public string? Program => (searchPath ?? "").Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext"))
        .FirstOrDefault(File.Exists);

    /// <summary>The text of a PDF, in UTF-8, with a form feed behind each page.</summary>
    /// <exception cref="FormatProblemException">The program is missing, failed, or was stopped at a limit.</exception>
    public byte[] Run(string fullPath)
    {
        string program = Program ?? throw new FormatProblemException(
            ProblemCode.FormatIsUnavailable,
            "is a PDF, which is read by the program pdftotext, and that is not installed; install Poppler (apt install poppler-utils, brew install poppler, choco install poppler), or save the document as text");
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (string argument in (string[])["-q", "-enc", "UTF-8", "-eol", "unix", fullPath, "-"])
            start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start)!;
            return Collect(process);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new FormatProblemException(ProblemCode.FormatIsUnavailable, $"is a PDF, and {program} cannot be run: {e.Message.TrimEnd('.')}; mend the installation of Poppler, or save the document as text");
        }
    }

    private byte[] Collect(Process process)
    {
        var output = new MemoryStream();
        try
        {
            process.StandardInput.Close();
            Task<string> message = ReadMessage(process.StandardError);
            Task copy = Copy(process.StandardOutput.BaseStream, output);
            // A read of a pipe cannot be broken off; when time is over it is left behind, and ends with the process.
            var clock = Stopwatch.StartNew();
            if (!Ended(copy, timeLimit) || !Ended(message, Remaining(clock)) || !process.WaitForExit(Remaining(clock)))
                throw FormatProblemException.TooLarge(string.Create(CultureInfo.InvariantCulture, $"took pdftotext more than {timeLimit.TotalSeconds:0.#} seconds"));
            return process.ExitCode == 0 ? output.ToArray() : throw Failed(process.ExitCode, message.Result);
        }
        finally
        {
            Kill(process);
        }
    }

    private TimeSpan Remaining(Stopwatch clock) => clock.Elapsed < timeLimit ? timeLimit - clock.Elapsed : TimeSpan.Zero;

    /// <summary>Waits for work; its own error is thrown as it is.</summary>
    private static bool Ended(Task work, TimeSpan limit)
    {
        if (Task.WhenAny(work, Task.Delay(limit)).GetAwaiter().GetResult() != work)
            return false;
        work.GetAwaiter().GetResult();
        return true;
    }

    private async Task Copy(Stream from, MemoryStream to)
    {
        var buffer = new byte[81920];
        int read;
        while ((read = await from.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            if (to.Length + read > outputLimit)
                throw FormatProblemException.TooLarge(string.Create(CultureInfo.InvariantCulture, $"holds more than {outputLimit / (1024 * 1024)} MB of text"));
            to.Write(buffer, 0, read);
        }
    }

    /// <summary>The beginning of what the program complains of; the rest is read and dropped, so that it never waits for a reader.</summary>
    private static async Task<string> ReadMessage(StreamReader errors)
    {
        var message = new StringBuilder();
        var buffer = new char[1024];
        int read;
        while ((read = await errors.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            message.Append(buffer, 0, Math.Max(0, Math.Min(read, LongestMessage - message.Length)));
        return string.Join(" ", message.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static FormatProblemException Failed(int exitCode, string message) => message.Contains("password", StringComparison.OrdinalIgnoreCase)
        ? FormatProblemException.Damaged("is a PDF with a password (save it without one)")
        : FormatProblemException.Damaged(string.Create(CultureInfo.InvariantCulture, $"is a damaged PDF: pdftotext ended with {exitCode}{(message.Length > 0 ? ": " + message.TrimEnd('.') : "")}"));

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
