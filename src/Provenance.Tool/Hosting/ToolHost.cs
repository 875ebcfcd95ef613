using System.Text;
using Provenance.Documents.Problems;

namespace Provenance.Tool.Hosting;

/// <summary>The world as the tool sees it, so that a test can put another in its place.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="CurrentDirectory">The full path that relative paths start from.</param>
/// <param name="IsTerminal">Whether a person reads standard output as it comes.</param>
internal sealed record ToolHost(Stream Input, Stream Output, TextWriter Error, string CurrentDirectory, bool IsTerminal) : IDisposable
{
    private const int UnknownWidth = 80;
    private const int BufferSize = 1 << 16;

    /// <summary>Whether a person reads standard error as it comes.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The columns of the terminal that shows standard error.</summary>
    public int ErrorWidth { get; init; } = UnknownWidth;

    /// <summary>The clock that progress is measured by; no result depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>UTF-8 without byte order mark and LF, whatever the machine's culture.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    public static ToolHost OfThisProcess() => new(
        Console.OpenStandardInput(),
        new BufferedStream(Console.OpenStandardOutput(), BufferSize),
        new StreamWriter(Console.OpenStandardError(), Encoding) { AutoFlush = true, NewLine = "\n" },
        Environment.CurrentDirectory,
        !Console.IsOutputRedirected)
    {
        IsErrorTerminal = !Console.IsErrorRedirected,
        ErrorWidth = WidthOfTerminal(),
    };

    /// <summary>A writer of text on standard output; flushed, not closed, when disposed.</summary>
    public StreamWriter OpenText() => new(Output, Encoding, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes a problem to standard error.</summary>
    public void Report(Problem problem) => Error.WriteLine(problem.ToString());

    private static int WidthOfTerminal()
    {
        try
        {
            return !Console.IsErrorRedirected && Console.BufferWidth is > 0 and int width ? width : UnknownWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UnknownWidth;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Error.Dispose();
}
