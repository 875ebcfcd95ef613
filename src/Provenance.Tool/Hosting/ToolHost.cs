using System.Text;
using Provenance.Documents.Finding;
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

    /// <summary>Whether a build server runs this, and its outcome is a gate.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>The folder of this user in which the program may keep what it can make again; null where there is none.</summary>
    public string? UserCache { get; init; }

    /// <summary>Whether links may lead out of the project; the command line says it for all verbs.</summary>
    public bool FollowsLinks { get; set; }

    /// <summary>Folders, files and patterns that a search leaves out, as given.</summary>
    public IReadOnlyList<string> Excluded { get; set; } = [];

    /// <summary>What a search of folders leaves out.</summary>
    public LeftOut LeftOut => LeftOut.Of(Excluded, CurrentDirectory);

    /// <summary>Where links may lead.</summary>
    public LinkPolicy Links => LinkPolicy.Of(CurrentDirectory, FollowsLinks);

    /// <summary>Where a person answers; null where none does.</summary>
    public IAnswers? Answers { get; init; }

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
            StandardStreams.Input(),
            new BufferedStream(StandardStreams.Output(), BufferSize),
            TextWriter.Synchronized(new StreamWriter(StandardStreams.Error(), Encoding) { AutoFlush = true, NewLine = "\n" }),
            Environment.CurrentDirectory,
            !Console.IsOutputRedirected && manners.HasCursor)
        {
            IsErrorTerminal = !Console.IsErrorRedirected && manners.HasCursor,
            ErrorWidth = Width(Console.IsErrorRedirected),
            OutputWidth = Width(Console.IsOutputRedirected),
            HasColours = manners.HasColours,
            IsAutomated = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ci && !ci.Equals("false", StringComparison.OrdinalIgnoreCase),
            UserCache = Caching.UserCache.Of(Environment.GetEnvironmentVariable),
            Answers = Console.IsInputRedirected || Console.IsOutputRedirected || !manners.HasCursor ? null : new ConsoleAnswers(),
            Interrupt = Interrupt.OfThisProcess(),
        };
    }

    /// <summary>A writer of lines for people and logs on standard output; flushed, not closed, when disposed.</summary>
    public LineWriter OpenLines() => new(Output);

    /// <summary>A writer of what is no text for people on standard output (a page, a table for programs, a script); flushed, not closed, when disposed.</summary>
    public StreamWriter OpenText() => new(Output, Encoding, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes a problem to standard error, on one visible line.</summary>
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
