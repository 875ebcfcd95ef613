using System.Text;
using Provenance.Documents.Problems;
using Provenance.Tool.Watching;

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

    /// <summary>The columns of the terminal that shows standard output.</summary>
    public int OutputWidth { get; init; } = UnknownWidth;

    /// <summary>Whether the terminal is wanted in colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>What Ctrl-C does.</summary>
    public Interrupt Interrupt { get; init; } = new();

    /// <summary>What tells a verb that watches of changes; null for the file system.</summary>
    public Func<WatchedPaths, IChanges>? Changes { get; init; }

    /// <summary>The clock that progress is measured by; no result depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>UTF-8 without byte order mark and LF, whatever the machine's culture.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    public static ToolHost OfThisProcess()
    {
        var manners = TerminalManners.Of(Environment.GetEnvironmentVariable);
        return new ToolHost(
            Console.OpenStandardInput(),
            new BufferedStream(Console.OpenStandardOutput(), BufferSize),
            TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), Encoding) { AutoFlush = true, NewLine = "\n" }),
            Environment.CurrentDirectory,
            !Console.IsOutputRedirected && manners.HasCursor)
        {
            IsErrorTerminal = !Console.IsErrorRedirected && manners.HasCursor,
            ErrorWidth = Width(Console.IsErrorRedirected),
            OutputWidth = Width(Console.IsOutputRedirected),
            HasColours = manners.HasColours,
            Interrupt = Interrupt.OfThisProcess(),
        };
    }

    /// <summary>A writer of text on standard output; flushed, not closed, when disposed.</summary>
    public StreamWriter OpenText() => new(Output, Encoding, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes a problem to standard error.</summary>
    public void Report(Problem problem) => Error.WriteLine(problem.ToString());

    private static int Width(bool isRedirected)
    {
        try
        {
            return !isRedirected && Console.BufferWidth is > 0 and int width ? width : UnknownWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UnknownWidth;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Error.Dispose();
}
