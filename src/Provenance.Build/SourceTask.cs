using Microsoft.Build.Framework;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Decided = Provenance.Documents.Deciding.DecisionsFile;
using Locked = Provenance.Documents.Deciding.LockFile;

namespace Provenance.Build;

/// <summary>What the tasks share: the sources, where paths start, and how problems reach the build log.</summary>
public abstract class SourceTask : Microsoft.Build.Utilities.Task
{
    /// <summary>The documents that are cited, with the metadata Title, Publisher, Url, DatePublished, ValidFrom, ValidTo, Edition, Supersedes and Rank.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The documents that the project writes itself and wants checked.</summary>
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The full path of the project's folder; relative paths start here, since a task has no current directory of its own.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The folder that reported paths are relative to; the project's folder when empty.</summary>
    public string Root { get; set; } = "";

    /// <summary>The file in which people say what the program cannot know; it need not exist.</summary>
    public string DecisionsFile { get; set; } = "";

    /// <summary>The file with the names and values that were accepted; it need not exist.</summary>
    public string LockFile { get; set; } = "";

    /// <summary>Whether documents may be links to what lies outside the project, and patterns enter linked folders.</summary>
    public bool FollowLinks { get; set; }

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (Exception e)
        {
            // MSBuild would print the stack as an error of many lines; whoever reports the fault finds it in a detailed log.
            Report(Problem.Error(ProblemCode.InternalError, null, $"The task {GetType().Name} failed ({e.GetType().Name}: {e.Message}); this is a fault of its own, report it with a detailed log (-v:d)"));
            Log.LogMessage(MessageImportance.Low, e.ToString());
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>The work; it has succeeded when it logs no error.</summary>
    private protected abstract void Run();

    private protected SourceList ListSources(Decided decided) => SourceList.Of(Sources, ProjectDirectory, Root, FollowLinks, ExcludedBy(decided));

    private protected SourceList ListDocuments(Decided decided) => SourceList.Of(Documents, ProjectDirectory, Root, FollowLinks, ExcludedBy(decided));

    private protected Decided ReadDecisions() => Existing(DecisionsFile) is { } path ? Decided.Read(path, path, Links) : Decided.None;

    private ExcludedPaths? ExcludedBy(Decided decided) =>
        decided.Decisions.Excluded.Count == 0 ? null : ExcludedPaths.Of(decided.Decisions.Excluded, Path.GetDirectoryName(FullPath(DecisionsFile))!);

    private protected Locked ReadLock() => Existing(LockFile) is { } path ? Locked.Read(path, path, Links) : Locked.None;

    private LinkPolicy Links => LinkPolicy.Of(ProjectDirectory, FollowLinks);

    /// <summary>The full path of a file that need not exist; null when it does not.</summary>
    private protected string? Existing(string path) => path.Length > 0 && File.Exists(FullPath(path)) ? FullPath(path) : null;

    private protected string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectDirectory, path));

    /// <summary>
    /// What nobody listed breaks no build: a problem with a document that only the default pattern finds is a warning. A name that would reach
    /// the compiler as something else stays an error.
    /// </summary>
    private protected void Report(Problem problem, SourceList sources) => Report(
        problem.Severity == Severity.Error && problem.Code != ProblemCode.NameIsRefused && problem.File is { } file && IsFound(file, sources) ? problem with { Severity = Severity.Warning } : problem);

    /// <summary>A link is reported once, at the folder.</summary>
    private static bool IsFound(string file, SourceList sources) =>
        sources.Found.Contains(file) || sources.Found.Any(path => path.StartsWith(file + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private protected void Report(Problem problem)
    {
        (int line, int column) = (problem.Position.Line, problem.Position.Column);
        // Whoever names a file, or writes a document, writes no line of the log.
        (string? file, string text) = (problem.File is null ? null : VisibleText.Of(problem.File), VisibleText.Of(problem.Text));
        if (problem.Severity == Severity.Error)
            Log.LogError(null, problem.Code, null, file, line, column, 0, 0, text);
        else if (problem.Severity == Severity.Warning)
            Log.LogWarning(null, problem.Code, null, file, line, column, 0, 0, text);
        else
            Log.LogMessage(null, problem.Code, null, file, line, column, 0, 0, MessageImportance.Normal, text);
    }

    /// <summary>Writes a file, or reports that it cannot be written.</summary>
    private protected void Write(string path, Action<string> write)
    {
        string fullPath = FullPath(path);
        try
        {
            write(fullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(Problem.Error(ProblemCode.OutputCannotBeWritten, fullPath, $"The file cannot be written: {e.Message.TrimEnd('.')}; free it, or run the clean target and build again"));
        }
    }
}
